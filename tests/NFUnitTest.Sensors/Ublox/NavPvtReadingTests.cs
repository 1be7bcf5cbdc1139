using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>The message: CPython, struct.pack("&lt;I H5B B I i 4B ii ii II iiii i II HH 4x i hH", ...), with a value of its own
    /// in every field, extremes among them; its checksum by a loop there.</summary>
    [TestClass]
    public class NavPvtReadingTests
    {
        private const string Payload =
            "efcdab89ff070c1f173b3c3701286bee013665c40383ea1b012eb69402175bcac7cfffffdc058700ffffffff00000080"
            + "9bffffffca000000d1feffff94010000ff502502f901000080a812010f2701800000000087d612009cffc800";

        private const string Frame = "b56201075c00" + Payload + "dec9";

        [TestMethod]
        public void TryRead_puts_every_field_in_its_place()
        {
            NavPvtReading fix = new NavPvtReading();
            Assert.IsTrue(fix.TryRead(Hex.Parse("ff" + Frame), 1, 100));
            Assert.AreEqual(0x89ABCDEF, fix.TimeOfWeek);
            Assert.AreEqual(2047, (int)fix.Year);
            Assert.AreEqual(12, (int)fix.Month);
            Assert.AreEqual(31, (int)fix.Day);
            Assert.AreEqual(23, (int)fix.Hour);
            Assert.AreEqual(59, (int)fix.Minute);
            Assert.AreEqual(60, (int)fix.Second);
            Assert.AreEqual(0x37, (int)fix.Valid);
            Assert.AreEqual(4000000001, fix.TimeAccuracy);
            Assert.AreEqual(-999999999, fix.Nanosecond);
            Assert.AreEqual(3, (int)fix.FixType);
            Assert.AreEqual(0x83, (int)fix.Flags);
            Assert.AreEqual(0xEA, (int)fix.Flags2);
            Assert.AreEqual(27, (int)fix.Satellites);
            Assert.AreEqual(-1799999999, fix.Longitude);
            Assert.AreEqual(-899999998, fix.Latitude);
            Assert.AreEqual(-12345, fix.Height);
            Assert.AreEqual(8848860, fix.HeightMsl);
            Assert.AreEqual(4294967295, fix.HorizontalAccuracy);
            Assert.AreEqual(2147483648, fix.VerticalAccuracy);
            Assert.AreEqual(-101, fix.VelocityNorth);
            Assert.AreEqual(202, fix.VelocityEast);
            Assert.AreEqual(-303, fix.VelocityDown);
            Assert.AreEqual(404, fix.Speed);
            Assert.AreEqual(35999999, fix.Course);
            Assert.AreEqual(505, (int)fix.SpeedAccuracy);
            Assert.AreEqual(18000000, (int)fix.CourseAccuracy);
            Assert.AreEqual(9999, (int)fix.Pdop);
            Assert.AreEqual(0x8001, (int)fix.Flags3);
        }

        [TestMethod]
        public void TryRead_takes_the_84_bytes_of_generation_7()
        {
            byte[] frame = Hex.Parse("b56201075400" + Payload.Substring(0, 168) + "0000");
            NavPvtReading fix = new NavPvtReading();
            Assert.IsTrue(fix.TryRead(frame, 0, 92));
            Assert.AreEqual(9999, (int)fix.Pdop);
        }

        [TestMethod]
        public void TryRead_changes_nothing_when_it_is_another_message()
        {
            NavPvtReading fix = new NavPvtReading { Speed = -1 };
            byte[] frame = Hex.Parse(Frame);

            // Somebody asks for a fix, and what lies behind that in the buffer is no part of it.
            Assert.IsFalse(fix.TryRead(frame, 0, 8));
            for (int i = 0; i < 4; i++)
            {
                frame[i] ^= 0x10;
                Assert.IsFalse(fix.TryRead(frame, 0, 100));
                frame[i] ^= 0x10;
            }

            Assert.AreEqual(-1, fix.Speed);
            Assert.ThrowsException(typeof(ArgumentNullException), () => new NavPvtReading().TryRead(null, 0, 100));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new NavPvtReading().TryRead(new byte[100], -1, 100));
        }

        [TestMethod]
        public void FrameReader_returns_it_whole_and_byte_by_byte_and_no_damaged_one()
        {
            byte[] frame = Hex.Parse(Frame);
            FrameReader reader = new FrameReader(UbxFrames.CreateLayout(92));
            reader.Feed(frame, 0, 100);
            Assert.IsTrue(reader.TryRead(out int offset, out int length));
            Assert.AreEqual(Frame, Hex.Format(reader.Buffer, offset, length));
            for (int i = 0; i < 100; i++)
            {
                Assert.IsFalse(reader.TryRead(out _, out _));
                reader.Feed(frame, i, 1);
            }

            Assert.IsTrue(reader.TryRead(out _, out length));
            Assert.AreEqual(100, length);
            for (int i = 0; i < 100; i++)
            {
                frame[i] ^= 1;
                reader.Feed(frame, 0, 100);
                reader.GiveUp();
                Assert.IsFalse(reader.TryRead(out _, out _));
                frame[i] ^= 1;
            }
        }

        [TestMethod]
        public void FrameReader_refuses_a_payload_that_is_longer_than_it_may_be()
        {
            FrameReader reader = new FrameReader(UbxFrames.CreateLayout(91));
            reader.Feed(Hex.Parse(Frame), 0, 100);
            Assert.IsFalse(reader.TryRead(out _, out _));
            Assert.AreEqual(1, (int)reader.Counters.LengthErrors);
            Assert.ThrowsException(typeof(ArgumentException), () => new FrameReader(UbxFrames.CreateLayout(-1)));
        }
    }
}
