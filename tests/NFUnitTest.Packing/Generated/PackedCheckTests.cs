using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;

    /// <summary>
    /// What generated code checks: constants, lengths, checksums, the bytes that there are. Bytes: CPython, sum() and the CRC as the
    /// catalogue of CRCs defines it.
    /// </summary>
    [TestClass]
    public class PackedCheckTests
    {
        private const string Good = "4e6f030201000c1199feff77d51704d9";

        [TestMethod]
        public void TryRead_takes_what_is_right_and_Write_computes_what_is_checked()
        {
            Telegram record = new Telegram();
            byte[] buffer = Hex.Parse("eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee");
            Packed.Equal(16, Telegram.Size);
            Packed.True(Telegram.Matches(Hex.Parse(Good), 0) && record.TryRead(Hex.Parse(Good), 0));
            Packed.True(record.Length == 12 && record.First == 0x11 && record.Last == -2 && record.Outside == 0x77 && record.Crc == 0x17D5);
            record.Length = 500;
            record.Crc = 0;
            record.Write(buffer, 1);
            Packed.Bytes("ee4e6f030201000c1100feff7705380391ee", buffer);
        }

        [TestMethod]
        [DataRow(0)]
        [DataRow(1)]
        [DataRow(2)]
        [DataRow(4)]
        [DataRow(5)]
        [DataRow(6)]
        [DataRow(7)]
        [DataRow(8)]
        [DataRow(10)]
        [DataRow(11)]
        [DataRow(12)]
        [DataRow(14)]
        [DataRow(15)]
        public void TryRead_returns_false_and_changes_nothing_when_a_byte_is_wrong(int at)
        {
            Telegram record = new Telegram();
            byte[] bytes = Hex.Parse(Good);
            bytes[at] ^= 0x40;
            Packed.True(!Telegram.Matches(bytes, 0) && !record.TryRead(bytes, 0));
            Packed.True(record.Length == 0 && record.First == 0 && record.Last == 0 && record.Outside == 0 && record.Crc == 0);
            record.Read(bytes, 0);
            Packed.True(record.Length != 0);
        }

        [TestMethod]
        [DataRow("4e6f030201000d1199feff77d51704da")]
        [DataRow("4e6f030201000c1199feff77d61704da")]
        [DataRow("4e6f030301000c1199feff77d51704da")]
        public void TryRead_returns_false_when_the_sum_is_right_and_another_check_fails(string bytes)
        {
            Packed.True(!new Telegram().TryRead(Hex.Parse(bytes), 0));
        }

        [TestMethod]
        public void A_sum_of_many_bytes_wraps_at_16_bits()
        {
            LongSum record = new LongSum();
            byte[] bytes = new byte[302];
            for (int i = 0; i < 300; i++)
            {
                bytes[i] = 0xFF;
            }

            bytes[300] = 0x2A;
            bytes[301] = 0xD4;
            Packed.True(record.TryRead(bytes, 0));
            Packed.Equal(0x2AD4, record.Sum);
            bytes[0] = 0xFE;
            Packed.True(!record.TryRead(bytes, 0));
        }

        [TestMethod]
        [DataRow(0, 0)]
        [DataRow(15, 0)]
        [DataRow(16, 1)]
        [DataRow(18, 3)]
        [DataRow(18, 2147483647)]
        public void TryRead_returns_false_and_Read_and_Write_throw_when_bytes_are_too_few(int length, int offset)
        {
            Telegram record = new Telegram();
            byte[] buffer = new byte[length];
            Packed.True(!Telegram.Matches(buffer, offset) && !record.TryRead(buffer, offset));
            Packed.Refuses("offset", () => record.Read(buffer, offset));
            Packed.Refuses("offset", () => record.Write(buffer, offset));
            Packed.Bytes(Hex.Format(new byte[length], 0, length), buffer);
        }

        [TestMethod]
        [DataRow(-1)]
        [DataRow(-2147483647)]
        public void Every_method_throws_when_the_offset_is_negative(int offset)
        {
            Telegram record = new Telegram();
            byte[] buffer = new byte[40];
            Packed.Refuses("offset", () => Telegram.Matches(buffer, offset));
            Packed.Refuses("offset", () => record.TryRead(buffer, offset));
            Packed.Refuses("offset", () => record.Read(buffer, offset));
            Packed.Refuses("offset", () => record.Write(buffer, offset));
            Packed.Refuses("offset", () => new Texts().TryRead(buffer, offset));
            Packed.Bytes(Hex.Format(new byte[40], 0, 40), buffer);
        }

        [TestMethod]
        public void Every_method_throws_when_the_buffer_is_null()
        {
            Telegram record = new Telegram();
            Assert.ThrowsException(typeof(ArgumentNullException), () => Telegram.Matches(null, 0), "");
            Assert.ThrowsException(typeof(ArgumentNullException), () => record.TryRead(null, 0), "");
            Assert.ThrowsException(typeof(ArgumentNullException), () => record.Read(null, 0), "");
            Assert.ThrowsException(typeof(ArgumentNullException), () => record.Write(null, 0), "");
            Assert.ThrowsException(typeof(ArgumentNullException), () => new Texts().TryRead(null, 0), "");
        }

        [TestMethod]
        public void Records_are_read_and_written_in_the_middle_of_a_buffer()
        {
            Orders record = new Orders();
            byte[] buffer = new byte[36];
            byte[] bytes = Hex.Parse("000012343412fefffffffffffffefdfffffffffffffffffffffffffffffefeffffff0000");
            Packed.True(record.TryRead(bytes, 2));
            Packed.True(record.A == 0x1234 && record.G == 0xFFFFFFFE);
            record.Write(buffer, 2);
            Packed.Bytes(Hex.Format(bytes, 0, 36), buffer);
        }

        [TestMethod]
        public void CreateLayout_returns_what_a_frame_reader_takes()
        {
            FrameReader reader = new FrameReader(Beacon.CreateLayout());
            Beacon beacon = new Beacon();
            byte[] stream = Hex.Parse("00aa5504feff6c36aa5504feff6c35aaaa5504e8036214");
            int values = 0;
            for (int i = 0; i < stream.Length; i++)
            {
                reader.Feed(stream, i, 1);
                while (reader.TryRead(out int offset, out int length))
                {
                    Packed.Equal(Beacon.Size, length);
                    beacon.Read(reader.Buffer, offset);
                    values = values * 10000 + beacon.Value;
                }
            }

            Packed.Equal(-2 * 10000 + 1000, values);
        }
    }
}
