using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>The solar charger's fields: as an owner published them (communityarchive.victronenergy.com, question 64083), with numbers
    /// in place of zeros; behind that block came a HEX message. The battery monitor's: a BMV-702's, karioja/vedirect, test/bvm702.dump,
    /// with its checksums.</summary>
    [TestClass]
    public class VeDirectTests
    {
        private const string Message = ":A0002000148";

        private const string Fields = "|PID>0xA043|FW>119|SER#>HQXXXXXXXXX|V>13790|I>-10|VPV>15950|PPV>0|CS>5|ERR>0|LOAD>ON|IL>0|H19>1234|H20>56|H21>397|H22>78"
            + "|H23>9|HSDS>0";

        private const string Monitor = "|PID>0x203|V>12065|I>-7625|P>-92|CE>-65473|SOC>839|TTG>942|Alarm>OFF|Relay>OFF|AR>0|BMV>700|FW>0308";

        private const string History = "|H1>-149322|H2>-82854|H3>0|H4>0|H5>0|H6>-5526294|H7>11733|H8>16161|H9>368003|H10>26|H11>0|H12>0|H17>6843|H18>8527";

        [TestMethod]
        public void Read_takes_every_value_of_a_solar_charger()
        {
            byte[] block = Block("ab", Fields);
            VeDirectReading reading = new VeDirectReading();
            reading.Read(block, 2, block.Length - 2);
            Assert.AreEqual(13790, reading.BatteryVoltage);
            Assert.AreEqual(-10, reading.BatteryCurrent);
            Assert.AreEqual(15950, reading.PanelVoltage);
            Assert.AreEqual(0, reading.PanelPower);
            Assert.AreEqual(5, reading.State);
            Assert.AreEqual(0, reading.Error);
            Assert.AreEqual(1, reading.Load);
            Assert.AreEqual(0, reading.LoadCurrent);
            Assert.AreEqual(1234, reading.YieldTotal);
            Assert.AreEqual(56, reading.YieldToday);
            Assert.AreEqual(397, reading.PeakToday);
            Assert.AreEqual(78, reading.YieldYesterday);
            Assert.AreEqual(9, reading.PeakYesterday);
            Assert.AreEqual(VeDirectReading.Missing, reading.StateOfCharge);
            Assert.AreEqual(VeDirectReading.Missing, reading.Power);
        }

        [TestMethod]
        public void Read_takes_every_value_of_a_battery_monitor_and_forgets_those_before()
        {
            byte[] before = Block("", Fields);
            byte[] block = Block("", Monitor + "|LONGPPV>3");
            VeDirectReading reading = new VeDirectReading();
            reading.Read(before, 0, before.Length);
            reading.Read(block, 0, block.Length);
            Assert.AreEqual(12065, reading.BatteryVoltage);
            Assert.AreEqual(-7625, reading.BatteryCurrent);
            Assert.AreEqual(-92, reading.Power);
            Assert.AreEqual(-65473, reading.Consumed);
            Assert.AreEqual(839, reading.StateOfCharge);
            Assert.AreEqual(942, reading.TimeToGo);
            Assert.AreEqual(VeDirectReading.Missing, reading.PanelPower);
            Assert.AreEqual(VeDirectReading.Missing, reading.Load);
            Assert.AreEqual(VeDirectReading.Missing, reading.YieldTotal);
        }

        [TestMethod]
        [DataRow("OFF", 0)]
        [DataRow("ON", 1)]
        public void Read_takes_the_load_output(string text, int expected)
        {
            byte[] block = Block("", "|PID>0xA043|V>---|LOAD>" + text + "|CS>3");
            VeDirectReading reading = new VeDirectReading();
            reading.Read(block, 0, block.Length);
            Assert.AreEqual(expected, reading.Load);
            Assert.AreEqual(VeDirectReading.Missing, reading.BatteryVoltage);
            Assert.AreEqual(3, reading.State);
        }

        [TestMethod]
        public void Find_goes_to_a_field_and_TryGetNumber_reads_it()
        {
            byte[] bytes = Block("", Fields);
            VeDirectBlock block = new VeDirectBlock();
            block.Begin(bytes, 0, bytes.Length);
            Assert.IsTrue(block.Find("HSDS"));
            Assert.IsTrue(block.TryGetNumber(out long value));
            Assert.AreEqual(0L, value);
            Assert.IsTrue(block.Find("PID"));
            Assert.AreEqual("307841303433", Hex.Format(bytes, block.Offset, block.Length));
            Assert.IsFalse(block.TryGetNumber(out _));
            Assert.IsTrue(block.Find("SER#"));
            Assert.AreEqual(11, block.Length);
            Assert.IsTrue(block.Find("I"));
            Assert.IsTrue(block.TryGetNumber(out value));
            Assert.AreEqual(-10L, value);
            Assert.IsFalse(block.Find("PV"));
            Assert.IsFalse(block.Find("Checksum"));
            Assert.IsFalse(block.Find(string.Empty));
            int count = 0;
            for (block.Begin(bytes, 0, bytes.Length); block.Next();)
            {
                count++;
            }

            Assert.AreEqual(17, count);
            Assert.IsFalse(block.Next());
            Assert.ThrowsException(typeof(ArgumentNullException), () => new VeDirectBlock().Find(null));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new VeDirectReading().Read(new byte[3], 1, 3));
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(16)]
        [DataRow(1000)]
        public void VeDirectLayout_delivers_intact_blocks_and_no_other(int piece)
        {
            byte[] block = Block("", Fields);
            byte[] other = Block("", Monitor);
            byte[] damaged = Block("", Fields);
            damaged[30]++;
            string frame = Hex.Format(block, 0, block.Length) + " ";
            byte[] stream = Hex.Join(Hex.Slice(block, 9, 80), block, damaged, other, Hex.Slice(block, 0, 100), block, Bytes(Message + "\n"), block);
            Assert.AreEqual(frame + Hex.Format(other, 0, other.Length) + " " + frame + frame, Delivered.Frames(new VeDirectLayout(), stream, piece));
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(37)]
        [DataRow(500)]
        public void VeDirectLayout_takes_HEX_messages_out_wherever_they_come(int piece)
        {
            // At every place within the block but before its first byte, and two at once.
            byte[] block = Block("", Monitor);
            byte[] message = Bytes(Message + "\n");
            byte[] stream = new byte[0];
            string expected = string.Empty;
            for (int i = 1; i < block.Length - 1; i++)
            {
                byte[] rest = Hex.Slice(block, i, block.Length - i);
                stream = Hex.Join(Hex.Slice(block, 0, i), message, rest);
                if (i == 50)
                {
                    stream = Hex.Join(Hex.Slice(block, 0, i), message, message, Hex.Slice(block, i, 20), message, Hex.Slice(block, i + 20, block.Length - i - 20));
                }

                Assert.AreEqual(Hex.Format(block, 0, block.Length) + " ", Delivered.Frames(new VeDirectLayout(), stream, piece), "" + i);
            }
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(100)]
        public void VeDirectLayout_delivers_HEX_messages_between_blocks_where_wanted(int piece)
        {
            byte[] block = Block("", Fields);
            byte[] good = Bytes(":7F0ED009600DB\n");
            byte[] ping = Bytes(":51641F9\n");
            byte[] within = Hex.Join(Hex.Slice(block, 0, 60), ping, Hex.Slice(block, 60, block.Length - 60));
            byte[] stream = Hex.Join(good, within, ping, Bytes(":7F0ED009600DC\n:51641F\n:5x641F9\n:\n"), block, good, Bytes(":7F0"));
            string answer = Hex.Format(good, 0, good.Length) + " ";
            string pong = Hex.Format(ping, 0, ping.Length) + " ";
            string frame = Hex.Format(block, 0, block.Length) + " ";
            Assert.AreEqual(answer + frame + pong + frame + answer, Delivered.Frames(new VeDirectLayout { Hex = true }, stream, piece));
        }

        [TestMethod]
        public void VeDirectLayout_First_is_another_label()
        {
            byte[] monitor = Block("", Monitor);
            byte[] history = Block("", History);
            byte[] old = Block("", Monitor.Substring(10));
            AnyLayout both = new AnyLayout { Parts = new FrameFormat[] { new VeDirectLayout(), new VeDirectLayout { First = "H1" } } };
            string frames = Hex.Format(monitor, 0, monitor.Length) + " " + Hex.Format(history, 0, history.Length) + " ";
            byte[] stream = Hex.Join(monitor, history, Hex.Slice(monitor, 0, 40), history, monitor, history);
            Assert.AreEqual((byte)'q', monitor[monitor.Length - 1]);
            Assert.AreEqual((byte)0xBC, history[history.Length - 1]);
            Assert.AreEqual(frames + Hex.Format(history, 0, history.Length) + " " + frames, Delivered.Frames(both, stream, 25));
            Assert.AreEqual(Hex.Format(old, 0, old.Length) + " ", Delivered.Frames(new VeDirectLayout { First = "V" }, old, 7));
            Assert.ThrowsException(typeof(ArgumentException), () => new FrameReader(new VeDirectLayout { First = string.Empty }));
            Assert.ThrowsException(typeof(ArgumentException), () => new FrameReader(new VeDirectLayout { First = null }));
            Assert.ThrowsException(typeof(ArgumentException), () => new FrameReader(new VeDirectLayout { MaximumLength = 0 }));
        }

        [TestMethod]
        public void VeDirectLayout_refuses_a_block_that_is_too_long()
        {
            byte[] block = Block("", Fields);
            FrameReader reader = new FrameReader(new VeDirectLayout { MaximumLength = block.Length - 1 });
            reader.Feed(block, 0, block.Length);
            Assert.IsFalse(reader.TryRead(out _, out _));
            Assert.AreEqual(1L, reader.Counters.LengthErrors);
            Assert.AreEqual(Hex.Format(block, 0, block.Length) + " ", Delivered.Frames(new VeDirectLayout { MaximumLength = block.Length }, block, 9));
        }

        [TestMethod]
        public void Next_does_not_take_the_checksum_for_a_field_when_it_is_a_CR()
        {
            byte[] bytes = Block("", "|PID>0x203|FW>zzzzzzzzzzz29");
            Assert.AreEqual(13, (int)bytes[bytes.Length - 1]);
            VeDirectBlock block = new VeDirectBlock();
            block.Begin(bytes, 0, bytes.Length);
            Assert.IsTrue(block.Next());
            Assert.IsTrue(block.Next());
            Assert.AreEqual(0x4657L, block.Label);
            Assert.IsFalse(block.Next());
        }

        [TestMethod]
        [DataRow("2147483647", 2147483647)]
        [DataRow("2147483648", VeDirectReading.Missing)]
        [DataRow("-4294967295", VeDirectReading.Missing)]
        [DataRow("9999999999999999999", VeDirectReading.Missing)]
        public void Read_has_no_number_that_an_int_does_not_hold(string text, int expected)
        {
            byte[] bytes = Block("", "|PID>0x203|V>" + text);
            VeDirectReading reading = new VeDirectReading();
            reading.Read(bytes, 0, bytes.Length);
            Assert.AreEqual(expected, reading.BatteryVoltage);
        }

        [TestMethod]
        public void VeDirectHex_refuses_what_no_message_can_have()
        {
            Type refused = typeof(ArgumentOutOfRangeException);
            Assert.ThrowsException(refused, () => VeDirectHex.Create(-1, 0, 0));
            Assert.ThrowsException(refused, () => VeDirectHex.Create(16, 0, 0));
            Assert.ThrowsException(refused, () => VeDirectHex.Create(7, 0, -1));
            Assert.ThrowsException(refused, () => VeDirectHex.Create(7, 0, 9));
            Assert.ThrowsException(refused, () => VeDirectHex.Get(0x10000));
            Assert.ThrowsException(refused, () => VeDirectHex.Set(-1, 5, 1));
            Assert.ThrowsException(refused, () => VeDirectHex.Set(1, 5, 0));
            Assert.ThrowsException(refused, () => VeDirectHex.Set(1, 5, 5));
        }

        [TestMethod]
        public void VeDirectHex_writes_the_examples_of_the_makers_documents()
        {
            Same(":154\n", VeDirectHex.Create(VeDirectHex.Ping, 0, 0));
            Same(":352\n", VeDirectHex.Create(VeDirectHex.Version, 0, 0));
            Same(":451\n", VeDirectHex.Create(VeDirectHex.ProductId, 0, 0));
            Same(":64F\n", VeDirectHex.Create(VeDirectHex.Restart, 0, 0));
            Same(":7F0ED0071\n", VeDirectHex.Get(0xEDF0));
            Same(":70010003E\n", VeDirectHex.Get(0x1000));
            Same(":7FF0F0040\n", VeDirectHex.Get(0x0FFF));
            Same(":8F0ED0064000C\n", VeDirectHex.Set(0xEDF0, 100, 2));
            Same(":8ABED0004B1\n", VeDirectHex.Set(0xEDAB, 4, 1));
            Same(":80202000200000047\n", VeDirectHex.Set(0x0202, 2, 4));
        }

        [TestMethod]
        [DataRow(":7F0ED009600DB\n", 0xEDF0, 150L)]
        [DataRow(":7001000C80076\n", 0x1000, 200L)]
        [DataRow(":8F0ED0064000C\n", 0xEDF0, 100L)]
        [DataRow(":A0002000148\n", 0x0200, 1L)]
        [DataRow(":70001000056A0FF58\n", 0x0100, 4288697856L)]
        [DataRow(":7F2ED00ACF9CA\n", 0xEDF2, 63916L)]
        [DataRow(":7F0ED009600DB\n", 0xEDF1, -1L)]
        [DataRow(":7F0ED019600DA\n", 0xEDF0, -1L)]
        [DataRow(":7F0ED0071\n", 0xEDF0, -1L)]
        [DataRow(":51641F9\n", 0x4116, -1L)]
        [DataRow("\n", 0, -1L)]
        public void TryGetValue_takes_the_value_of_a_register(string message, int register, long expected)
        {
            byte[] bytes = Bytes("  " + message);
            bool isValue = VeDirectHex.TryGetValue(bytes, 2, bytes.Length - 2, register, out long value);
            Assert.AreEqual(expected >= 0, isValue);
            Assert.IsTrue(!isValue || value == expected);
        }

        private static void Same(string expected, byte[] message)
        {
            byte[] bytes = Bytes(expected);
            Assert.AreEqual(Hex.Format(bytes, 0, bytes.Length), Hex.Format(message, 0, message.Length));
        }

        // The fields with | for CR LF and > for HT, and the checksum field behind them.
        private static byte[] Block(string before, string fields)
        {
            byte[] bytes = Hex.Join(Bytes(before), Bytes(fields + "|Checksum>?"));
            int sum = 0;
            for (int i = before.Length; i < bytes.Length - 1; i++)
            {
                sum += bytes[i];
            }

            bytes[bytes.Length - 1] = (byte)(256 - sum % 256);
            return bytes;
        }

        private static byte[] Bytes(string text)
        {
            byte[] bytes = P1Samples.ToBytes(text);
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = bytes[i] == '>' ? (byte)9 : bytes[i];
            }

            return bytes;
        }
    }
}
