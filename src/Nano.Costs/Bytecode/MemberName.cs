using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace Nano.Costs.Bytecode;

/// <summary>Names methods and types for people: keywords for the language's types, no namespaces where a reader needs none.</summary>
internal static class MemberName
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["System.Boolean"] = "bool", ["System.Byte"] = "byte", ["System.SByte"] = "sbyte", ["System.Char"] = "char",
        ["System.Int16"] = "short", ["System.UInt16"] = "ushort", ["System.Int32"] = "int", ["System.UInt32"] = "uint",
        ["System.Int64"] = "long", ["System.UInt64"] = "ulong", ["System.Single"] = "float", ["System.Double"] = "double",
        ["System.Object"] = "object", ["System.String"] = "string", ["System.Void"] = "void",
    };

    /// <summary>A method with its type's namespace: "Nano.Frames.FrameReader.TryRead(out int, out int)".</summary>
    public static string Of(MethodReference method)
    {
        return QualifiedName(method) + Parameters(method);
    }

    /// <summary>Without the parameters.</summary>
    public static string QualifiedName(MethodReference method)
    {
        string space = Outermost(method.DeclaringType).Namespace;
        return (space.Length == 0 ? "" : space + ".") + TypeName(method.DeclaringType) + "." + Simple(method);
    }

    /// <summary>Without the namespace: "FrameReader.TryRead(out int, out int)".</summary>
    public static string Short(MethodReference method)
    {
        return TypeName(method.DeclaringType) + "." + Simple(method) + Parameters(method);
    }

    /// <summary>A field with its type: "FrameReader._buffer".</summary>
    public static string Short(FieldReference field)
    {
        return TypeName(field.DeclaringType) + "." + field.Name;
    }

    /// <summary>A type without its namespace, the language's own types by their keywords.</summary>
    public static string TypeName(TypeReference type)
    {
        switch (type)
        {
            case ByReferenceType reference:
                return "ref " + TypeName(reference.ElementType);
            case ArrayType array:
                return TypeName(array.ElementType) + "[" + new string(',', array.Rank - 1) + "]";
            case PointerType pointer:
                return TypeName(pointer.ElementType) + "*";
            case IModifierType modifier:
                return TypeName(modifier.ElementType);
            case GenericInstanceType instance:
                return TypeName(instance.ElementType).Split('`')[0] + "<" + string.Join(", ", instance.GenericArguments.Select(TypeName)) + ">";
            case FunctionPointerType:
                return "delegate*";
            case TypeSpecification specification:
                return TypeName(specification.ElementType);
            default:
                return Keywords.TryGetValue(type.FullName, out string keyword) ? keyword
                    : type.IsNested ? TypeName(type.DeclaringType) + "." + type.Name : type.Name;
        }
    }

    private static string Simple(MethodReference method)
    {
        return method.Name switch
        {
            ".ctor" => "new",
            ".cctor" => "static",
            _ => method.Name + TypeArguments(method),
        };
    }

    private static string TypeArguments(MethodReference method)
    {
        IEnumerable<TypeReference> arguments = method is GenericInstanceMethod instance ? instance.GenericArguments : method.GenericParameters;
        return arguments.Any() ? "<" + string.Join(", ", arguments.Select(TypeName)) + ">" : "";
    }

    private static string Parameters(MethodReference method)
    {
        // Conversions may differ in what they return alone.
        return "(" + string.Join(", ", method.Parameters.Select(Parameter)) + ")"
            + (method.Name is "op_Implicit" or "op_Explicit" ? " to " + TypeName(method.ReturnType) : "");
    }

    private static string Parameter(ParameterDefinition parameter)
    {
        string name = TypeName(parameter.ParameterType);
        return parameter.IsOut && name.StartsWith("ref ") ? "out " + name[4..] : name;
    }

    private static TypeReference Outermost(TypeReference type)
    {
        TypeReference element = type.GetElementType();
        return element.DeclaringType == null ? element : Outermost(element.DeclaringType);
    }
}
