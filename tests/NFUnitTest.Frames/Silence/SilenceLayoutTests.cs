using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>Frames between silences, with the examples of the Modbus specification. A bar in the rows is a silence.</summary>
    [TestClass]
    public class SilenceLayoutTests
    {
        // The request of Modbus Application Protocol V1.1b3, 6.3, to unit 17; an answer; a frame whose CRC ends in zero. The CRCs were
        // computed bit by bit.
        private const string Request = "1103006b00037687";
        private const string Answer = "010402ffffb880";
        private const string Zero = "0106002100011800";

        [TestMethod]
        [DataRow(Request + "|", Request + " ", "that is the whole burst")]
        [DataRow(Request + "|" + Answer + "|", Request + " " + Answer + " ", "of two bursts")]
        [DataRow(Request, "", "only when the silence has come")]
        [DataRow(Request + Answer + "|", Request + " " + Answer + " ", "of two without a silence between them")]
        [DataRow("5555" + Request + "|", Request + " ", "with noise before it")]
        [DataRow(Request + "5555|", Request + " ", "with noise behind it")]
        [DataRow("55" + Request + "5555" + Answer + "55|", Request + " " + Answer + " ", "with noise around them")]
        [DataRow("5555" + Request + Answer + "|", Request + " " + Answer + " ", "of two behind noise")]
        [DataRow(Zero + "|", Zero + " ", "whose CRC ends in a zero")]
        [DataRow(Zero + Answer + "|", Zero + " " + Answer + " ", "whose CRC ends in a zero, another behind it")]
        [DataRow("1103006b00037688|" + Answer + "|", Answer + " ", "but none with a wrong CRC")]
        [DataRow("1103|006b00037687|", "", "but none with a silence inside")]
        [DataRow("55|" + Answer + "|", Answer + " ", "behind a single byte of noise")]
        [DataRow("5555555555555555555555555555555555" + Request + "5555|" + Answer + "|", Request + " " + Answer + " ", "of a burst longer than frames are")]
        [DataRow(Answer + Answer + Answer + Answer + Answer + "|", Answer + " " + Answer + " " + Answer + " " + Answer + " " + Answer + " ", "of many together")]
        public void TryRead_returns_the_frames_of_a_Modbus_line(string line, string frames, string which)
        {
            Same(Modbus(), line, frames, which);
        }

        [TestMethod]
        public void TryRead_takes_noise_in_front_for_the_frame_of_another_unit_only_where_that_may_speak()
        {
            // A broadcast of unit 0 whose check happens to fit, before the frame of unit 1.
            byte[] ghost = new byte[] { 0, 5, 0, 0, 0, 0 };
            new Crc16Modbus().Append(ghost, 0, 4, false);
            string line = Hex.Format(ghost, 0, 6) + "55" + Answer + "|";
            SilenceLayout layout = Modbus();
            Same(layout, line, Hex.Format(ghost, 0, 6) + " " + Answer + " ", "of any unit");
            layout.FirstBytes = new byte[] { 1, 0x11 };
            Same(layout, line, Answer + " ", "of two units");
        }

        [TestMethod]
        public void TryRead_asks_IsFrame_whether_a_zero_behind_a_frame_belongs_to_it()
        {
            Same(Modbus(), Request + "00|", Request + "00 ", "that fits too");
            SilenceLayout requests = new ReadRequests();
            requests.Checksum = new Crc16Modbus();
            requests.MinimumLength = 4;
            requests.MaximumLength = 16;
            Same(requests, Request + "00|" + Answer + "|", Request + " ", "that the rule knows");
        }

        [TestMethod]
        public void TryRead_returns_whole_bursts_of_allowed_length_where_there_is_no_checksum()
        {
            SilenceLayout layout = new SilenceLayout();
            layout.MinimumLength = 2;
            layout.MaximumLength = 4;
            Same(layout, "01|0203|04050607|08090a0b0c|0d0e0f|", "0203 04050607 0d0e0f ", "without check");
        }

        [TestMethod]
        public void Counters_tell_of_bursts_that_are_no_frame()
        {
            FrameReader reader = new FrameReader(Modbus());
            Read(reader, "5555|111111111111|" + Answer + "|5555555555555555555555555555555555555555|", 100);
            FrameCounters counters = reader.Counters;
            Assert.AreEqual(1L, counters.Frames);
            Assert.AreEqual(35L, counters.Bytes);
            Assert.AreEqual(28L, counters.Skipped);
            Assert.AreEqual(1L, counters.ChecksumErrors);
            Assert.AreEqual(2L, counters.LengthErrors);
        }

        [TestMethod]
        public void Write_puts_the_checksum_behind_the_content()
        {
            byte[] buffer = Hex.Parse("ff1103006b000300ff");
            FrameWriter writer = new FrameWriter(Modbus());
            buffer[8] = 0;
            Assert.AreEqual(8, writer.Write(buffer, 1, 8));
            Assert.AreEqual("ff" + Request, Hex.Format(buffer, 0, 9));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new FrameWriter(Modbus()).Write(new byte[20], 0, 3));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new FrameWriter(Modbus()).Write(new byte[20], 0, 17));
        }

        [TestMethod]
        [DataRow(1, 16)]
        [DataRow(5, 4)]
        public void Reader_refuses_lengths_that_contradict_each_other(int least, int most)
        {
            SilenceLayout layout = Modbus();
            layout.MinimumLength = least;
            layout.MaximumLength = most;
            Assert.ThrowsException(typeof(ArgumentException), () => new FrameReader(layout));
        }

        [TestMethod]
        [DataRow(9600, 4010)]
        [DataRow(19200, 2005)]
        [DataRow(38400, 1750)]
        [DataRow(115200, 1750)]
        public void GetGap_returns_the_specification_s_silence(int baudRate, int microseconds)
        {
            Assert.AreEqual(microseconds, SilenceLayout.GetGap(baudRate));
        }

        private static SilenceLayout Modbus()
        {
            SilenceLayout layout = new SilenceLayout();
            layout.Checksum = new Crc16Modbus();
            layout.MinimumLength = 4;
            layout.MaximumLength = 16;
            return layout;
        }

        private static void Same(SilenceLayout layout, string line, string frames, string which)
        {
            for (int piece = 1; piece <= 100; piece += 3)
            {
                Assert.AreEqual(frames, Read(new FrameReader(layout), line, piece), which);
            }
        }

        private static string Read(FrameReader reader, string line, int piece)
        {
            string[] bursts = line.Split(new[] { '|' });
            string frames = "";
            for (int i = 0; i < bursts.Length; i++)
            {
                byte[] burst = Hex.Parse(bursts[i]);
                for (int at = 0; at < burst.Length;)
                {
                    at += reader.Feed(burst, at, piece < burst.Length - at ? piece : burst.Length - at);
                    frames += Drain(reader);
                }

                if (i < bursts.Length - 1)
                {
                    reader.GiveUp();
                    frames += Drain(reader);
                }
            }

            return frames;
        }

        private static string Drain(FrameReader reader)
        {
            string frames = "";
            while (reader.TryRead(out int offset, out int length))
            {
                frames += Hex.Format(reader.Buffer, offset, length) + " ";
            }

            return frames;
        }
    }
}
