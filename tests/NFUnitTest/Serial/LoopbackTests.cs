using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Boards;
    using Nano.Checksums;
    using Nano.Frames;
    using Nano.Serial;

    /// <summary>A port with one wire, from its TX to its RX: boards/Wires has the port and the pins of each board. Skipped where
    /// there is no such port or no wire.</summary>
    [TestClass]
    public class LoopbackTests
    {
        private const int FrameLength = 32;

        [Setup]
        public void Wire_is_there()
        {
            bool isThere = false;
            try
            {
                Wire.MapPins();
                using (SerialRawIO line = new SerialRawIO(Wire.Port, 9600))
                {
                    line.Write(new byte[] { 0x5A }, 0, 1);
                    isThere = line.ReadExactly(new byte[1], 0, 1, 1000) == 1;
                }
            }
            catch (Exception)
            {
                // Whatever a board throws where it has no such port, or none at all.
            }

            if (!isThere)
            {
                Assert.SkipTest("No wire at " + Wire.Port + ". " + Wire.Instruction);
            }
        }

        [TestMethod]
        public void Each_of_256_bytes_comes_back_in_order()
        {
            byte[] sent = new byte[256];
            byte[] received = new byte[256];
            for (int i = 0; i < 256; i++)
            {
                sent[i] = (byte)(i * 7);
            }

            using (SerialRawIO line = new SerialRawIO(Wire.Port, 115200))
            {
                line.Write(sent, 0, 256);
                Assert.AreEqual(256, line.ReadExactly(received, 0, 256, 2000));
                Assert.AreEqual(RawIO.TimedOut, line.Read(received, 0, 1, 50));
                Assert.AreEqual(0, line.Overruns);
            }

            for (int i = 0; i < 256; i++)
            {
                Assert.AreEqual(sent[i], received[i]);
            }
        }

        [TestMethod]
        [DataRow(9600, 60)]
        [DataRow(115200, 500)]
        [DataRow(460800, 1000)]
        public void Frames_on_a_busy_line_are_all_delivered(int baudRate, int count)
        {
            // Seven on their way: the line hardly ever pauses, and no receive buffer has to hold more than 256 bytes.
            FrameReader reader = new FrameReader(new FrameLayout { Sync = new byte[] { 0x42, 0x4D }, FixedLength = FrameLength, Checksum = new Sum16() });
            byte[] frame = new byte[FrameLength];
            int sent = 0;
            using (SerialRawIO line = new SerialRawIO(Wire.Port, baudRate))
            {
                FramePump pump = new FramePump(line, reader, 500);
                for (int received = 0; received < count; received++)
                {
                    for (; sent < count && sent - received < 7; sent++)
                    {
                        Fill(frame, sent);
                        line.Write(frame, 0, FrameLength);
                    }

                    Assert.IsTrue(pump.TryRead(out int offset, out int length, 2000));
                    Assert.AreEqual(FrameLength, length);
                    Fill(frame, received);
                    for (int i = 0; i < FrameLength; i++)
                    {
                        Assert.AreEqual(frame[i], reader.Buffer[offset + i]);
                    }
                }
            }

            FrameCounters counters = reader.Counters;
            Assert.AreEqual((long)count * FrameLength, counters.Bytes);
            Assert.AreEqual(0L, counters.Skipped + counters.ChecksumErrors + counters.TimeOuts + counters.Overruns);
        }

        // Each another one, with beginnings of frames in it; at its end the sum of all bytes before, low byte first.
        private static void Fill(byte[] frame, int number)
        {
            int sum = 0;
            for (int i = 0; i < FrameLength - 2; i++)
            {
                frame[i] = (byte)(i % 6 == 0 ? 0x42 : i % 6 == 1 ? 0x4D : number >> (i & 7));
                sum += frame[i];
            }

            frame[FrameLength - 2] = (byte)sum;
            frame[FrameLength - 1] = (byte)(sum >> 8);
        }
    }
}
