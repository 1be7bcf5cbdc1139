using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>The frame: CPython, struct.pack("&gt;2sH13H", ...) and its sum, with a value of its own in every field.</summary>
    [TestClass]
    public class Pms5003ReadingTests
    {
        private const string Frame = "424d001c006500ca012f019401f9025e177713900fa90bc207db03f497050924";

        [TestMethod]
        public void Read_puts_every_field_in_its_place()
        {
            Pms5003Reading reading = new Pms5003Reading();
            reading.Read(Hex.Parse("ffff" + Frame), 2);
            Assert.AreEqual(101, reading.Pm1Standard);
            Assert.AreEqual(202, reading.Pm25Standard);
            Assert.AreEqual(303, reading.Pm10Standard);
            Assert.AreEqual(404, reading.Pm1);
            Assert.AreEqual(505, reading.Pm25);
            Assert.AreEqual(606, reading.Pm10);
            Assert.AreEqual(6007, reading.Over03);
            Assert.AreEqual(5008, reading.Over05);
            Assert.AreEqual(4009, reading.Over10);
            Assert.AreEqual(3010, reading.Over25);
            Assert.AreEqual(2011, reading.Over50);
            Assert.AreEqual(1012, reading.Over100);
            Assert.AreEqual(0x9705, reading.Reserved);
        }

        [TestMethod]
        public void Read_takes_values_above_32767_as_positive()
        {
            byte[] frame = Hex.Parse(Frame);
            frame[12] = 0xFF;
            frame[13] = 0xFE;
            Pms5003Reading reading = new Pms5003Reading();
            reading.Read(frame, 0);
            Assert.AreEqual(65534, reading.Pm25);
        }

        [TestMethod]
        public void TryRead_takes_the_frame_of_the_sensor()
        {
            Pms5003Reading reading = new Pms5003Reading();
            Assert.IsTrue(reading.TryRead(Hex.Parse("ffff" + Frame + "ff"), 2));
            Assert.AreEqual(101, reading.Pm1Standard);
            Assert.AreEqual(0x9705, reading.Reserved);
            Assert.AreEqual(32, Pms5003Reading.Size);
        }

        [TestMethod]
        public void TryRead_changes_nothing_when_any_byte_is_another()
        {
            // Every byte of a frame is part of its sync word, its length or its sum.
            byte[] frame = Hex.Parse(Frame);
            Pms5003Reading reading = new Pms5003Reading { Pm1 = -1 };
            for (int i = 0; i < frame.Length; i++)
            {
                frame[i] ^= 0x10;
                Assert.IsFalse(reading.TryRead(frame, 0));
                frame[i] ^= 0x10;
            }

            Assert.IsFalse(reading.TryRead(Hex.Slice(frame, 0, 31), 0));
            Assert.AreEqual(-1, reading.Pm1);
        }

        [TestMethod]
        public void CreateLayout_fits_the_frame()
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            Assert.AreEqual(1, new FrameCollector(reader).Feed(Hex.Parse(Frame), 32).Frames.Count);
        }

        [TestMethod]
        public void Read_refuses_what_does_not_hold_a_frame()
        {
            Pms5003Reading reading = new Pms5003Reading();
            Assert.ThrowsException(typeof(ArgumentNullException), () => reading.Read(null, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => reading.Read(new byte[31], 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => reading.Read(new byte[32], 1));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => reading.Read(new byte[32], -1));
        }
    }
}
