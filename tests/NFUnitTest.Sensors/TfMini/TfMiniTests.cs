using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>The frames: CPython, b"YY" + struct.pack("&lt;3H", ...) and the low byte of the sum, after table 7 of the TFmini Plus
    /// manual. The requests: the bytes in tables 8 and 12 of the makers' manuals.</summary>
    [TestClass]
    public class TfMiniTests
    {
        private const string Far = "5959e803f401c80862";
        private const string Near = "595979000201070035";
        private const string Nothing = "5959ffffffff0000ae";

        [TestMethod]
        public void TryRead_puts_every_field_in_its_place()
        {
            TfMiniReading reading = new TfMiniReading();
            Assert.IsTrue(reading.TryRead(Hex.Parse("ff" + Far), 1));
            Assert.AreEqual(1000, reading.Distance);
            Assert.AreEqual(500, reading.Strength);
            Assert.AreEqual(25f, reading.Temperature);
            Assert.IsTrue(reading.TryRead(Hex.Parse(Near), 0));
            Assert.AreEqual(121, reading.Distance);
            Assert.AreEqual(258, reading.Strength);
            Assert.AreEqual(7, reading.Mode);
        }

        [TestMethod]
        public void TryRead_refuses_a_frame_with_any_byte_changed()
        {
            byte[] frame = Hex.Parse(Far);
            TfMiniReading reading = new TfMiniReading();
            for (int i = 0; i < frame.Length; i++)
            {
                frame[i] ^= 0x20;
                Assert.IsFalse(reading.TryRead(frame, 0));
                frame[i] ^= 0x20;
            }
        }

        [TestMethod]
        [DataRow(100, 100, 100, true)]
        [DataRow(100, 99, 100, false)]
        [DataRow(100, 99, 20, true)]
        [DataRow(100, 19, 20, false)]
        [DataRow(100, 65535, 100, false)]
        [DataRow(0, 500, 100, false)]
        [DataRow(1200, 500, 100, true)]
        [DataRow(12000, 500, 100, true)]
        [DataRow(65535, 500, 100, false)]
        [DataRow(65534, 500, 100, false)]
        [DataRow(65532, 500, 100, false)]
        public void IsReliable_is_as_the_manuals_say(int distance, int strength, int weakest, bool expected)
        {
            Assert.AreEqual(expected, new TfMiniReading { Distance = distance, Strength = strength }.IsReliable(weakest));
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(4)]
        [DataRow(100)]
        public void CreateLayout_delivers_what_is_intact_in_any_pieces(int piece)
        {
            // Answers between them, a lost byte, a doubled beginning.
            string stream = "5a05070166" + Far + "420759" + Near + Near.Substring(0, 8) + Near.Substring(10) + Nothing + "59" + Far;
            Assert.AreEqual(Far + " " + Near + " " + Nothing + " " + Far + " ", Delivered.Frames(TfMiniReading.CreateLayout(), Hex.Parse(stream), piece));
        }

        [TestMethod]
        [DataRow((int)TfMiniCommand.BeginConfiguration, 0, "4257020000000102")]
        [DataRow((int)TfMiniCommand.EndConfiguration, 0, "4257020000000002")]
        [DataRow((int)TfMiniCommand.StandardFormat, 0, "4257020000000106")]
        [DataRow((int)TfMiniCommand.PixhawkFormat, 0, "4257020000000406")]
        [DataRow((int)TfMiniCommand.OutputCycle, 10, "425702000a000007")]
        [DataRow((int)TfMiniCommand.OutputCycle, 1000, "42570200e8030007")]
        [DataRow((int)TfMiniCommand.Millimetres, 0, "425702000000001a")]
        [DataRow((int)TfMiniCommand.Centimetres, 0, "425702000000011a")]
        [DataRow((int)TfMiniCommand.AutomaticMode, 0, "4257020000000014")]
        [DataRow((int)TfMiniCommand.FixedMode, 0, "4257020000000114")]
        [DataRow((int)TfMiniCommand.ShortDistance16, 0, "4257020000000011")]
        [DataRow((int)TfMiniCommand.MiddleDistance16, 0, "4257020000000311")]
        [DataRow((int)TfMiniCommand.ShortDistance15, 0, "4257020000000211")]
        [DataRow((int)TfMiniCommand.LongDistance, 0, "4257020000000711")]
        [DataRow((int)TfMiniCommand.RangeLimitOff, 0, "4257020000000019")]
        [DataRow((int)TfMiniCommand.RangeLimit, 12000, "42570200e02e0119")]
        [DataRow((int)TfMiniCommand.WeakestSignal, 20, "4257020014000020")]
        [DataRow((int)TfMiniCommand.ExternalTrigger, 0, "4257020000000040")]
        [DataRow((int)TfMiniCommand.InternalTrigger, 0, "4257020000000140")]
        [DataRow((int)TfMiniCommand.Trigger, 0, "4257020000000041")]
        [DataRow((int)TfMiniCommand.Baud9600, 0, "4257020000000008")]
        [DataRow((int)TfMiniCommand.Baud115200, 0, "4257020000000608")]
        [DataRow((int)TfMiniCommand.Baud460800, 0, "4257020000000a08")]
        [DataRow((int)TfMiniCommand.Reset, 65535, "42570200ffffffff")]
        public void TfMini_returns_the_bytes_of_the_manual(int command, int parameter, string expected)
        {
            byte[] request = TfMiniRequests.TfMini((TfMiniCommand)command, parameter);
            Assert.AreEqual(expected, Hex.Format(request, 0, request.Length));
        }

        [TestMethod]
        [DataRow((int)TfMiniPlusCommand.Version, 0, "5a04015f")]
        [DataRow((int)TfMiniPlusCommand.Reset, 0, "5a040260")]
        [DataRow((int)TfMiniPlusCommand.FrameRate, 1000, "5a0603e8034e")]
        [DataRow((int)TfMiniPlusCommand.FrameRate, 0, "5a0603000063")]
        [DataRow((int)TfMiniPlusCommand.Trigger, 0, "5a040462")]
        [DataRow((int)TfMiniPlusCommand.OutputFormat, 1, "5a05050165")]
        [DataRow((int)TfMiniPlusCommand.OutputFormat, 2, "5a05050266")]
        [DataRow((int)TfMiniPlusCommand.OutputFormat, 6, "5a0505066a")]
        [DataRow((int)TfMiniPlusCommand.BaudRate, 256000, "5a080600e8030053")]
        [DataRow((int)TfMiniPlusCommand.Output, 0, "5a05070066")]
        [DataRow((int)TfMiniPlusCommand.Output, 1, "5a05070167")]
        [DataRow((int)TfMiniPlusCommand.RestoreFactorySettings, 0, "5a04106e")]
        [DataRow((int)TfMiniPlusCommand.Save, 0, "5a04116f")]
        [DataRow((int)TfMiniPlusCommand.LowPower, 10, "5a06350a009f")]
        public void Plus_returns_the_bytes_of_the_manual(int command, int parameter, string expected)
        {
            byte[] request = TfMiniRequests.Plus((TfMiniPlusCommand)command, parameter);
            Assert.AreEqual(expected, Hex.Format(request, 0, request.Length));
        }

        [TestMethod]
        public void Requests_refuse_a_parameter_that_does_not_fit()
        {
            Type refused = typeof(ArgumentOutOfRangeException);
            Assert.ThrowsException(refused, () => TfMiniRequests.TfMini(TfMiniCommand.RangeLimit, 65536));
            Assert.ThrowsException(refused, () => TfMiniRequests.TfMini(TfMiniCommand.RangeLimit, -1));
            Assert.ThrowsException(refused, () => TfMiniRequests.Plus(TfMiniPlusCommand.FrameRate, 65536));
            Assert.ThrowsException(refused, () => TfMiniRequests.Plus(TfMiniPlusCommand.OutputFormat, -1));
            Assert.ThrowsException(refused, () => TfMiniRequests.Plus(TfMiniPlusCommand.BaudRate, -1));
            Assert.ThrowsException(refused, () => TfMiniRequests.Plus(TfMiniPlusCommand.Save, 1));
        }

        [TestMethod]
        public void CreateAnswerLayout_delivers_answers_beside_readings()
        {
            AnyLayout both = new AnyLayout { Parts = new FrameFormat[] { TfMiniReading.CreateLayout(), TfMiniRequests.CreateAnswerLayout() } };
            string stream = "5a0701030201" + "68" + Far + "5a0603e8034e" + Near + "5a05110070" + "5a05110071" + "5a080600c20100" + "2b";
            Assert.AreEqual("5a070103020168 " + Far + " 5a0603e8034e " + Near + " 5a05110070 5a080600c201002b ", Delivered.Frames(both, Hex.Parse(stream), 3));
        }
    }
}
