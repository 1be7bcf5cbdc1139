using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Buffers;
using Nano.Checksums;
using Nano.Frames;
using Nano.Sensors;
using Nano.Serial;

namespace Nano.Host.Tests.Memory
{
    /// <summary>
    /// After start-up nothing allocates: not a frame, not noise, not a rejected candidate. Measured by the runtime's own exact
    /// count of bytes; what allocates nothing here (no object, no array, no box) allocates nothing on the device.
    /// </summary>
    [TestClass]
    public class SteadyStateTests
    {
        private static readonly byte[] s_pms = Convert.FromHexString("424d001c00050007000800050007000800d20046002d001e00020001970002d0");
        private static readonly byte[] s_message = Convert.FromHexString("0100100000000841bc000042826666027f");

        [TestMethod]
        public void Reading_frames_noise_and_damaged_frames_allocates_nothing()
        {
            byte[] damaged = (byte[])s_pms.Clone();
            damaged[9] ^= 1;
            byte[] noise = new byte[300];
            new Random(1).NextBytes(noise);
            byte[] stream = [.. s_pms, .. noise, .. damaged, .. s_pms, 0x42, 0x4D];
            var line = new MemoryRawIO(stream, 0, stream.Length);
            var reader = new FrameReader(Pms5003Reading.CreateLayout());
            var reading = new Pms5003Reading();
            var pump = new FramePump(new Endless(line), reader, 1000);

            Assert.AreEqual(0, AllocatedBy(() =>
            {
                for (int i = 0; i < 100; i++)
                {
                    if (!pump.TryRead(out int offset, out _, -1))
                    {
                        throw new InvalidOperationException("no frame");
                    }

                    reading.Read(reader.Buffer, offset);
                }
            }));
            Assert.IsGreaterThan(0, reader.Counters.ChecksumErrors);
        }

        [TestMethod]
        public void Writing_and_reading_messages_allocates_nothing()
        {
            var reader = new FrameReader(CheckedMessage.CreateLayout(64));
            var reading = new ClimateReading();
            byte[] message = new byte[ClimateReading.MessageLength];
            Assert.AreEqual(0, AllocatedBy(() =>
            {
                for (int i = 0; i < 100; i++)
                {
                    reading.Temperature = i;
                    reading.Write(message, 0);
                    reader.Feed(message, 0, message.Length);
                    if (!reader.TryRead(out int offset, out int length) || !reading.TryRead(reader.Buffer, offset, length))
                    {
                        throw new InvalidOperationException("no message");
                    }

                    reader.GiveUp();
                    reader.Feed(s_message, 3, 9);
                    reader.TryRead(out _, out _);
                    reader.GiveUp();
                    reader.TryRead(out _, out _);
                }
            }));
        }

        [TestMethod]
        public void Computing_checksums_allocates_nothing()
        {
            Checksum sum = new Sum16();
            Checksum crc = new Crc16Modbus();
            Assert.AreEqual(0, AllocatedBy(() =>
            {
                Sum16.Compute(s_pms, 0, 30);
                Crc16Modbus.Compute(s_pms, 0, 30);
                crc.Update(sum.Update(sum.Start, s_pms, 0, 9), s_pms, 9, 9);
            }));
        }

        [TestMethod]
        public void Bytes_like_objects_through_raw_IO_checksum_and_reader_allocate_nothing()
        {
            var line = new MemoryRawIO(s_pms, 0, s_pms.Length);
            var reader = new FrameReader(Pms5003Reading.CreateLayout());
            var buffer = new ByteBuffer(new Bytes(new byte[32]));
            var view = new ByteView(buffer, 0, 30);
            Checksum sum = new Sum16();
            Assert.AreEqual(0, AllocatedBy(() =>
            {
                for (int i = 0; i < 100; i++)
                {
                    line.Seek(0);
                    line.ReadExactly(buffer, 0);
                    line.Seek(0);
                    line.Write(buffer);
                    reader.Feed(buffer);
                    if (sum.Value(sum.Update(sum.Start, view)) != 0x2D0 || !reader.TryRead(out _, out _))
                    {
                        throw new InvalidOperationException("no frame");
                    }
                }
            }));
        }

        [TestMethod]
        public void Buffered_and_copied_bytes_and_a_line_that_is_away_allocate_nothing()
        {
            var memory = new MemoryRawIO(s_pms, 0, s_pms.Length);
            var copy = new MemoryRawIO(new byte[64], 0, 64);
            var line = new BufferedRawIO(new Endless(memory), 24, 24);
            var away = new Away();
            byte[] piece = new byte[10];
            Assert.AreEqual(0, AllocatedBy(() =>
            {
                for (int i = 0; i < 100; i++)
                {
                    copy.Seek(0);
                    long copied = Transfer.Copy(line, copy, piece, 60, 0) + Transfer.Copy(line, null, piece, 60, 5);
                    if (copied != 120 || line.Peek(out _, 0) < 1 || away.Read(piece, 0, 10, 0) != RawIO.TimedOut)
                    {
                        throw new InvalidOperationException("not as it should be");
                    }
                }
            }));
        }

        // Once for what is made at first use, then counted.
        private static long AllocatedBy(Action action)
        {
            action();
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        /// <summary>A line that never comes back.</summary>
        private sealed class Away() : ReopeningRawIO(1)
        {
            protected override RawIO Open() => null;
        }

        /// <summary>Memory that begins anew at its end.</summary>
        private sealed class Endless(MemoryRawIO memory) : RawIO
        {
            protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
            {
                int n = memory.Read(buffer, offset, count, timeout);
                if (n == 0)
                {
                    memory.Seek(0);
                    n = memory.Read(buffer, offset, count, timeout);
                }

                return n;
            }

            protected override int WriteCore(byte[] buffer, int offset, int count)
            {
                memory.Write(buffer, offset, count);
                return count;
            }

            protected override void CloseCore() => memory.Close();
        }
    }
}
