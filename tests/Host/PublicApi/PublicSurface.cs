using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Nano.Costs.Bytecode;

namespace Nano.Host.Tests.PublicApi;

/// <summary>The public surface of an assembly: a line for each type and member that another assembly can reach.</summary>
internal static class PublicSurface
{
    /// <summary>Documentation IDs; fields with their type, methods with their result. Sorted by code unit.</summary>
    public static IReadOnlyList<string> Read(string assemblyPath)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(assemblyPath);
        return module.Types.SelectMany(Lines).Order(StringComparer.Ordinal).ToArray();
    }

    private static IEnumerable<string> Lines(TypeDefinition type)
    {
        if (!(type.IsPublic || type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly))
        {
            return Array.Empty<string>();
        }

        IEnumerable<string> fields = type.Fields
            .Where(field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName)
            .Select(field => DocumentationId.Of(field) + " : " + DocumentationId.Name(field.FieldType));
        IEnumerable<string> methods = type.Methods
            .Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
            .Select(method => DocumentationId.Of(method) + " -> " + DocumentationId.Name(method.ReturnType));
        return fields.Concat(methods).Append(DocumentationId.Of(type)).Concat(type.NestedTypes.SelectMany(Lines));
    }
}
