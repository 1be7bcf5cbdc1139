using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Sensors;

    /// <summary>Requests as they are published: by u-blox's u-center (CFG-PRT, CFG-RATE), the others as pyubx2 1.3.0 writes them;
    /// acknowledgements: tests/test_parse.py of pyubx2.</summary>
    [TestClass]
    public class UbxRequestsTests
    {
        [TestMethod]
        public void Requests_are_those_that_are_published()
        {
            byte[] b = new byte[30];
            Compare("b5620a0400000e34", b, UbxRequests.WritePoll(b, 1, UbxFrames.MonVer));
            Compare("b562010700000819", b, UbxRequests.WritePoll(b, 1, UbxFrames.NavPvt));
            Compare("b562060800000e30", b, UbxRequests.WritePoll(b, 1, UbxFrames.CfgRate));
            Compare("b562060000000618", b, UbxRequests.WritePoll(b, 1, UbxFrames.CfgPrt));
            Compare("b56206001400 01000000d0080000 00c20100 0700 0300 00000000 c07e", b, UbxRequests.WritePort(b, 1, 1, 115200, 7, 3));
            Compare("b56206080600c80001000100de6a", b, UbxRequests.WriteRate(b, 1, 200, 1));
            Compare("b56206010300f00500ff19", b, UbxRequests.WriteMessageRate(b, 1, UbxFrames.Vtg, 0));
        }

        [TestMethod]
        public void Requests_of_keys_have_values_of_1_2_4_and_8_bytes()
        {
            byte[] b = new byte[30];
            Compare("b562068a090000010000020074100020b7", b, UbxRequests.WriteValue(b, 1, 1, 0x10740002, 0));
            Compare("b562068a09000001000007009120015348", b, UbxRequests.WriteValue(b, 1, 1, 0x20910007, 1));
            Compare("b562068a0a000005000001002130640055dd", b, UbxRequests.WriteValue(b, 1, 5, 0x30210001, 100));
            Compare("b562068a0c00000100000100524080250000d5cc", b, UbxRequests.WriteValue(b, 1, 1, 0x40520001, 9600));
            Compare("b562068a1000000200006200115000000040a654584138cb", b, UbxRequests.WriteValue(b, 1, 2, 0x50110062, 0x415854A640000000));
            Compare("b562068b080000000000010052402c79", b, UbxRequests.WriteValuePoll(b, 1, 0, 0x40520001));
        }

        [TestMethod]
        public void Requests_write_nothing_when_there_is_no_room()
        {
            byte[] b = new byte[13];
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => UbxRequests.WriteRate(b, 0, 200, 1));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => UbxRequests.WritePoll(b, 6, 0x0107));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => UbxFrames.Write(b, 0, 0x0107, 65535));
            Assert.ThrowsException(typeof(ArgumentNullException), () => UbxRequests.WritePoll(null, 0, 0x0107));
            Assert.AreEqual("00000000000000000000000000", Hex.Format(b, 0, 13));
        }

        [TestMethod]
        public void Write_puts_header_and_checksum_around_a_payload_of_more_than_255_bytes()
        {
            // CPython: the sums of 0a 31 04 01 and 260 times ff, modulo 256.
            byte[] b = new byte[268];
            for (int i = 6; i < 266; i++)
            {
                b[i] = 0xFF;
            }

            Assert.AreEqual(268, UbxFrames.Write(b, 0, 0x0A31, 260));
            Assert.AreEqual("b5620a310401ff", Hex.Format(b, 0, 7));
            Assert.AreEqual("ff3c3a", Hex.Format(b, 265, 3));
            Assert.AreEqual(0x0A31, UbxFrames.ReadMessage(b, 0));
        }

        [TestMethod]
        public void TryRead_tells_what_was_acknowledged()
        {
            AckReading ack = new AckReading();
            Assert.IsTrue(ack.TryRead(Hex.Parse("ff b5620501020006010f38"), 1));
            Assert.IsTrue(ack.IsAccepted);
            Assert.AreEqual((int)UbxFrames.CfgMsg, ack.Message);
            Assert.IsTrue(ack.TryRead(Hex.Parse("b56205000200068a97bc"), 0));
            Assert.IsFalse(ack.IsAccepted);
            Assert.AreEqual((int)UbxFrames.CfgValset, ack.Message);
            Assert.IsFalse(ack.TryRead(Hex.Parse("b5620601020006010f38"), 0));
            Assert.IsFalse(ack.TryRead(Hex.Parse("b5620501030006010f38"), 0));
            Assert.AreEqual((int)UbxFrames.CfgValset, ack.Message);
        }

        private static void Compare(string expected, byte[] buffer, int count)
        {
            Assert.AreEqual(Hex.Format(Hex.Parse(expected), 0, count), Hex.Format(buffer, 1, count));
            Assert.AreEqual(0, (int)buffer[0]);
            Assert.AreEqual(Hex.Parse(expected).Length, count);
        }
    }
}
