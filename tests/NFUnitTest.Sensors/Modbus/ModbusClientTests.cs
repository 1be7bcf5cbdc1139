using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Sensors;

    /// <summary>Requests and answers: the examples of Modbus Application Protocol V1.1b3, sections 6.3, 6.4, 6.6 and 6.12, sent to
    /// device 1, with a CRC that was computed bit by bit.</summary>
    [TestClass]
    public class ModbusClientTests
    {
        private const string Good = "010306022b00000064057a";

        [TestMethod]
        [DataRow("", "-1 0 0 1 0 0 7,7,7")]
        [DataRow(Good, "0 1 0 0 0 0 555,0,100")]
        [DataRow("ff01" + Good, "0 1 0 0 0 2 555,0,100")]
        [DataRow("0103060103" + Good, "0 1 0 0 1 5 555,0,100")]
        [DataRow("0103006b00037417" + Good, "0 1 0 0 0 8 555,0,100")]
        [DataRow("010304022b00008b83" + Good, "0 1 0 0 0 9 555,0,100")]
        [DataRow("010306022b00000065057a", "-2 0 0 1 1 11 7,7,7")]
        [DataRow("010306022b00000064", "-2 0 0 1 0 9 7,7,7")]
        [DataRow("110306022b00000064c8ba", "-2 0 0 1 0 11 7,7,7")]
        [DataRow("010402000a3937", "-2 0 0 1 0 7 7,7,7")]
        [DataRow("010304022b00008b83", "-2 0 0 1 0 9 7,7,7")]
        [DataRow("018302c0f1", "2 1 1 0 0 0 7,7,7")]
        [DataRow("0183ff0170", "255 1 1 0 0 0 7,7,7")]
        [DataRow("0183004130", "-2 0 0 1 0 5 7,7,7")]
        [DataRow("018302c0f0", "-2 0 0 1 1 5 7,7,7")]
        [DataRow("01030600018302c0f1", "2 1 1 0 0 4 7,7,7")]
        public void Read_tells_what_came(string answer, string expected)
        {
            for (int piece = 1; piece <= 300; piece *= 17)
            {
                AnsweringLine line = new AnsweringLine(answer) { Piece = piece };
                ModbusClient client = new ModbusClient(line, 9600);
                ushort[] values = new ushort[] { 7, 7, 7, 7 };
                int result = (int)client.ReadHoldingRegisters(1, 0x6B, values, 1, 3);
                Assert.AreEqual(
                    expected,
                    result + " " + client.Answers + " " + client.Exceptions + " " + client.TimeOuts + " " + client.CrcErrors + " "
                        + client.Skipped + " " + values[1] + "," + values[2] + "," + values[3]);
                Assert.AreEqual("0103006b00037417 ", line.Written);
                Assert.AreEqual(1, client.Requests);
                Assert.AreEqual(7, (int)values[0]);
            }
        }

        [TestMethod]
        [DataRow("010402000a3937", 0)]
        [DataRow("01840b02c7", 11)]
        public void ReadInputRegisters_returns_the_value_or_the_exception(string answer, int result)
        {
            AnsweringLine line = new AnsweringLine(answer);
            ushort[] values = new ushort[1];
            Assert.AreEqual(result, (int)new ModbusClient(line, 9600).ReadInputRegisters(1, 8, values, 0, 1));
            Assert.AreEqual("010400080001b008 ", line.Written);
            Assert.AreEqual(result == 0 ? 10 : 0, (int)values[0]);
        }

        [TestMethod]
        [DataRow(false, "010600010003980b", 0)]
        [DataRow(false, "010600020003680b", -2)]
        [DataRow(false, "0186030261", 3)]
        [DataRow(true, "E010600010003980b", 0)]
        [DataRow(true, "E0186030261", 3)]
        [DataRow(true, "E", -1)]
        public void WriteRegister_wants_its_own_bytes_back(bool hasEcho, string answer, int result)
        {
            for (int piece = 1; piece <= 300; piece *= 17)
            {
                AnsweringLine line = new AnsweringLine(answer) { Piece = piece };
                ModbusClient client = new ModbusClient(line, 9600) { HasEcho = hasEcho };
                Assert.AreEqual(result, (int)client.WriteRegister(1, 1, 3));
                Assert.AreEqual("010600010003980b ", line.Written);
                Assert.AreEqual(result == -2 ? 8 : 0, client.Skipped);
            }
        }

        [TestMethod]
        [DataRow("0110000100021008", 0)]
        [DataRow("E0110000100021008", 0)]
        [DataRow("0110000100011009", -2)]
        [DataRow("E", -2)]
        [DataRow("0190044dc3", 4)]
        public void WriteRegisters_wants_register_and_count_back(string answer, int result)
        {
            AnsweringLine line = new AnsweringLine(answer);
            ushort[] values = new ushort[] { 9, 10, 0x102, 9 };
            Assert.AreEqual(result, (int)new ModbusClient(line, 9600).WriteRegisters(1, 1, values, 1, 2));
            Assert.AreEqual("01100001000204000a01029230 ", line.Written);
        }

        [TestMethod]
        public void Write_to_all_devices_waits_for_no_answer_and_then_for_the_devices()
        {
            AnsweringLine line = new AnsweringLine(string.Empty, string.Empty, "010600010003980b");
            ModbusClient client = new ModbusClient(line, 9600);
            Assert.AreEqual(0, (int)client.WriteRegister(0, 1, 3));
            Assert.AreEqual(0, line.Quiet);
            Assert.AreEqual(0, (int)client.WriteRegisters(0, 1, new ushort[] { 0xAA }, 0, 1));
            Assert.AreEqual("00060001000399da 0010000100010200aa2a6e ", line.Written);
            Assert.AreEqual(0, (int)client.WriteRegister(1, 1, 3));
            Assert.IsTrue(line.Quiet > 80 && line.Quiet <= 122, "The devices have 100 ms.");
            Assert.AreEqual(3, client.Requests);
            Assert.AreEqual(1, client.Answers);
        }
    }
}
