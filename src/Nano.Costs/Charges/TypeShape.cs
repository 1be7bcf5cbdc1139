using System.Linq;
using Mono.Cecil;
using Nano.Costs.Bytecode;

namespace Nano.Costs.Charges;

/// <summary>What the interpreter makes of a type.</summary>
internal static class TypeShape
{
    // A damaged assembly may hold a class that is its own base.
    private const int MostBases = 1000;

    /// <summary>
    /// An object of a class, or the value of a struct: the objects it is made of, for a field of a struct type is an object of
    /// its own.
    /// </summary>
    /// <param name="type">The class or struct.</param>
    /// <param name="what">What to call the allocation.</param>
    public static Allocation Object(TypeReference type, string what)
    {
        int objects = 1;
        int fields = 0;
        int bytes = 0;
        int bases = 0;
        for (TypeDefinition definition = AssemblySet.Find(type); definition != null && bases++ < MostBases; definition = definition.BaseType == null ? null : AssemblySet.Find(definition.BaseType))
        {
            // Classes of the device's packages have other fields on the PC.
            int known = MemberCharges.InstanceBytes(DocumentationId.Name(definition));
            if (known > 0)
            {
                fields += known / DeviceHeap.Block - 1;
                break;
            }

            foreach (FieldDefinition field in definition.Fields.Where(field => !field.IsStatic))
            {
                fields++;
                if (IsHeapStruct(field.FieldType))
                {
                    Allocation inner = Object(field.FieldType, what);
                    objects += inner.Objects;
                    bytes += inner.Bytes;
                }
            }
        }

        return new Allocation(AllocationKind.Object, what, objects, DeviceHeap.Object(fields) + bytes);
    }

    /// <summary>What an array of this type holds for each element: numbers are packed, all else takes a block.</summary>
    public static ArrayElement Element(TypeReference type)
    {
        if (IsHeapStruct(type))
        {
            Allocation value = Object(type, "");
            return new ArrayElement(DeviceHeap.Block, value.Objects, value.Bytes);
        }

        TypeReference number = AssemblySet.Find(type) is { IsEnum: true } definition ? definition.Fields.First(field => !field.IsStatic).FieldType : type;
        return new ArrayElement(NumberBytes(number), 0, 0);
    }

    /// <summary>
    /// True for a struct, which is an object on the heap wherever it stands. Numbers, enums and the device's own 64-bit times
    /// are none.
    /// </summary>
    public static bool IsHeapStruct(TypeReference type)
    {
        if (type.IsByReference || type.IsArray || type.IsGenericParameter || type.IsPrimitive || !type.IsValueType
            || type.FullName is "System.DateTime" or "System.TimeSpan" or "System.Void")
        {
            return false;
        }

        return AssemblySet.Find(type) is { IsEnum: false };
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

    private static int NumberBytes(TypeReference type)
    {
        return type.MetadataType switch
        {
            MetadataType.Boolean or MetadataType.Byte or MetadataType.SByte => 1,
            MetadataType.Char or MetadataType.Int16 or MetadataType.UInt16 => 2,
            MetadataType.Int32 or MetadataType.UInt32 or MetadataType.Single => 4,
            MetadataType.Int64 or MetadataType.UInt64 or MetadataType.Double => 8,
            _ => DeviceHeap.Block,
        };
    }
}
