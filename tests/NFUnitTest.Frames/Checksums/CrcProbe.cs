using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;

    /// <summary>What every algorithm of the catalogue must do.</summary>
    internal static class CrcProbe
    {
        internal static void Prove(string algorithm, ulong check, ulong residue, ulong finalXor)
        {
            byte[] digits = Hex.Parse("313233343536373839 0000000000000000");
            Crc crc = new Crc(algorithm);
            Assert.AreEqual(check, crc.Over(digits, 0, 9));
            Assert.AreEqual(residue, crc.Residue ^ finalXor);
            for (int first = 0; first <= 9; first++)
            {
                for (int second = first; second <= 9; second++)
                {
                    ulong state = crc.Update(crc.Start, digits, 0, first);
                    state = crc.Update(state, digits, first, second - first);
                    state = crc.Update(state, digits, second, 9 - second);
                    Assert.AreEqual(check, crc.Value(state));
                }
            }

            // In whole bytes, and in the order in which the register is sent, the CRC leaves the residue; in one order it must.
            int width = crc.Size * 8;
            if (algorithm.IndexOf(" " + width.ToString() + " ") > 0)
            {
                int length = crc.Append(digits, 0, 9, true);
                bool first = crc.Over(digits, 0, length) == crc.Residue;
                crc.Append(digits, 0, 9, false);
                bool second = crc.Over(digits, 0, length) == crc.Residue;
                Assert.IsTrue(algorithm.IndexOf(" 0 0 ") > 0 ? first : second);
            }
        }
    }
}
