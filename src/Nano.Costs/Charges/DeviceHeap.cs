using System.Linq;
using System.Text;
using Mono.Cecil;

namespace Nano.Costs.Charges;

/// <summary>
/// Bytes of heap on a 32-bit device: everything is made of blocks of 12 bytes. Source: nanoFramework's interpreter, checked by
/// counting what it allocates.
/// </summary>
internal static class DeviceHeap
{
    /// <summary>Bytes of a block.</summary>
    public const int Block = 12;

    /// <summary>A boxed number: its head and itself.</summary>
    public const int Boxed = 2 * Block;

    /// <summary>A delegate to one method.</summary>
    public const int Delegate = 3 * Block;

    /// <summary>A string that stands in the code: a block that points into the flash.</summary>
    public const int Literal = Block;

    // The head of an array: a block, its length and its type.
    private const int ArrayHead = 20;

    /// <summary>An object: a block for itself and one for each field, inherited ones too.</summary>
    public static int Object(int fields)
    {
        return Block * (1 + fields);
    }

    /// <summary>An array of elements of this size.</summary>
    public static long Array(long length, int elementBytes)
    {
        return RoundUp(ArrayHead + length * elementBytes);
    }

    /// <summary>A string made at run time: UTF-8 with a NUL behind it.</summary>
    public static long String(string text)
    {
        return RoundUp(Block + Encoding.UTF8.GetByteCount(text) + 1);
    }

    /// <summary>Bytes of an element in an array: numbers are packed, all else takes a block.</summary>
    public static int ElementBytes(TypeReference type)
    {
        TypeReference number = Underlying(type);
        return number.MetadataType switch
        {
            MetadataType.Boolean or MetadataType.Byte or MetadataType.SByte => 1,
            MetadataType.Char or MetadataType.Int16 or MetadataType.UInt16 => 2,
            MetadataType.Int32 or MetadataType.UInt32 or MetadataType.Single => 4,
            MetadataType.Int64 or MetadataType.UInt64 or MetadataType.Double => 8,
            _ => Block,
        };
    }

    private static TypeReference Underlying(TypeReference type)
    {
        return Bytecode.AssemblySet.Find(type) is { IsEnum: true } definition
            ? definition.Fields.First(field => !field.IsStatic).FieldType
            : type;
    }

    private static long RoundUp(long bytes)
    {
        return (bytes + Block - 1) / Block * Block;
    }
}
