using System;

namespace Nano.Host.Tests.Frames;

/// <summary>Checksums as their definitions have them, bit by bit where that is the definition: the tests' own, to hold the
/// library's against.</summary>
internal static class PlainChecksums
{
    /// <summary>A CRC by long division, most significant bit first; reflected ones turn each byte and the result round.</summary>
    public static ulong Crc(ReadOnlySpan<byte> bytes, int width, ulong polynomial, ulong initial, bool reflected, ulong final)
    {
        ulong top = 1UL << (width - 1);
        ulong mask = top | (top - 1);
        ulong crc = initial;
        foreach (byte b in bytes)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                bool one = (b >> (reflected ? bit : 7 - bit) & 1) != 0;
                bool out1 = (crc & top) != 0;
                crc = crc << 1 & mask;
                if (one != out1)
                {
                    crc ^= polynomial;
                }
            }
        }

        return (reflected ? Turn(crc, width) : crc) ^ final;
    }

    public static int Modbus(ReadOnlySpan<byte> bytes) => (int)Crc(bytes, 16, 0x8005, 0xFFFF, true, 0);

    public static int Arc(ReadOnlySpan<byte> bytes) => (int)Crc(bytes, 16, 0x8005, 0, true, 0);

    public static int X25(ReadOnlySpan<byte> bytes) => (int)Crc(bytes, 16, 0x1021, 0xFFFF, true, 0xFFFF);

    public static int Crc24Q(ReadOnlySpan<byte> bytes) => (int)Crc(bytes, 24, 0x864CFB, 0, false, 0);

    public static int Sum(ReadOnlySpan<byte> bytes)
    {
        int sum = 0;
        foreach (byte b in bytes)
        {
            sum += b;
        }

        return sum;
    }

    public static int Xor(ReadOnlySpan<byte> bytes)
    {
        int xor = 0;
        foreach (byte b in bytes)
        {
            xor ^= b;
        }

        return xor;
    }

    /// <summary>The two check bytes of u-blox (RFC 1145, 8 bits): the first is the sum, the second the sum of the sums.</summary>
    public static (int A, int B) Fletcher8(ReadOnlySpan<byte> bytes)
    {
        int a = 0;
        int b = 0;
        foreach (byte value in bytes)
        {
            a += value;
            b += a;
        }

        return (a & 0xFF, b & 0xFF);
    }

    private static ulong Turn(ulong value, int width)
    {
        ulong turned = 0;
        for (int i = 0; i < width; i++)
        {
            turned = turned << 1 | (value >> i & 1);
        }

        return turned;
    }
}
