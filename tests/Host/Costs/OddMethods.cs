using System;

namespace Nano.Host.Tests.Costs;

/// <summary>What no device code has, for the tool to stumble over.</summary>
public readonly struct OddMethods
{
    private readonly int _number;

    private OddMethods(int number)
    {
        _number = number;
    }

    public static explicit operator int(OddMethods odd)
    {
        return odd._number;
    }

    public static explicit operator byte(OddMethods odd)
    {
        return (byte)odd._number;
    }

    /// <summary>Does all of it.</summary>
    public static unsafe int Run(int number)
    {
        var odd = new OddMethods(number);
        delegate*<int, int> pointer = &Same;
        int sum = (int)odd + (byte)odd + Same(1) + Same<string>(2) + pointer(3);
        Span<int> numbers = stackalloc int[3];
        numbers[1] = sum;
        try
        {
            sum = checked(int.MaxValue + numbers[1]);
        }
        catch (OverflowException) when (number > 0)
        {
            sum = 0;
        }

        long length = 3;
        byte[] bytes = new byte[length];
        fixed (byte* first = bytes)
        {
            return sum + first[1] + new int[2, 3].Length;
        }
    }

    private static int Same(int number)
    {
        return number;
    }

    private static int Same<T>(int number)
    {
        return number;
    }
}
