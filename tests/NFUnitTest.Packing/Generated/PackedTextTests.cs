using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    /// <summary>Generated reading and writing of texts, arrays and records within records. Bytes: CPython's struct.</summary>
    [TestClass]
    public class PackedTextTests
    {
        [TestMethod]
        public void Texts_are_Latin_and_padded_with_NUL()
        {
            Texts record = new Texts();
            byte[] buffer = new byte[10];
            Packed.True(record.TryRead(Hex.Parse("5a6feb004e616e6f6f6f"), 0));
            Assert.AreEqual("Zo\u00EB", record.Name, "");
            Packed.Bytes("4e616e6f6f6f", record.Id);
            record.Write(buffer, 0);
            Packed.Bytes("5a6feb004e616e6f6f6f", buffer);
        }

        [TestMethod]
        [DataRow("ff41424300ff", "\u00FFABC")]
        [DataRow("004142430001", "")]
        [DataRow("410042430000", "A")]
        public void Read_ends_a_text_at_its_size_or_the_first_NUL(string bytes, string text)
        {
            Texts record = new Texts();
            record.Read(Hex.Join(Hex.Parse(bytes), new byte[4]), 0);
            Assert.AreEqual(text, record.Name, "");
            Packed.Equal(text.Length, record.Name.Length);
        }

        [TestMethod]
        public void Write_refuses_a_text_that_is_too_long_or_not_Latin_or_null()
        {
            Texts record = new Texts();
            byte[] buffer = Hex.Parse("11111111111111111111");
            Action write = () => record.Write(buffer, 0);
            record.Name = "Nanoo";
            Packed.Refuses("Name", write);
            record.Name = "\u0100";
            Packed.Refuses("Name", write);
            record.Name = "\u20AC";
            Packed.Refuses("Name", write);
            record.Name = null;
            Assert.ThrowsException(typeof(ArgumentNullException), write, "");
            Packed.Bytes("11111111111111111111", buffer);
            record.Name = "";
            record.Write(buffer, 0);
            Packed.Bytes("00000000000000000000", buffer);
        }

        [TestMethod]
        public void Arrays_short_and_long_keep_their_order()
        {
            Lists record = new Lists();
            byte[] bytes = new byte[159];
            byte[] buffer = new byte[159];
            Action write = () => record.Write(buffer, 0);
            for (int i = 0; i < 159; i++)
            {
                bytes[i] = (byte)(i * 7 + 129);
            }

            Packed.Equal(159, Lists.Size);
            Packed.True(record.TryRead(bytes, 0));
            Packed.Equal((short)(bytes[4] | bytes[5] << 8), record.Few[2]);
            for (int i = 0; i < 40; i++)
            {
                Packed.Equal(bytes[6 + 3 * i] << 16 | bytes[7 + 3 * i] << 8 | bytes[8 + 3 * i], record.Many[i]);
            }

            Packed.Equal(BitConverter.ToInt64(bytes, 134), record.Wide[1]);
            Packed.Equal(bytes[158], record.Narrow[16]);
            record.Write(buffer, 0);
            Packed.Bytes(Hex.Format(bytes, 0, 159), buffer);
            record.Many[39] = 0x1000000;
            Packed.Refuses("Many", write);
            record.Many[39] = 0;
            record.Narrow[0] = 256;
            Packed.Refuses("Narrow", write);
        }

        [TestMethod]
        public void Records_within_records_are_made_at_first_use_and_kept()
        {
            Route record = new Route();
            byte[] buffer = new byte[13];
            Packed.True(record.Way[2] == null);
            Packed.True(record.TryRead(Hex.Parse("03a50001a5fffea57fffa58000"), 0));
            Packed.Equal(1, record.Start.X);
            Packed.Equal(-2, record.Way[0].X);
            Packed.Equal(-32768, record.Way[2].X);
            Spot last = record.Way[2];
            record.Read(Hex.Parse("03a50001a5fffea57fffa50005"), 0);
            Packed.True(record.Way[2] == last && last.X == 5);
            record.Write(buffer, 0);
            Packed.Bytes("03a50001a5fffea57fffa50005", buffer);
            last.X = 32768;
            Packed.Refuses("X", () => record.Write(new byte[13], 0));
        }

        [TestMethod]
        public void Write_makes_the_records_that_nobody_has_used()
        {
            byte[] buffer = new byte[13];
            new Route().Write(buffer, 0);
            Packed.Bytes("00a50000a50000a50000a50000", buffer);
        }

        [TestMethod]
        [DataRow("03a40001a5fffea57fffa58000")]
        [DataRow("03a50001a5fffea57fff258000")]
        public void TryRead_checks_the_records_within_and_changes_nothing(string bytes)
        {
            Route record = new Route();
            Packed.True(!record.TryRead(Hex.Parse(bytes), 0) && !Route.Matches(Hex.Parse(bytes), 0));
            Packed.True(record.Count == 0 && record.Start.X == 0);
        }
    }
}
