using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;

    /// <summary>Sums of bytes and of words over messages that manuals print with their checksum.</summary>
    [TestClass]
    public class SumTests
    {
        // Winsen MH-Z19B user's manual, reading the concentration; Nova SDS011 specification; Sensirion SPS30 datasheet, starting
        // a measurement; JBD's protocol, reading the basic information; LEGO's colour sensor telling its type; SiRF binary protocol
        // reference manual, polling the software version; u-blox protocol description, a sentence of NMEA 0183.
        [TestMethod]
        [DataRow("Winsen", 8, (int)SumForm.Negated, 0, "01 86 00 00 00 00 00", 0x79L)]
        [DataRow("SDS011", 8, (int)SumForm.Plain, 0, "d4 04 3a 0a a1 60", 0x1DL)]
        [DataRow("SHDLC", 8, (int)SumForm.Inverted, 0, "00 00 02 01 03", 0xF9L)]
        [DataRow("JBD", 16, (int)SumForm.Negated, 0, "03 00", 0xFFFDL)]
        [DataRow("LEGO", 8, (int)SumForm.Xor, 0xFF, "40 3d", 0x82L)]
        [DataRow("SiRF", 15, (int)SumForm.Plain, 0, "84 00", 0x0084L)]
        [DataRow("NMEA", 8, (int)SumForm.Xor, 0, "4750474c4c2c343731372e31313336342c4e2c30303833332e39313536352c452c3039323332312e30302c412c41", 0x60L)]
        public void Over_returns_what_the_manual_prints(string device, int bits, int form, int start, string bytes, long value)
        {
            ChecksumProbe.Prove(new Sum(bits, (SumForm)form, (uint)start), Hex.Parse(bytes), (ulong)value);
        }

        // RFC 1071, section 3; RFC 791's header as it is taught (checksum B861 at its place, taken as 0 here).
        [TestMethod]
        [DataRow("0001f203f4f5f6f7", 0x220DL)]
        [DataRow("45000073000040004011 0000 c0a80001c0a800c7", 0xB861L)]
        [DataRow("", 0xFFFFL)]
        [DataRow("0000", 0xFFFFL)]
        [DataRow("ffff", 0x0000L)]
        [DataRow("ff", 0x00FFL)]
        public void The_Internet_checksum_is_that_of_the_RFC(string bytes, long value)
        {
            ChecksumProbe.Prove(new WordSum(2, true, SumForm.Internet), Hex.Parse(bytes), (ulong)value);
        }

        // CPython: struct.unpack of the bytes, filled up with zeros, and sum or functools.reduce of operator.xor.
        [TestMethod]
        [DataRow(2, false, (int)SumForm.Plain, 0x0AE7L)]
        [DataRow(2, true, (int)SumForm.Plain, 0xE80AL)]
        [DataRow(2, false, (int)SumForm.Negated, 0xF519L)]
        [DataRow(4, false, (int)SumForm.Plain, 0xFF150BD2L)]
        [DataRow(4, true, (int)SumForm.Plain, 0xD20B15FFL)]
        [DataRow(4, false, (int)SumForm.Xor, 0xFF0103D0L)]
        [DataRow(4, true, (int)SumForm.Xor, 0xD00301FFL)]
        public void Words_are_added_in_either_order(int size, bool bigEndian, int form, long value)
        {
            ChecksumProbe.Prove(new WordSum(size, bigEndian, (SumForm)form), Hex.Parse("d1 04 0a 00 00 05 08 ff 01 02 03"), (ulong)value);
        }

        [TestMethod]
        public void A_long_sum_drops_what_does_not_fit()
        {
            byte[] high = new byte[1003];
            for (int i = 0; i < high.Length; i++)
            {
                high[i] = 0xFF;
            }

            // 1003 * 255 is 255765.
            Assert.AreEqual(255765UL, new Sum(32, SumForm.Plain).Over(high, 0, 1003));
            Assert.AreEqual(255765UL & 0xFFFF, new Sum(16, SumForm.Plain).Over(high, 0, 1003));
            Assert.AreEqual(0xFFUL - (255765UL & 0xFF), new Sum(8, SumForm.Inverted).Over(high, 0, 1003));
            Assert.AreEqual(0xFFUL, new Sum(8, SumForm.Xor).Over(high, 0, 1003));

            // 501 words of FFFF, and FF00 that is filled up: 501 times nothing in one's complement.
            Assert.AreEqual(0x00FFUL, new WordSum(2, true, SumForm.Internet).Over(high, 0, 1003));
        }

        [TestMethod]
        public void Other_sizes_are_refused()
        {
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new Sum(0, SumForm.Plain));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new Sum(33, SumForm.Plain));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new WordSum(0, true, SumForm.Plain));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new WordSum(3, true, SumForm.Plain));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new WordSum(8, true, SumForm.Plain));
        }
    }
}
