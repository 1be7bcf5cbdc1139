using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>
    /// Halves: what does not depend on the byte order. Expected bytes and refusals: CPython, struct.pack with "&gt;e". All
    /// 65,536 halves are compared on the PC, in the host tests.
    /// </summary>
    [TestClass]
    public class HalfTests
    {
        [TestMethod]
        [DataRow("6800", 2049.0)]
        [DataRow("6802", 2051.0)]
        [DataRow("6801", 2049.0000001)]
        [DataRow("e800", -2049.0)]
        [DataRow("6800", 2047.5)]
        [DataRow("6c00", 4095.0)]
        [DataRow("3c00", 1.00048828125)]
        [DataRow("3c02", 1.00146484375)]
        [DataRow("3c01", 1.0004882812500002)]
        [DataRow("3c01", 1.0014648437499996)]
        [DataRow("7bff", 65519.99999)]
        [DataRow("0000", 2.9802322387695312e-8)]
        [DataRow("8000", -2.9802322387695312e-8)]
        [DataRow("0002", 8.940696716308594e-8)]
        [DataRow("0001", 2.980232238769532e-8)]
        [DataRow("0400", 6.102025508880615e-5)]
        [DataRow("0400", 6.1005353927612305e-5)]
        [DataRow("03ff", 6.100535392761229e-5)]
        [DataRow("0000", 5e-324)]
        [DataRow("8000", -5e-324)]
        [DataRow("3555", 0.3333333333333333)]
        [DataRow("0002", 1e-7)]
        public void WriteHalf_rounds_to_the_nearest_and_of_two_to_the_even_one(string bytes, double value)
        {
            byte[] buffer = new byte[3];
            BigEndian.WriteHalf(buffer, 1, value);
            Assert.AreEqual("00" + bytes, Hex.Format(buffer, 0, 3));
        }

        [TestMethod]
        [DataRow(65520.0)]
        [DataRow(-65520.0)]
        [DataRow(65536.0)]
        [DataRow(1e300)]
        [DataRow(-1.7976931348623157e308)]
        public void WriteHalf_throws_and_writes_nothing_when_struct_overflows(double value)
        {
            byte[] buffer = new byte[2];
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => BigEndian.WriteHalf(buffer, 0, value));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => LittleEndian.WriteHalf(buffer, 0, value));
            Assert.AreEqual("0000", Hex.Format(buffer, 0, 2));
        }

        [TestMethod]
        [DataRow(0x7FF8000000000000L, "7e00")]
        [DataRow(0x7FF80C0000000000L, "7e03")]
        [DataRow(0x7FF0000000000001L, "7e00")]
        [DataRow(-1L, "ffff")]
        [DataRow(0x7FF0000000000000L, "7c00")]
        [DataRow(long.MinValue, "8000")]
        public void WriteHalf_keeps_infinity_the_sign_of_zero_and_the_upper_bits_of_NaN(long bits, string bytes)
        {
            byte[] buffer = new byte[2];
            BigEndian.WriteHalf(buffer, 0, BitConverter.Int64BitsToDouble(bits));
            Assert.AreEqual(bytes, Hex.Format(buffer, 0, 2));
        }

        [TestMethod]
        public void ReadHalf_returns_infinities_and_NaN_as_such()
        {
            Assert.IsTrue(float.IsPositiveInfinity(BigEndian.ReadHalf(Hex.Parse("7c00"), 0)));
            Assert.IsTrue(float.IsNegativeInfinity(BigEndian.ReadHalf(Hex.Parse("fc00"), 0)));
            Assert.IsTrue(float.IsNaN(BigEndian.ReadHalf(Hex.Parse("7e00"), 0)));
            Assert.IsTrue(float.IsNaN(BigEndian.ReadHalf(Hex.Parse("fc01"), 0)), "signalling");
        }

        [TestMethod]
        public void ReadHalf_returns_fraction_times_power_of_two_and_WriteHalf_writes_it_back()
        {
            byte[] buffer = new byte[4];
            for (int half = 0; half < 0x7C00; half += 107)
            {
                int exponent = half >> 10;
                double expected = half & 0x3FF;
                if (exponent > 0)
                {
                    expected += 1024;
                }

                expected /= 16777216.0;
                for (; exponent > 1; exponent--)
                {
                    expected *= 2;
                }

                BigEndian.WriteUInt16(buffer, 0, half);
                BigEndian.WriteUInt16(buffer, 2, half | 0x8000);
                float read = BigEndian.ReadHalf(buffer, 0);
                Assert.IsTrue(read == expected, half.ToString());
                float negative = BigEndian.ReadHalf(buffer, 2);
                Assert.IsTrue(negative == -expected, half.ToString());
                LittleEndian.WriteHalf(buffer, 0, read);
                LittleEndian.WriteHalf(buffer, 2, negative);
                Assert.AreEqual(half, (int)LittleEndian.ReadUInt16(buffer, 0));
                Assert.AreEqual(half | 0x8000, (int)LittleEndian.ReadUInt16(buffer, 2));
            }
        }
    }
}
