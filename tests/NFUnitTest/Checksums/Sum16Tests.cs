using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;

    /// <summary>Expected values: CPython, sum(data) &amp; 0xFFFF.</summary>
    [TestClass]
    public class Sum16Tests
    {
        [TestMethod]
        public void Compute_returns_the_sum_of_every_byte_value()
        {
            byte[] all = new byte[256];
            for (int i = 0; i < 256; i++)
            {
                all[i] = (byte)i;
            }

            Assert.AreEqual(32640U, Sum16.Compute(all, 0, 256));
        }

        [TestMethod]
        public void Compute_wraps_at_65536()
        {
            byte[] high = new byte[300];
            for (int i = 0; i < 300; i++)
            {
                high[i] = 0xFF;
            }

            Assert.AreEqual(10964U, Sum16.Compute(high, 0, 300));
        }

        [TestMethod]
        public void Compute_takes_exactly_the_bytes_asked_for_at_every_length()
        {
            // 1, 2, 3 ...: the sum of n of them from the first is n (n + 1) / 2; bytes around them are large.
            byte[] bytes = new byte[40];
            for (int length = 0; length <= 34; length++)
            {
                for (int i = 0; i < bytes.Length; i++)
                {
                    bytes[i] = i >= 3 && i < 3 + length ? (byte)(i - 2) : (byte)200;
                }

                Assert.AreEqual((uint)(length * (length + 1) / 2), Sum16.Compute(bytes, 3, length));
            }
        }

        [TestMethod]
        public void Update_in_any_split_returns_the_value_of_the_whole()
        {
            byte[] bytes = Hex.Parse("ff fe fd fc fb fa f9 f8 f7 f6 f5 f4 f3 f2 f1 f0 ef ee ed");
            Sum16 sum = new Sum16();
            Assert.AreEqual(2, sum.Size);
            for (int split = 0; split <= bytes.Length; split++)
            {
                ulong value = sum.Update(sum.Start, bytes, 0, split);
                value = sum.Update(value, bytes, split, bytes.Length - split);
                Assert.AreEqual(4674U, value);
            }
        }

        [TestMethod]
        public void Compute_throws_and_names_the_argument_when_the_stretch_is_not_in_the_array()
        {
            byte[] bytes = new byte[4];
            Assert.ThrowsException(typeof(ArgumentNullException), () => Sum16.Compute(null, 0, 0));
            Assert.AreEqual("offset", NameOfRefused(bytes, -1, 1));
            Assert.AreEqual("offset", NameOfRefused(bytes, 5, 0));
            Assert.AreEqual("count", NameOfRefused(bytes, 0, -1));
            Assert.AreEqual("count", NameOfRefused(bytes, 1, 4));
            Assert.AreEqual("count", NameOfRefused(bytes, 2, int.MaxValue));
            Assert.AreEqual(0U, Sum16.Compute(bytes, 4, 0));
        }

        private static string NameOfRefused(byte[] bytes, int offset, int count)
        {
            try
            {
                Sum16.Compute(bytes, offset, count);
            }
            catch (ArgumentOutOfRangeException refused)
            {
                return refused.ParamName;
            }

            return "nothing refused";
        }
    }
}
