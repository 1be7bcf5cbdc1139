using System;
using System.Buffers.Binary;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Buffers;

namespace Nano.Host.Tests.Buffers;

/// <summary>Halves, all of them, and the numbers between them, against System.Half.</summary>
[TestClass]
public class HalfTests
{
    private const int Infinity = 0x7C00;

    [TestMethod]
    public void ReadHalf_returns_what_System_Half_does_for_all_bits()
    {
        byte[] buffer = new byte[5];
        for (int bits = 0; bits <= ushort.MaxValue; bits++)
        {
            int expected = BitConverter.SingleToInt32Bits((float)BitConverter.UInt16BitsToHalf((ushort)bits));
            BinaryPrimitives.WriteUInt16LittleEndian(buffer.AsSpan(1), (ushort)bits);
            Assert.AreEqual(expected, BitConverter.SingleToInt32Bits(LittleEndian.ReadHalf(buffer, 1)), bits.ToString("x4"));
            BinaryPrimitives.WriteUInt16BigEndian(buffer.AsSpan(3), (ushort)bits);
            Assert.AreEqual(expected, BitConverter.SingleToInt32Bits(BigEndian.ReadHalf(buffer, 3)), bits.ToString("x4"));
        }
    }

    [TestMethod]
    public void WriteHalf_writes_back_all_bits_but_makes_signalling_NaN_quiet()
    {
        for (int bits = 0; bits <= ushort.MaxValue; bits++)
        {
            bool isNaN = (bits & 0x7FFF) > Infinity;
            Assert.AreEqual(isNaN ? bits | 0x200 : bits, Written((double)BitConverter.UInt16BitsToHalf((ushort)bits)));
        }
    }

    [TestMethod]
    public void WriteHalf_rounds_between_any_two_neighbours_as_System_Half_does()
    {
        // Up to the middle of the greatest half and 65,536, from where on it is refused.
        for (int bits = 0; bits < Infinity; bits++)
        {
            double low = (double)BitConverter.UInt16BitsToHalf((ushort)bits);
            double high = bits + 1 == Infinity ? 65536.0 : (double)BitConverter.UInt16BitsToHalf((ushort)(bits + 1));
            double middle = (low + high) / 2;
            foreach (double value in new[] { Math.BitIncrement(low), Math.BitDecrement(middle), middle, Math.BitIncrement(middle), Math.BitDecrement(high) })
            {
                int expected = BitConverter.HalfToUInt16Bits((Half)value);
                if (expected == Infinity)
                {
                    Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => Written(value));
                    Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => Written(-value));
                }
                else
                {
                    Assert.AreEqual(expected, Written(value), value.ToString("r"));
                    Assert.AreEqual(expected | 0x8000, Written(-value), value.ToString("r"));
                }
            }
        }
    }

    // Both orders write the same.
    private static int Written(double value)
    {
        byte[] buffer = new byte[6];
        BigEndian.WriteHalf(buffer, 1, value);
        LittleEndian.WriteHalf(buffer, 3, value);
        int written = BinaryPrimitives.ReadUInt16BigEndian(buffer.AsSpan(1));
        Assert.AreEqual(written, BinaryPrimitives.ReadUInt16LittleEndian(buffer.AsSpan(3)));
        Assert.AreEqual(0, buffer[0] | buffer[5]);
        return written;
    }
}
