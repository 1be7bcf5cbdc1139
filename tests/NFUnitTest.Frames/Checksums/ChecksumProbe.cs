using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;

    /// <summary>What every checksum must do with bytes whose value is known.</summary>
    internal static class ChecksumProbe
    {
        internal static void Prove(Checksum checksum, byte[] bytes, ulong value)
        {
            int count = bytes.Length;
            Assert.AreEqual(value, checksum.Over(bytes, 0, count));
            for (int first = 0; first <= count; first++)
            {
                for (int second = first; second <= count; second += 3)
                {
                    ulong state = checksum.Update(checksum.Start, bytes, 0, first);
                    state = checksum.Update(state, bytes, first, second - first);
                    state = checksum.Update(state, bytes, second, count - second);
                    Assert.AreEqual(value, checksum.Value(state));
                }
            }

            // Behind the bytes, with others around; the most significant byte first and last.
            byte[] frame = new byte[count + 20];
            for (int i = 0; i < frame.Length; i++)
            {
                frame[i] = (byte)(i >= 3 && i < 3 + count ? bytes[i - 3] : 0xA5);
            }

            int size = checksum.Size;
            Assert.AreEqual(count + size, checksum.Append(frame, 3, count, true));
            Assert.AreEqual((byte)(value >> (8 * size - 8)), frame[3 + count]);
            Assert.IsTrue(checksum.Check(frame, 3, count + size, true));
            frame[3 + count + size - 1] ^= 0x40;
            Assert.IsFalse(checksum.Check(frame, 3, count + size, true));
            Assert.AreEqual(count + size, checksum.Append(frame, 3, count, false));
            Assert.AreEqual((byte)value, frame[3 + count]);
            Assert.IsTrue(checksum.Check(frame, 3, count + size, false));
            Assert.AreEqual((byte)0xA5, frame[3 + count + size]);
            Assert.AreEqual((byte)0xA5, frame[2]);
            frame[3 + count] ^= 1;
            Assert.IsFalse(checksum.Check(frame, 3, count + size, false));
        }
    }
}
