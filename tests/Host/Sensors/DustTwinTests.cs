using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.Sensors;
using Nano.Pc.Virtual;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>The virtual dust and gas sensors, asked with the bytes of the makers' documents, answer with the bytes that stand there.</summary>
    [TestClass]
    public class DustTwinTests
    {
        [TestMethod]
        [DataRow("aab402000000000000000000000000ffff00ab", "aac502000000a16003ab")]
        [DataRow("aab402010100000000000000000000a16005ab", "aac502010100a16005ab")]
        [DataRow("aab40500000000000000000000a001a160a7ab", "aac505000000a001a6ab")]
        [DataRow("aab406010000000000000000000000a16008ab", "aac506010000a16008ab")]
        [DataRow("aab407000000000000000000000000a16008ab", "aac5070f070aa16028ab")]
        [DataRow("aab408010100000000000000000000a1600bab", "aac508010100a1600bab")]
        [DataRow("aab404000000000000000000000000123448ab", "")]                     // somebody else's number
        [DataRow("aab404000000000000000000000000ffff03ab", "")]                     // a wrong sum
        public void Sds011_answers_as_the_protocol_says(string request, string answer)
        {
            Assert.AreEqual(answer, Ask(Create("sds011"), request));
        }

        [TestMethod]
        public void Sds011_speaks_when_asked_and_sleeps_as_it_is_told()
        {
            VirtualSensor sensor = Create("sds011");
            Assert.IsTrue(sensor.SpeaksUnasked);
            Ask(sensor, "aab402010100000000000000000000a16005ab");
            Assert.IsFalse(sensor.SpeaksUnasked);
            StringAssert.StartsWith(Ask(sensor, "aab404000000000000000000000000ffff02ab"), "aac0");
            Ask(sensor, "aab406010000000000000000000000a16008ab");
            Assert.AreEqual("", Ask(sensor, "aab404000000000000000000000000ffff02ab"));
            Assert.AreEqual("aac506010100a16009ab", Ask(sensor, "aab406010100000000000000000000a16009ab"));
            StringAssert.StartsWith(Ask(sensor, "aab404000000000000000000000000ffff02ab"), "aac0");
        }

        [TestMethod]
        public void MhZ19b_answers_who_asks_for_a_reading_and_nobody_else()
        {
            VirtualSensor sensor = Create("mhz19b");
            Assert.IsFalse(sensor.SpeaksUnasked);
            string answer = Ask(sensor, "ff0186000000000079");
            StringAssert.StartsWith(answer, "ff86");
            Assert.AreEqual(18, answer.Length);
            Assert.AreEqual("", Ask(sensor, "ff0186000000000078"));
            Assert.AreEqual("", Ask(sensor, "ff0179a000000000e6"));
            Assert.AreEqual("", Ask(sensor, "ff0187000000000078"));
            answer = Ask(sensor, "ff0186000000000079");
            Assert.IsInRange(396, 404, Convert.ToInt32(answer.Substring(4, 4), 16), "After the calibration the air is fresh.");
        }

        [TestMethod]
        public void Sps30_answers_as_the_datasheet_says()
        {
            VirtualSensor sensor = Create("sps30");
            Assert.IsFalse(sensor.SpeaksUnasked);
            Assert.AreEqual("7e00034300b97e", Ask(sensor, "7e000300fc7e"));                 // it does not measure yet
            Assert.AreEqual("7e00000000ff7e", Ask(sensor, "7e0000020103f97e"));
            Assert.AreEqual("7e00004300bc7e", Ask(sensor, "7e0000020103f97e"));             // it does already
            StringAssert.StartsWith(Ask(sensor, "7e000300fc7e"), "7e00030028");
            Assert.AreEqual("7e00560000a97e", Ask(sensor, "7e005600a97e"));
            Assert.AreEqual("7e00010000fe7e", Ask(sensor, "7e000100fe7e"));
            Assert.AreEqual("7e00000000ff7e", Ask(sensor, "7e0000020105f77e"));
            StringAssert.StartsWith(Ask(sensor, "7e000300fc7e"), "7e00030014");
            Ask(sensor, "7e000100fe7e");
            Assert.AreEqual("7e0080000400093a80b87e", Ask(sensor, "7e008001007d5e7e"));
            Assert.AreEqual("7e008000007f7e", Ask(sensor, "7e00800500000000007a7e"));
            Assert.AreEqual("7e00800004000000007b7e", Ask(sensor, "7e008001007d5e7e"));
            Assert.AreEqual("7e00d000093030303830303030009e7e", Ask(sensor, "7e00d001002e7e"));
            Assert.AreEqual("7e00d200050000000000287e", Ask(sensor, "7e00d201002c7e"));
            Assert.AreEqual("7e00100000ef7e", Ask(sensor, "7e001000ef7e"));
            Assert.AreEqual("", Ask(sensor, "7e00d1002e7e"));                               // asleep
            Assert.AreEqual("7e007d310000ee7e", Ask(sensor, "ff7e007d3100ee7e"));
            Assert.AreEqual("7e007d314300ab7e", Ask(sensor, "7e001100ee7e"));               // awake, and unstuffed as some drivers say it
            Assert.AreEqual("7e00420200bb7e", Ask(sensor, "7e004200bd7e"));                 // no such command
            Assert.AreEqual("", Ask(sensor, "7e000300fd7e"));                               // a wrong sum
        }

        [TestMethod]
        public void Pms5003_obeys_the_commands_of_the_manual()
        {
            VirtualSensor sensor = Create("pms5003");
            Assert.IsTrue(sensor.SpeaksUnasked);
            Assert.AreEqual("", Ask(sensor, "424de200000171"));
            Assert.AreEqual("424d0004e1000174", Ask(sensor, "424de100000170"));
            Assert.IsFalse(sensor.SpeaksUnasked);
            StringAssert.StartsWith(Ask(sensor, "424de200000171"), "424d001c");
            Assert.AreEqual("424d0004e4000177", Ask(sensor, "424de400000173"));
            Assert.AreEqual("", Ask(sensor, "424de200000171"));
            Assert.AreEqual("", Ask(sensor, "424de400010174"));
            Assert.AreEqual("424d0004e1010175", Ask(sensor, "424de100010171"));
            Assert.IsTrue(sensor.SpeaksUnasked);
        }

        private static VirtualSensor Create(string name)
        {
            return SensorProfiles.Find(name).CreateVirtual(new SeededRandom(1, 1));
        }

        private static string Ask(VirtualSensor sensor, string request)
        {
            Transmission answer = new Transmission();
            foreach (byte value in Convert.FromHexString(request))
            {
                sensor.Hear(value, answer);
            }

            return Convert.ToHexStringLower(answer.Parts.SelectMany(part => part.Bytes).ToArray());
        }
    }
}
