using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;

    /// <summary>Frames between flags, by published examples.</summary>
    [TestClass]
    public class StuffedLayoutTests
    {
        [TestMethod]
        [DataRow("0102c0", "0102|", "with END behind it alone")]
        [DataRow("c00102c0", "0102|", "with END on both sides")]
        [DataRow("c0c00102c0c0c003c0", "0102|03|", "with empty ones between")]
        [DataRow("c001c002c003c0", "01|02|03|", "that share an END")]
        [DataRow("c0dbdcdbddc0", "c0db|", "with both escapes")]
        [DataRow("c0dbdddcdbdddddbdcdbdcc0", "dbdcdbddc0c0|", "with what looks like escapes")]
        [DataRow("c0db78c0c001c0", "01|", "and refuses an escape of something else")]
        [DataRow("c0616263dbc001c0", "01|", "and refuses an escape at the end")]
        [DataRow("c0000000000000000000000000000000000000c001c0", "01|", "and refuses one that is too long")]
        [DataRow("00000000000000000000000000000000000000c001c0", "01|", "and refuses one that is too long at the beginning")]
        public void TryRead_returns_SLIP_frames(string line, string frames, string what)
        {
            Same(Formats.Unchecked(Stuffing.Slip, 16), line, frames, what);
        }

        [TestMethod]
        [DataRow("024501042c4c7901054006" + "4f3700", "4500002c4c79000040064f37|", "of the published example")]
        [DataRow("0002450100024501", "4500|", "after a zero, and waits for the next")]
        [DataRow("0100", "|", "that are empty")]
        [DataRow("01010002110001010101010001021100", "00|11|00000000|0011|", "with zeros at the end and the beginning")]
        [DataRow("05313200024100", "41|", "and refuses a block that is cut off")]
        [DataRow("000000024100", "41|", "and passes over zeros")]
        public void TryRead_returns_COBS_frames(string line, string frames, string what)
        {
            Same(Formats.Unchecked(Stuffing.Cobs, 30), line, frames, what);
        }

        [TestMethod]
        [DataRow("7e00000000ff7e", "00000000ff|", "that answer a command")]
        [DataRow("7e0080017d5e7e", "", "that are too short, and passes over them")]
        [DataRow("7e000201037d5e7e", "", "whose sum is wrong, and refuses them")]
        [DataRow("7e0080010 07d5e7e", "008001007e|", "with a sum that is stuffed")]
        [DataRow("7e008005000000 00007a7e", "0080050000000000" + "7a|", "with zeros")]
        [DataRow("7e7d5e7d5d7d3103127d3314b77e", "7e7d1103121314b7|", "with all four escapes")]
        [DataRow("7e00000000ff7e7e00000000ff7e", "00000000ff|00000000ff|", "with a flag on both sides")]
        [DataRow("7e00000000ff7e00000000ff7e", "00000000ff|00000000ff|", "that share a flag")]
        [DataRow("7e0000007e00000000ff7e", "00000000ff|", "behind one that was cut off")]
        public void TryRead_returns_SHDLC_frames(string line, string frames, string what)
        {
            Same(Formats.Shdlc(), line, frames, what);
        }

        [TestMethod]
        [DataRow("7eff7d23c0217d217d217d207d247d227d267d207d204d447e", "ff03c02101010004020600004d44|", "with all control characters escaped")]
        [DataRow("7eff03c02101010004020600004d447e", "ff03c02101010004020600004d44|", "without")]
        [DataRow("7eff03c02101010004020600004d457e", "", "whose check is wrong, and refuses them")]
        [DataRow("7eff037d7eff03c02101010004020600004d447e", "ff03c02101010004020600004d44|", "behind one that was aborted")]
        public void TryRead_returns_PPP_frames(string line, string frames, string what)
        {
            Same(Formats.Ppp(Stuffing.Ppp), line, frames, what);
        }

        [TestMethod]
        [DataRow("100602fd00fb1003", "0602fd00fb|", "of a command")]
        [DataRow("100a01101 0e51003", "0a0110e5|", "with a doubled DLE")]
        [DataRow("100a0110e51003", "", "with a DLE alone, and refuses them")]
        [DataRow("1010100602fd00fb1003", "0602fd00fb|", "behind DLEs")]
        [DataRow("1006100602fd00fb1003", "0602fd00fb|", "behind one that was cut off")]
        [DataRow("1003100602fd00fb1003", "0602fd00fb|", "behind the end of one")]
        public void TryRead_returns_DLE_frames(string line, string frames, string what)
        {
            Same(Formats.Garmin(), line, frames, what);
        }

        [TestMethod]
        public void TryRead_returns_no_end_of_a_frame_that_was_cut_by_silence()
        {
            FrameReader reader = new FrameReader(Formats.Unchecked(Stuffing.Slip, 16));
            Assert.AreEqual("", Delivered.Of(reader, Hex.Parse("c00102"), 9));
            Assert.AreEqual("", Delivered.Of(reader, Hex.Parse("03"), 9));
            Assert.AreEqual("05|", Delivered.Of(reader, Hex.Parse("04c005c0"), 9));
        }

        [TestMethod]
        public void TryRead_returns_what_follows_a_flag_after_a_silence()
        {
            FrameReader reader = new FrameReader(Formats.Unchecked(Stuffing.Cobs, 16));
            Assert.AreEqual("41|", Delivered.Of(reader, Hex.Parse("02410000"), 9));
            Assert.AreEqual("42|", Delivered.Of(reader, Hex.Parse("024200"), 9));
        }

        private static void Same(FrameFormat format, string line, string frames, string what)
        {
            byte[] stream = Hex.Parse(line);
            for (int piece = 1; piece <= 3; piece++)
            {
                Assert.AreEqual(frames, Delivered.Of(format, stream, piece), what);
            }

            Assert.AreEqual(frames, Delivered.Of(format, stream, stream.Length), what);
        }
    }
}
