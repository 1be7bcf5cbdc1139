using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Checksums;

namespace Nano.Host.Tests.Checksums
{
    /// <summary>CRCs by parameters that nobody has, of every width, against long division.</summary>
    [TestClass]
    public class CrcParameterTests
    {
        [TestMethod]
        public void Any_parameters_agree_with_long_division_in_any_split()
        {
            var random = new Random(3);
            var bytes = new byte[50];
            for (int width = 3; width <= 64; width++)
            {
                ulong all = ulong.MaxValue >> (64 - width);
                for (int kind = 0; kind < 12; kind++)
                {
                    random.NextBytes(bytes);
                    var model = new BitByBitCrc(width, (ulong)random.NextInt64() * 2 + 1 & all, (ulong)random.NextInt64() * 3 & all,
                        (kind & 1) != 0, (kind & 2) != 0, (ulong)random.NextInt64() * 3 & all);
                    int tableSize = new[] { 0, 16, 256 }[kind / 4];
                    var crc = new Crc(width, model.Polynomial, model.Initial, model.ReflectIn, model.ReflectOut, model.FinalXor, tableSize);
                    int length = random.Next(51);
                    int split = random.Next(length + 1);
                    ulong state = crc.Update(crc.Update(crc.Start, bytes, 0, split), bytes, split, length - split);
                    Assert.AreEqual(model.Over(bytes, 0, length), crc.Value(state), model + ", table of " + tableSize);
                    Assert.AreEqual(model.Residue(bytes), crc.Residue ^ model.FinalXor, model + ", residue");
                }
            }
        }

        [TestMethod]
        public void Check_takes_what_Append_wrote_in_either_order_at_every_size()
        {
            for (int width = 3; width <= 64; width++)
            {
                var crc = new Crc(width, 0x9B1F5, 0x1234567, true, true, 0, 16);
                foreach (bool bigEndian in new[] { false, true })
                {
                    var frame = new byte[30];
                    new Random(width).NextBytes(frame);
                    int size = (width + 7) / 8;
                    Assert.AreEqual(11 + size, crc.Append(frame, 2, 11, bigEndian));
                    ulong written = 0;
                    for (int i = 0; i < size; i++)
                    {
                        written += (ulong)frame[13 + i] << 8 * (bigEndian ? size - 1 - i : i);
                    }

                    Assert.AreEqual(crc.Over(frame, 2, 11), written);
                    Assert.IsTrue(crc.Check(frame, 2, 11 + size, bigEndian));
                    frame[12] ^= 1;
                    Assert.IsFalse(crc.Check(frame, 2, 11 + size, bigEndian));
                }
            }
        }
    }
}
