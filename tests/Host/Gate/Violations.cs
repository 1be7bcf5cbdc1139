using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Nano.Host.Tests.Gate;

/// <summary>What device code must not do: scanned by <see cref="ViolationTests"/>, never run. Each use is found by the
/// comment at the end of its line.</summary>
internal sealed class Violations : IComparable<Violations> // interface
{
    private readonly List<int> field = new(); // generic type

    public static void UseSpan(byte[] bytes)
    {
        Span<byte> span = bytes; // span
        span.Clear(); // span method
    }

    public static T Identity<T>(T value)
    {
        return value; // own generic method
    }

    public static int CallGeneric()
    {
        return Identity(1); // generic call
    }

    public static string Join(IEnumerable<string> words)
    {
        return string.Join(",", words); // generic overload
    }

    public static int Clamp(int value)
    {
        return Math.Clamp(value, 0, 9); // method
    }

    public static int Property()
    {
        return Environment.ProcessorCount; // property
    }

    public static (int, int) Tuple()
    {
        return (1, 2); // tuple
    }

    public static int? Nullable(int value)
    {
        return value; // nullable
    }

    public static bool Overload(Span<byte> target)
    {
        return BitConverter.TryWriteBytes(target, 1); // overload
    }

    public static void GenericFill(byte[] bytes)
    {
        Array.Fill(bytes, (byte)1); // generic fill
    }

    public static int[,] Dimensions()
    {
        return new int[2, 2]; // two dimensions
    }

    public static async Task Wait()
    {
        await Task.Delay(1); // async
    }

    public static IEnumerable<int> Iterate()
    {
        yield return 1; // iterator
    }

    public static unsafe int Pointer(byte* bytes)
    {
        return bytes[0]; // pointer
    }

    public static void Catch()
    {
        try
        {
            Console.Beep(); // member of a known type
        }
        catch (AggregateException) // catch
        {
        }
    }

    [System.ComponentModel.Description("")]
    public static void Attribute()
    {
        // attribute
    }

    public int CompareTo(Violations other)
    {
        return field.Count - other.field.Count;
    }
}
