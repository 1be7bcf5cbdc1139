using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Nano.Packing.Generator.Parsing;

/// <summary>Reads the attributes of a declaration, half-written ones too.</summary>
internal static class Attributes
{
    public const string Namespace = "Nano.Packing.";

    /// <summary>Those that stand on a member.</summary>
    public static readonly string[] OfMembers = { "Field", "Constant", "Length", "Checksum", "Bits", "Scaled", "Padding", "NotPacked" };

    public static AttributeData? Find(ISymbol symbol, string name)
    {
        return symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type
            && type.Name == name + "Attribute" && type.ContainingNamespace.ToDisplayString() == "Nano.Packing");
    }

    /// <summary>An argument of the constructor; null when it is not there, or wrong.</summary>
    public static object? Argument(this AttributeData attribute, int index)
    {
        if (index >= attribute.ConstructorArguments.Length)
        {
            return null;
        }

        TypedConstant argument = attribute.ConstructorArguments[index];
        return argument.Kind is TypedConstantKind.Error or TypedConstantKind.Array ? null : argument.Value;
    }

    /// <summary>A named argument; the default when it is not there, or wrong.</summary>
    public static T? Named<T>(this AttributeData attribute, string name, T? otherwise = default)
    {
        foreach (var pair in attribute.NamedArguments)
        {
            if (pair.Key == name && pair.Value.Kind is not (TypedConstantKind.Error or TypedConstantKind.Array) && pair.Value.Value is T value)
            {
                return value;
            }
        }

        return otherwise;
    }

    /// <summary>Where an attribute stands; with an index, its argument there, with a name, the named one.</summary>
    public static Location? Place(this AttributeData attribute, int index = -1, string? name = null)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax)
        {
            return null;
        }

        var arguments = syntax.ArgumentList?.Arguments;
        SyntaxNode? place = name != null
            ? arguments?.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)
            : index >= 0 ? arguments?.Where(argument => argument.NameEquals == null).ElementAtOrDefault(index) : null;
        return (place ?? syntax).GetLocation();
    }
}
