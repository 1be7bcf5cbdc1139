using System.Linq;
using Mono.Cecil;

namespace Nano.Costs.Bytecode;

/// <summary>
/// Names types and members as the compiler's XML documentation does (C# specification, annex D.4.2), accessors as the
/// methods that they are: "M:System.String.get_Length". Generic arguments stand in braces.
/// </summary>
internal static class DocumentationId
{
    public static string Of(TypeReference type)
    {
        return "T:" + Name(type);
    }

    public static string Of(FieldReference field)
    {
        return "F:" + Name(Definition(field.DeclaringType)) + "." + field.Name;
    }

    public static string Of(MethodReference method)
    {
        string arity = method.GenericParameters.Count > 0 ? "``" + method.GenericParameters.Count
            : method is GenericInstanceMethod instance ? "``" + instance.GenericArguments.Count : "";
        string parameters = string.Join(",", method.Parameters.Select(parameter => Name(parameter.ParameterType)));
        return "M:" + Name(Definition(method.DeclaringType)) + "." + method.Name.Replace('.', '#') + arity
            + (parameters.Length == 0 ? "" : "(" + parameters + ")")
            + (method.Name is "op_Implicit" or "op_Explicit" ? "~" + Name(method.ReturnType) : "");
    }

    // A member's ID is that of the generic definition, whatever instance it is used on.
    private static TypeReference Definition(TypeReference type)
    {
        return type is GenericInstanceType ? type.GetElementType() : type;
    }

    /// <summary>The type's name as it stands inside an ID.</summary>
    public static string Name(TypeReference type)
    {
        switch (type)
        {
            case GenericParameter parameter:
                return (parameter.Type == GenericParameterType.Method ? "``" : "`") + parameter.Position;
            case ByReferenceType reference:
                return Name(reference.ElementType) + "@";
            case PointerType pointer:
                return Name(pointer.ElementType) + "*";
            case ArrayType array:
                return Name(array.ElementType) + (array.Rank == 1 ? "[]" : "[" + string.Join(",", Enumerable.Repeat("0:", array.Rank)) + "]");
            case IModifierType modifier:
                return Name(modifier.ElementType);
            case PinnedType pinned:
                return Name(pinned.ElementType);
            case GenericInstanceType instance:
                string definition = Name(instance.ElementType);
                int tick = definition.LastIndexOf('`');
                return (tick < 0 ? definition : definition[..tick]) + "{" + string.Join(",", instance.GenericArguments.Select(Name)) + "}";
            default:
                return type.IsNested ? Name(type.DeclaringType) + "." + type.Name
                    : type.Namespace.Length == 0 ? type.Name : type.Namespace + "." + type.Name;
        }
    }
}
