using System.Linq;
using Mono.Cecil;
using Nano.Costs.Bytecode;

namespace Nano.Costs.Charges;

/// <summary>What the interpreter makes of a type.</summary>
internal static class TypeShape
{
    /// <summary>The fields that an object of it has, inherited ones too.</summary>
    public static int InstanceFields(TypeReference type)
    {
        int fields = 0;
        for (TypeDefinition definition = AssemblySet.Find(type); definition != null; definition = definition.BaseType == null ? null : AssemblySet.Find(definition.BaseType))
        {
            fields += definition.Fields.Count(field => !field.IsStatic && !field.IsLiteral);
        }

        return fields;
    }

    /// <summary>
    /// True for a struct that is an object on the heap wherever it stands. Numbers, enums and the device's own 64-bit times are
    /// none.
    /// </summary>
    public static bool IsHeapStruct(TypeReference type)
    {
        if (type.IsByReference || type.IsArray || type.IsGenericParameter || type.IsPrimitive || !type.IsValueType
            || type.FullName is "System.DateTime" or "System.TimeSpan")
        {
            return false;
        }

        return AssemblySet.Find(type) is { IsEnum: false } definition && definition.MetadataType == MetadataType.ValueType;
    }

    /// <summary>True for a type of delegates.</summary>
    public static bool IsDelegate(TypeReference type)
    {
        return AssemblySet.Find(type) is { BaseType.FullName: "System.MulticastDelegate" };
    }

    /// <summary>True for an interface.</summary>
    public static bool IsInterface(TypeReference type)
    {
        return AssemblySet.Find(type) is { IsInterface: true };
    }
}
