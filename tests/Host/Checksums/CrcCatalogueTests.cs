using System;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Checksums;

namespace Nano.Host.Tests.Checksums
{
    /// <summary>Every algorithm of the public catalogue: https://reveng.sourceforge.io/crc-catalogue/all.htm.</summary>
    [TestClass]
    public class CrcCatalogueTests
    {
        private static readonly byte[] s_digits = Encoding.ASCII.GetBytes("123456789");
        private static readonly int[] s_tableSizes = { 0, 16, 256 };

        [TestMethod]
        public void Every_algorithm_gives_its_check_value_whole_and_in_every_split_with_each_table()
        {
            ForEach((row, crc) =>
            {
                Assert.AreEqual(row.Check, crc.Over(s_digits, 0, 9), row.Name);
                Assert.AreEqual((row.Width + 7) / 8, crc.Size, row.Name);
                for (int first = 0; first <= 9; first++)
                {
                    for (int second = first; second <= 9; second++)
                    {
                        ulong state = crc.Update(crc.Start, s_digits, 0, first);
                        state = crc.Update(state, s_digits, first, second - first);
                        state = crc.Update(state, s_digits, second, 9 - second);
                        Assert.AreEqual(row.Check, crc.Value(state), row.Name + " in splits");
                    }
                }
            });
        }

        [TestMethod]
        public void Every_algorithm_has_the_residue_of_the_catalogue_with_each_table()
        {
            ForEach((row, crc) =>
            {
                Assert.AreEqual(row.Residue, crc.Residue ^ row.Model.FinalXor, row.Name);
                Assert.AreEqual(row.Residue, row.Model.Residue(s_digits), row.Name + " by division");
                if (row.Width % 8 == 0)
                {
                    // As it is sent: bits in the order in which they leave the register.
                    byte[] frame = new byte[9 + crc.Size];
                    s_digits.CopyTo(frame, 0);
                    int length = crc.Append(frame, 0, 9, !row.Model.ReflectOut);
                    Assert.AreEqual(crc.Residue, crc.Over(frame, 0, length), row.Name + " over a frame");
                    frame[3] ^= 0x10;
                    Assert.AreNotEqual(crc.Residue, crc.Over(frame, 0, length), row.Name + " over a damaged frame");
                }
            });
        }

        [TestMethod]
        public void Every_algorithm_agrees_with_long_division_at_every_length_with_each_table()
        {
            var random = new Random(16);
            var bytes = new byte[64];
            ForEach((row, crc) =>
            {
                random.NextBytes(bytes);
                for (int length = 0; length < 40; length++)
                {
                    int offset = random.Next(64 - length);
                    Assert.AreEqual(row.Model.Over(bytes, offset, length), crc.Over(bytes, offset, length), row.Name + " of " + length);
                }
            });
        }

        [TestMethod]
        public void The_catalogue_holds_every_row_and_the_three_that_are_not_in_it()
        {
            var names = CatalogueRow.ReadAll().Select(row => row.Name).ToList();
            CollectionAssert.AreEquivalent(names.Concat(new[] { "CRC-8/LD06", "CRC-24/MODE-S", "CRC-32/NOVATEL" }).ToList(),
                CatalogueRow.Constants().Keys);
        }

        [TestMethod]
        public void Constants_are_called_after_the_names_in_the_catalogue()
        {
            static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
            foreach ((string name, FieldInfo constant) in CatalogueRow.Constants())
            {
                Assert.AreEqual(Letters(name), Letters(constant.Name));
            }
        }

        [TestMethod]
        public void Algorithms_wider_than_64_bits_are_refused_by_name_by_the_compiler_and_at_run_time()
        {
            var wide = CatalogueRow.ReadAll().Where(row => row.Width > 64).ToList();
            Assert.AreNotEqual(0, wide.Count);
            foreach (CatalogueRow row in wide)
            {
                FieldInfo constant = CatalogueRow.Constants()[row.Name];
                Assert.IsTrue(constant.GetCustomAttribute<ObsoleteAttribute>().IsError, row.Name);
                foreach (int tableSize in s_tableSizes)
                {
                    var refused = Assert.ThrowsExactly<ArgumentException>(() => new Crc(CatalogueRow.Text(constant), tableSize));
                    StringAssert.Contains(refused.Message, row.Name);
                }
            }
        }

        private static void ForEach(Action<CatalogueRow, Crc> check)
        {
            var constants = CatalogueRow.Constants();
            int count = 0;
            foreach (CatalogueRow row in CatalogueRow.ReadAll().Where(row => row.Width <= 64))
            {
                foreach (int tableSize in s_tableSizes)
                {
                    check(row, new Crc(CatalogueRow.Text(constants[row.Name]), tableSize));
                    count++;
                }
            }

            Assert.AreEqual(112 * 3, count);
        }
    }
}
