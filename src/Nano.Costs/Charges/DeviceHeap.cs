using System.Text;

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

    /// <summary>What a throw adds for the trace of the stack, at a depth of one or two methods.</summary>
    public const int Trace = 3 * Block;

    /// <summary>An object: a block for itself and one for each field, inherited ones too.</summary>
    public static int Object(int fields)
    {
        return Block * (1 + fields);
    }

    /// <summary>An array of numbers or references, of this many bytes an element.</summary>
    public static long Array(long length, int elementBytes)
    {
        return RoundUp(ArrayHead + length * elementBytes);
    }

    /// <summary>An array and the objects that its elements are.</summary>
    public static long Array(long length, ArrayElement element)
    {
        return Array(length, element.Bytes) + length * element.ObjectBytes;
    }

    /// <summary>A string made at run time: UTF-8 with a NUL behind it.</summary>
    public static long String(string text)
    {
        return RoundUp(Block + Encoding.UTF8.GetByteCount(text) + 1);
    }

    private static long RoundUp(long bytes)
    {
        return (bytes + Block - 1) / Block * Block;
    }
}
