using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Sensors;

    /// <summary>The messages: CPython, struct.pack("&gt;BHIff", ...) and a bit-by-bit CRC.</summary>
    [TestClass]
    public class ClimateReadingTests
    {
        private const string Warm = "0100100000000841bc000042826666027f";
        private const string Cold = "01001000000008c22100003dcccccd623d";

        [TestMethod]
        public void Write_builds_the_message_byte_for_byte()
        {
            byte[] buffer = new byte[20];
            ClimateReading reading = new ClimateReading { Temperature = 23.5f, Humidity = 65.2f };
            Assert.AreEqual(17, reading.Write(buffer, 2));
            Assert.AreEqual("0000" + Warm + "00", Hex.Format(buffer, 0, 20));
            reading.Temperature = -40.25f;
            reading.Humidity = 0.1f;
            reading.Write(buffer, 3);
            Assert.AreEqual(Cold, Hex.Format(buffer, 3, 17));
        }

        [TestMethod]
        public void TryRead_takes_the_message_apart()
        {
            ClimateReading reading = new ClimateReading();
            byte[] message = Hex.Parse("ee" + Cold);
            Assert.IsTrue(reading.TryRead(message, 1, 17));
            Assert.IsTrue(reading.Temperature == -40.25f);
            Assert.IsTrue(reading.Humidity == 0.1f);
            Assert.AreEqual(1, CheckedMessage.ReadVersion(message, 1));
            Assert.AreEqual(0x0010, CheckedMessage.ReadType(message, 1));
        }

        [TestMethod]
        [DataRow("0200100000000841bc000042826666")]
        [DataRow("0101100000000841bc000042826666")]
        [DataRow("0100110000000841bc000042826666")]
        [DataRow("010010000000 0441bc0000")]
        public void TryRead_returns_false_and_changes_nothing_for_another_message(string start)
        {
            byte[] message = Hex.Parse(start + "0000");
            ClimateReading reading = new ClimateReading { Temperature = 1, Humidity = 2 };
            Assert.IsFalse(reading.TryRead(message, 0, message.Length));
            Assert.IsTrue(reading.Temperature == 1 && reading.Humidity == 2);
        }

        [TestMethod]
        public void CheckedMessage_Write_puts_header_and_CRC_around_a_payload_in_place()
        {
            byte[] buffer = Hex.Parse("ee 00000000000000 616263 0000 ee");
            Assert.AreEqual(12, CheckedMessage.Write(buffer, 1, 1, 2, 3));
            Assert.AreEqual("ee01000200000003616263c898ee", Hex.Format(buffer, 0, 14));
            Assert.AreEqual(9, CheckedMessage.Write(buffer, 0, 1, 2, 0));
            Assert.AreEqual("010002000000000072", Hex.Format(buffer, 0, 9));
        }

        [TestMethod]
        public void Writes_refuse_what_does_not_fit_and_write_nothing()
        {
            byte[] buffer = new byte[16];
            ClimateReading reading = new ClimateReading { Temperature = 1, Humidity = 2 };
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => reading.Write(buffer, 0));
            Assert.ThrowsException(typeof(ArgumentNullException), () => reading.Write(null, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => CheckedMessage.Write(buffer, 0, 256, 2, 3));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => CheckedMessage.Write(buffer, 0, -1, 2, 3));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => CheckedMessage.Write(buffer, 0, 1, 65536, 3));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => CheckedMessage.Write(buffer, 0, 1, 2, -1));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => CheckedMessage.Write(buffer, 0, 1, 2, 8));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => CheckedMessage.Write(buffer, 0, 1, 2, int.MaxValue));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => CheckedMessage.CreateLayout(-1));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => CheckedMessage.CreateLayout(int.MaxValue));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => CheckedMessage.ReadType(buffer, -1));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => CheckedMessage.ReadVersion(buffer, 10));
            Assert.AreEqual("00000000000000000000000000000000", Hex.Format(buffer, 0, 16));
        }
    }
}
