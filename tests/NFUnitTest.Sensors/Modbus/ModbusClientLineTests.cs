using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Sensors;

    /// <summary>What the line does, and the limits of the specification.</summary>
    [TestClass]
    public class ModbusClientLineTests
    {
        [TestMethod]
        public void Late_answer_is_dropped_before_the_next_request_and_skipped_behind_it()
        {
            AnsweringLine line = new AnsweringLine(string.Empty, "010402000a3937010600010003980bff");
            ModbusClient client = new ModbusClient(line, 9600);
            ushort[] values = new ushort[3];
            Assert.AreEqual(-1, (int)client.ReadHoldingRegisters(1, 0x6B, values, 0, 3));
            line.Say(Hex.Parse("010306022b00000064057a"));
            Assert.AreEqual(0, (int)client.WriteRegister(1, 1, 3));
            Assert.AreEqual(19, client.Skipped);
            Assert.AreEqual(0, (int)values[0]);
        }

        [TestMethod]
        [DataRow(300, 64, 130)]
        [DataRow(1200, 16, 34)]
        [DataRow(19200, 1, 4)]
        [DataRow(115200, 1, 3)]
        public void Silence_before_a_request_is_three_and_a_half_characters(int baudRate, int least, int most)
        {
            // 38.5 bits: 128.3, 32.1 and 2.0 ms; above 19,200 baud 1.75 ms.
            AnsweringLine line = new AnsweringLine("010600010003980b", "010600010003980b");
            ModbusClient client = new ModbusClient(line, baudRate);
            client.WriteRegister(1, 1, 3);
            Assert.AreEqual(0, line.Quiet);
            client.WriteRegister(1, 1, 3);
            Assert.IsTrue(line.Quiet >= least && line.Quiet <= most, "It was " + line.Quiet);

            // Behind stale bytes too.
            line.Say(new byte[3]);
            new ModbusClient(line, baudRate).WriteRegister(1, 1, 3);
            Assert.IsTrue(line.Quiet >= least && line.Quiet <= most, "It was " + line.Quiet);
        }

        [TestMethod]
        public void Line_that_ends_or_refuses_is_a_result()
        {
            ushort[] values = new ushort[1];
            AnsweringLine line = new AnsweringLine("010402") { Ends = true };
            ModbusClient client = new ModbusClient(line, 9600);
            Assert.AreEqual(-3, (int)client.ReadInputRegisters(1, 8, values, 0, 1));
            line.Ends = false;
            line.Refuses = true;
            Assert.AreEqual(-3, (int)client.ReadInputRegisters(1, 8, values, 0, 1));
            line.Refuses = false;
            Assert.AreEqual(0, client.Requests);
            Assert.AreEqual(-2, (int)client.ReadInputRegisters(1, 8, values, 0, 1));
            line.EndsNext = true;
            Assert.AreEqual(-3, (int)client.ReadInputRegisters(1, 8, values, 0, 1));
            Assert.AreEqual(2, client.Requests);
            Assert.AreEqual(1, client.TimeOuts);
            line.Say(Hex.Parse("00"));
            Assert.AreEqual(-3, (int)client.ReadInputRegisters(1, 8, values, 0, 1));
            line.Close();
            Assert.ThrowsException(typeof(ObjectDisposedException), () => client.ReadInputRegisters(1, 8, values, 0, 1));
        }

        [TestMethod]
        public void Line_that_is_never_silent_holds_it_up_for_two_time_outs()
        {
            AnsweringLine line = new AnsweringLine(new string[0]);
            line.IsEndless = true;
            ModbusClient client = new ModbusClient(line, 921600, 20);
            long start = Environment.TickCount64;
            Assert.AreEqual(-2, (int)client.WriteRegister(1, 1, 3));
            Assert.IsTrue(Environment.TickCount64 - start >= 40);
            Assert.AreEqual("010600010003980b ", line.Written);
            Assert.IsTrue(client.Skipped > 0);
        }

        [TestMethod]
        public void Most_registers_fit()
        {
            byte[] answer = new byte[255];
            answer[0] = 247;
            answer[1] = 4;
            answer[2] = 250;
            for (int i = 3; i < 253; i++)
            {
                answer[i] = (byte)(7 * i);
            }

            PutCrc(answer);
            AnsweringLine line = new AnsweringLine("f704" + Hex.Format(answer, 0, 255), string.Empty);
            ModbusClient client = new ModbusClient(line, 9600);
            ushort[] values = new ushort[125];
            Assert.AreEqual(0, (int)client.ReadInputRegisters(247, 65411, values, 0, 125));
            Assert.AreEqual(21 * 256 + 28, (int)values[0]);
            Assert.AreEqual((251 * 7 & 255) * 256 + (252 * 7 & 255), (int)values[124]);

            client.WriteRegisters(247, 65413, values, 2, 123);
            byte[] request = Hex.Parse("f710ff85007bf6" + Hex.Format(answer, 7, 246) + "0000");
            PutCrc(request);
            Assert.AreEqual(Hex.Format(request, 0, 255), line.Written.Substring(17, 510));
        }

        [TestMethod]
        public void Numbers_outside_the_specification_are_refused()
        {
            AnsweringLine line = new AnsweringLine(new string[0]);
            ModbusClient client = new ModbusClient(line, 9600);
            ushort[] v = new ushort[126];
            Type wrong = typeof(ArgumentOutOfRangeException);
            Assert.ThrowsException(wrong, () => client.ReadHoldingRegisters(0, 0, v, 0, 1));
            Assert.ThrowsException(wrong, () => client.ReadInputRegisters(256, 0, v, 0, 1));
            Assert.ThrowsException(wrong, () => client.WriteRegister(-1, 0, 1));
            Assert.ThrowsException(wrong, () => client.WriteRegister(256, 0, 1));
            Assert.ThrowsException(wrong, () => client.WriteRegister(1, -1, 1));
            Assert.ThrowsException(wrong, () => client.WriteRegister(1, 65536, 1));
            Assert.ThrowsException(wrong, () => client.ReadHoldingRegisters(1, 65535, v, 0, 2));
            Assert.ThrowsException(wrong, () => client.ReadHoldingRegisters(1, 0, v, 0, 0));
            Assert.ThrowsException(wrong, () => client.ReadHoldingRegisters(1, 0, v, 0, 126));
            Assert.ThrowsException(wrong, () => client.WriteRegisters(1, 0, v, 0, 124));
            Assert.ThrowsException(wrong, () => client.WriteRegisters(1, 0, v, 125, 2));
            Assert.ThrowsException(wrong, () => client.WriteRegisters(1, 0, v, -1, 1));
            Assert.ThrowsException(wrong, () => client.WriteRegisters(1, 0, v, 127, 1));
            Assert.ThrowsException(wrong, () => client.WriteRegisters(1, 0, v, int.MaxValue, int.MaxValue));
            Assert.ThrowsException(typeof(ArgumentNullException), () => client.WriteRegisters(1, 0, null, 0, 1));
            Assert.ThrowsException(typeof(ArgumentNullException), () => new ModbusClient(null, 9600));
            Assert.ThrowsException(wrong, () => new ModbusClient(line, 0));
            Assert.ThrowsException(wrong, () => new ModbusClient(line, 9600, 0));
            Assert.ThrowsException(wrong, () => new ModbusClient(line, 9600, 0x1000000));
            Assert.AreEqual(string.Empty, line.Written);
            Assert.AreEqual(0, client.Requests);
        }

        // Bit by bit, as in Modbus over Serial Line V1.02, section 6.2.2.
        private static void PutCrc(byte[] frame)
        {
            int crc = 0xFFFF;
            int count = frame.Length - 2;
            for (int i = 0; i < count; i++)
            {
                crc ^= frame[i];
                for (int bit = 0; bit < 8; bit++)
                {
                    crc = (crc & 1) != 0 ? crc >> 1 ^ 0xA001 : crc >> 1;
                }
            }

            frame[count] = (byte)crc;
            frame[count + 1] = (byte)(crc >> 8);
        }
    }
}
