using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;

    /// <summary>Expected values: those that are published with Fletcher's checksums ("abcde" and so on); CPython's zlib.adler32;
    /// u-blox messages as their protocol descriptions print them.</summary>
    [TestClass]
    public class FletcherTests
    {
        [TestMethod]
        [DataRow("6162636465", 0xC8F0L, 0xF04FC729L)]
        [DataRow("616263646566", 0x2057L, 0x56502D2AL)]
        [DataRow("6162636465666768", 0x0627L, 0xEBE19591L)]
        public void Over_returns_the_published_values_of_16_and_32_bits(string bytes, long of16, long of32)
        {
            byte[] data = Hex.Parse(bytes);
            ChecksumProbe.Prove(new Fletcher(2, 1, 255, 0), data, (ulong)of16);
            ChecksumProbe.Prove(new Fletcher(4, 2, 65535, 0), data, (ulong)of32);
        }

        // Polls of MON-VER and of a rate of 1 Hz; what stands in them first is the low byte of the value.
        [TestMethod]
        [DataRow("0a040000", 0x340EL)]
        [DataRow("06080600e80301000100", 0x3901L)]
        public void Over_returns_what_u_blox_sends(string bytes, long value)
        {
            ChecksumProbe.Prove(new Fletcher(2, 1, 256, 0), Hex.Parse(bytes), (ulong)value);
        }

        [TestMethod]
        public void Over_with_65521_and_1_is_Adler_32()
        {
            Fletcher adler = new Fletcher(4, 1, 65521, 1);
            ChecksumProbe.Prove(adler, Hex.Parse("57696b697065646961"), 0x11E60398);
            ChecksumProbe.Prove(adler, new byte[0], 1);
            byte[] high = new byte[5000];
            for (int i = 0; i < high.Length; i++)
            {
                high[i] = 0xFF;
            }

            Assert.AreEqual(0x54B27596UL, adler.Over(high, 0, 5000));
            ulong state = adler.Update(adler.Start, high, 0, 241);
            Assert.AreEqual(0x54B27596UL, adler.Value(adler.Update(state, high, 241, 4759)));
        }

        [TestMethod]
        public void Sums_of_the_largest_words_do_not_overflow()
        {
            // 600 words of FFFF are 0 modulo 65535, all but the odd byte behind them, which is 00FF; modulo 65536 they are -1 each.
            byte[] high = new byte[1201];
            for (int i = 0; i < high.Length; i++)
            {
                high[i] = 0xFF;
            }

            Assert.AreEqual(0x00FF00FFUL, new Fletcher(4, 2, 65535, 0).Over(high, 0, 1201));
            Assert.AreEqual(0x3FB4FDA8UL, new Fletcher(4, 2, 65536, 0).Over(high, 0, 1200));
        }

        [TestMethod]
        public void Other_moduli_are_refused()
        {
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new Fletcher(2, 1, 1, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new Fletcher(2, 1, 257, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new Fletcher(4, 1, 65537, 0));
        }
    }
}
