using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>Frames and requests as Nova Fitness prints them: Laser Dust Sensor Control Protocol V1.3, the examples of sections 1) to 6).</summary>
    [TestClass]
    public class Sds011Tests
    {
        private const string Frame = "aac0d4043a0aa1601dab";

        [TestMethod]
        public void Reading_has_the_values_of_the_protocol_s_example()
        {
            Sds011Reading reading = new Sds011Reading();
            Assert.IsTrue(reading.TryRead(Hex.Parse("aa" + Frame), 1));
            Assert.IsTrue(reading.Pm25 == 123.6f);
            Assert.IsTrue(reading.Pm10 == 261.8f);
            Assert.AreEqual(0xA160, reading.Device);
        }

        [TestMethod]
        [DataRow("aac502000000a16003ab", 2, 0, 0, 0, 0xA160)]
        [DataRow("aac502000100a16004ab", 2, 0, 1, 0, 0xA160)]
        [DataRow("aac502010100a16005ab", 2, 1, 1, 0, 0xA160)]
        [DataRow("aac505000000a001a6ab", 5, 0, 0, 0, 0xA001)]
        [DataRow("aac506010000a16008ab", 6, 1, 0, 0, 0xA160)]
        [DataRow("aac506000100a16008ab", 6, 0, 1, 0, 0xA160)]
        [DataRow("aac508010100a1600bab", 8, 1, 1, 0, 0xA160)]
        [DataRow("aac508000200a1600bab", 8, 0, 2, 0, 0xA160)]
        [DataRow("aac5070f070aa16028ab", 7, 15, 7, 10, 0xA160)]
        public void Reply_has_the_values_of_the_examples(string frame, int item, int isSet, int value, int day, int device)
        {
            Sds011Reply reply = new Sds011Reply();
            byte[] bytes = Hex.Parse(frame);
            Assert.IsTrue(reply.TryRead(bytes, 0));
            Assert.AreEqual(item, reply.Item);
            Assert.AreEqual(isSet, reply.IsSet);
            Assert.AreEqual(value, reply.Value);
            Assert.AreEqual(day, reply.Day);
            Assert.AreEqual(device, reply.Device);
            Assert.IsFalse(new Sds011Reading().TryRead(bytes, 0));
            Assert.AreEqual("1", Delivered(bytes, 10));
            Assert.AreEqual("1", Delivered(bytes, 1));
        }

        [TestMethod]
        public void Frame_with_any_byte_damaged_is_refused()
        {
            byte[] frame = Hex.Parse(Frame);
            Sds011Reading reading = new Sds011Reading { Pm25 = -1 };
            for (int i = 0; i < frame.Length; i++)
            {
                frame[i] ^= 0x20;
                Assert.IsFalse(reading.TryRead(frame, 0));
                Assert.AreEqual("", Delivered(frame, 10));
                frame[i] ^= 0x20;
            }

            Assert.IsTrue(reading.Pm25 == -1);
        }

        [TestMethod]
        [DataRow(100)]
        [DataRow(7)]
        [DataRow(1)]
        public void Reader_returns_readings_and_replies_in_noise(int piece)
        {
            byte[] line = Hex.Parse("aac0 aa" + Frame + "c5ab aac506000100a16008ab aac0d4043a0aa1601dff" + Frame + "aa");
            Assert.AreEqual("010", Delivered(line, piece));
        }

        [TestMethod]
        [DataRow("aab402000000000000000000000000ffff00ab", 2, 0xFFFF)]
        [DataRow("aab404000000000000000000000000ffff02ab", 4, 0xFFFF)]
        [DataRow("aab404000000000000000000000000a16005ab", 4, 0xA160)]
        [DataRow("aab406000000000000000000000000a16007ab", 6, 0xA160)]
        [DataRow("aab407000000000000000000000000a16008ab", 7, 0xA160)]
        [DataRow("aab408000000000000000000000000a16009ab", 8, 0xA160)]
        public void Get_returns_the_bytes_of_the_examples(string request, int item, int device)
        {
            Assert.AreEqual(request, Hex.Format(Sds011Requests.Get(item, device), 0, 19));
        }

        [TestMethod]
        [DataRow("aab402010100000000000000000000a16005ab", 2, 1, 0xA160)]
        [DataRow("aab40500000000000000000000a001a160a7ab", 5, 0xA001, 0xA160)]
        [DataRow("aab406010000000000000000000000a16008ab", 6, 0, 0xA160)]
        [DataRow("aab406010100000000000000000000a16009ab", 6, 1, 0xA160)]
        [DataRow("aab408010000000000000000000000a1600aab", 8, 0, 0xA160)]
        [DataRow("aab408010100000000000000000000a1600bab", 8, 1, 0xA160)]
        [DataRow("aab408011e00000000000000000000ffff25ab", 8, 30, 0xFFFF)]
        public void Set_returns_the_bytes_of_the_examples(string request, int item, int value, int device)
        {
            Assert.AreEqual(request, Hex.Format(Sds011Requests.Set(item, value, device), 0, 19));
        }

        [TestMethod]
        [DataRow(Sds011Requests.Period, 31)]
        [DataRow(Sds011Requests.Period, -1)]
        [DataRow(Sds011Requests.Working, 2)]
        [DataRow(Sds011Requests.DeviceId, 0x10000)]
        public void Set_refuses_what_the_item_does_not_have(int item, int value)
        {
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Sds011Requests.Set(item, value, Sds011Requests.AnyDevice));
        }

        [TestMethod]
        [DataRow(-1)]
        [DataRow(0x10000)]
        public void Request_refuses_a_device_that_cannot_be(int device)
        {
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Sds011Requests.Get(Sds011Requests.Working, device));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Sds011Requests.Set(Sds011Requests.Working, 1, device));
        }

        // The kinds of the frames that a reader of both delivers, 0 for a reading and 1 for a reply.
        private static string Delivered(byte[] line, int piece)
        {
            FrameReader reader = new FrameReader(new AnyLayout { Parts = new FrameFormat[] { Sds011Reading.CreateLayout(), Sds011Reply.CreateLayout() } });
            string kinds = "";
            for (int at = 0; at < line.Length;)
            {
                at += reader.Feed(line, at, line.Length - at < piece ? line.Length - at : piece);
                while (reader.TryRead(out _, out _))
                {
                    kinds += reader.Which.ToString();
                }
            }

            return kinds;
        }
    }
}
