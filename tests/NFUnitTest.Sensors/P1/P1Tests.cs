using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>The telegrams of <see cref="P1Samples"/>, with the values that stand in them.</summary>
    [TestClass]
    public class P1Tests
    {
        [TestMethod]
        public void Read_takes_every_value_of_version_5()
        {
            byte[] bytes = P1Samples.ToBytes("??" + P1Samples.Version5);
            P1Reading reading = new P1Reading();
            reading.Read(bytes, 2, bytes.Length - 2);
            Assert.AreEqual(101209113020L, reading.Time);
            Assert.AreEqual(123456789L, reading.Delivered1);
            Assert.AreEqual(123457789L, reading.Delivered2);
            Assert.AreEqual(4789L, reading.Returned1);
            Assert.AreEqual(5789L, reading.Returned2);
            Assert.AreEqual(2L, reading.Tariff);
            Assert.AreEqual(1193L, reading.PowerDelivered);
            Assert.AreEqual(4L, reading.PowerReturned);
            Assert.AreEqual(220100L, reading.Voltage1);
            Assert.AreEqual(220200L, reading.Voltage2);
            Assert.AreEqual(220300L, reading.Voltage3);
            Assert.AreEqual(1000L, reading.Current1);
            Assert.AreEqual(2000L, reading.Current2);
            Assert.AreEqual(3000L, reading.Current3);
            Assert.AreEqual(12785123L, reading.Gas);
            Assert.AreEqual(101209112500L, reading.GasTime);
            Assert.AreEqual(-1L, reading.Delivered);
            Assert.AreEqual(-1L, reading.Returned);
        }

        [TestMethod]
        public void Read_takes_every_value_of_version_3_and_forgets_those_before()
        {
            byte[] before = P1Samples.ToBytes(P1Samples.Version5);
            byte[] bytes = P1Samples.ToBytes(P1Samples.Version3);
            P1Reading reading = new P1Reading();
            reading.Read(before, 0, before.Length);
            reading.Read(bytes, 0, bytes.Length);
            Assert.AreEqual(-1L, reading.Time);
            Assert.AreEqual(29594L, reading.Delivered1);
            Assert.AreEqual(-1L, reading.Delivered2);
            Assert.AreEqual(-1L, reading.Returned1);
            Assert.AreEqual(0L, reading.Returned2);
            Assert.AreEqual(1L, reading.Tariff);
            Assert.AreEqual(980L, reading.PowerDelivered);
            Assert.AreEqual(-1L, reading.PowerReturned);
            Assert.AreEqual(-1L, reading.Voltage1);
            Assert.AreEqual(24123L, reading.Gas);
            Assert.AreEqual(121030140000L, reading.GasTime);
        }

        [TestMethod]
        [DataRow("0-1:24.1.0(003)|0-1:24.2.3(200512134558S)(00112.384*m3)|", 112384L)]
        [DataRow("0-1:24.1.0(007)|0-1:24.2.1(200512134558S)(00872.234*m3)|", -1L)]
        [DataRow("0-1:24.2.1(200512134558S)(00112.384*m3)|", -1L)]
        [DataRow("0-1:24.1.0(003)|0-2:24.2.1(200512134558S)(00112.384*m3)|", -1L)]
        [DataRow("0-4:24.1.0(003)|0-4:24.2.1(200512134558S)(00112.384*m3)|", 112384L)]
        [DataRow("0-1:24.1.0(003)|0-1:24.2.1(200512134558S)|", -1L)]
        public void Read_takes_gas_from_the_device_that_is_a_gas_meter(string lines, long expected)
        {
            byte[] bytes = P1Samples.ToBytes("/x||" + lines + "!");
            P1Reading reading = new P1Reading();
            reading.Read(bytes, 0, bytes.Length);
            Assert.AreEqual(expected, reading.Gas);
            Assert.AreEqual(expected < 0 ? -1L : 200512134558L, reading.GasTime);
        }

        [TestMethod]
        public void Next_goes_through_the_lines_that_have_a_reference()
        {
            byte[] bytes = P1Samples.ToBytes("/a1-0:1.8.1(9)||1-0:1.8.1(1)|x1-0:1.8.2(2)|1-0:1.8(3)|1-0:1.8.1.2(4)|1-0:1.256.1(5)|1-0;1.8.1(6)|(7)"
                + "|1-0:1.8.1*255(8)|0-16:1.8.1(8)|17-0:1.8.1(8)|15-15:255.255.255(9)|0-1:24.2.1()|1-0:1.8.1|1-0:1.8.3(1|!");
            P1Telegram telegram = new P1Telegram();
            telegram.Begin(bytes, 0, bytes.Length);
            string seen = string.Empty;
            while (telegram.Next())
            {
                seen += telegram.Reference.ToString("X8") + (telegram.TryGetNumber(0, 0, out long value) ? "=" + value : string.Empty) + " ";
            }

            Assert.AreEqual("10010801=1 FFFFFFFF=9 01180201 10010803 ", seen);
            Assert.IsFalse(telegram.Next());
            Assert.IsFalse(telegram.TryGetValue(0, out _, out _));
        }

        [TestMethod]
        public void Find_finds_a_line_at_the_very_beginning()
        {
            byte[] bytes = P1Samples.ToBytes("1-0:1.8.1(5)|0-0:1.0.0(-01208152415W)");
            P1Telegram telegram = new P1Telegram();
            telegram.Begin(bytes, 0, bytes.Length);
            Assert.IsTrue(telegram.Find("1-0:1.8.1"));
            Assert.IsFalse(telegram.Find("-0:1.8.1"));
            telegram.Begin(bytes, 2, bytes.Length - 2);
            Assert.IsFalse(telegram.Find("0:1.8.1"));
            Assert.IsTrue(telegram.Find("0-0:1.0.0"));
            Assert.AreEqual(-1L, telegram.GetTime(0));
        }

        [TestMethod]
        public void Find_finds_the_line_and_TryGetValue_its_brackets()
        {
            byte[] bytes = P1Samples.ToBytes(P1Samples.Version5);
            P1Telegram telegram = new P1Telegram();
            telegram.Begin(bytes, 0, bytes.Length);
            Assert.IsTrue(telegram.Find("1-0:99.97.0"));
            string[] expected = { "2", "0-0:96.7.19", "101208152415W", "0000000240*s", "101208151004W", "0000000301*s" };
            for (int i = 0; i < expected.Length; i++)
            {
                Assert.IsTrue(telegram.TryGetValue(i, out int offset, out int length));
                byte[] text = P1Samples.ToBytes(expected[i]);
                Assert.AreEqual(Hex.Format(text, 0, text.Length), Hex.Format(bytes, offset, length));
            }

            Assert.IsFalse(telegram.TryGetValue(6, out _, out _));
            Assert.AreEqual(101208151004L, telegram.GetTime(4));
            Assert.AreEqual(-1L, telegram.GetTime(3));
            Assert.IsTrue(telegram.TryGetNumber(5, 0, out long seconds));
            Assert.AreEqual(301L, seconds);

            // Back to a line before, and what is not there, or only a part.
            Assert.IsTrue(telegram.Find("1-0:1.8.1"));
            Assert.IsTrue(telegram.TryGetNumber(0, 1, out long energy));
            Assert.AreEqual(1234567L, energy);
            Assert.IsTrue(telegram.Find("0-0:96.13.0"));
            Assert.IsTrue(telegram.TryGetValue(0, out _, out int empty));
            Assert.AreEqual(0, empty);
            Assert.IsFalse(telegram.TryGetNumber(0, 0, out _));
            Assert.IsFalse(telegram.Find("1-0:1.8.3"));
            Assert.IsFalse(telegram.Find("0:1.8.1"));
            Assert.IsFalse(telegram.Find("11-0:1.8.1"));
            Assert.IsFalse(telegram.Find(string.Empty));
            Assert.ThrowsException(typeof(ArgumentNullException), () => new P1Telegram().Find(null));
            Assert.ThrowsException(typeof(ArgumentNullException), () => new P1Telegram().Begin(null, 0, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new P1Reading().Read(new byte[3], 1, 3));
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(64)]
        [DataRow(1000)]
        public void CreateLayout_delivers_intact_telegrams_and_no_other(int piece)
        {
            byte[] whole = P1Samples.ToBytes(P1Samples.Version5);
            byte[] damaged = P1Samples.ToBytes(P1Samples.Version5);
            damaged[100] ^= 1;
            string frame = Hex.Format(whole, 0, whole.Length - 2) + " ";
            byte[] stream = Hex.Join(Hex.Slice(whole, 50, whole.Length - 50), whole, damaged, P1Samples.ToBytes(P1Samples.Version3), whole, Hex.Slice(whole, 0, 99), whole);
            Assert.AreEqual(frame + frame + frame, Delivered.Frames(P1Telegram.CreateLayout(1024), stream, piece));
        }

        [TestMethod]
        public void CreateUncheckedLayout_delivers_telegrams_without_a_checksum()
        {
            byte[] whole = P1Samples.ToBytes(P1Samples.Version3);
            byte[] damaged = P1Samples.ToBytes(P1Samples.Version3);
            damaged[100] ^= 0x80;
            string frame = Hex.Format(whole, 0, whole.Length - 2) + " ";
            byte[] stream = Hex.Join(whole, damaged, Hex.Slice(whole, 0, 99), whole);
            Assert.AreEqual(frame + frame, Delivered.Frames(P1Telegram.CreateUncheckedLayout(1024), stream, 10));
        }

        [TestMethod]
        public void Find_and_Read_bear_every_telegram_cut_short()
        {
            byte[] bytes = P1Samples.ToBytes(P1Samples.Version3);
            P1Reading reading = new P1Reading();
            P1Telegram telegram = new P1Telegram();
            for (int length = 0; length <= bytes.Length; length++)
            {
                byte[] cut = Hex.Slice(bytes, 0, length);
                reading.Read(cut, 0, length);
                telegram.Begin(cut, 0, length);
                Assert.AreEqual(length > 102, telegram.Find("1-0:2.8.2"), "" + length);
            }

            Assert.AreEqual(24123L, reading.Gas);
        }
    }
}
