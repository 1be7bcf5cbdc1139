using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Host.Tests.Captures;
using Nano.Pc.Sensors;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors;

/// <summary>Real masters and devices: the client writes their requests byte for byte, and reads what they were answered.</summary>
[TestClass]
public sealed class ModbusCaptureTests
{
    [TestMethod]
    public void Requests_are_those_of_captured_masters()
    {
        // All that come from a master and have a function that the client has.
        int compared = 0;
        foreach ((string hex, bool isRequest) in ReadFrames())
        {
            byte[] frame = Convert.FromHexString(hex);
            if (isRequest && frame[1] is 3 or 4 or 6 or 16)
            {
                ModbusReplayLine line = new(Array.Empty<byte>());
                Repeat(new ModbusClient(line, 9600), frame, new ushort[125]);
                Assert.AreEqual(hex, Convert.ToHexStringLower(line.Written));
                compared++;
            }
        }

        Assert.AreEqual(97, compared);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Answers_of_captured_devices_are_read(bool hasEcho)
    {
        (string Hex, bool IsRequest)[] frames = ReadFrames().ToArray();
        int read = 0;
        for (int i = 1; i < frames.Length; i++)
        {
            if (!frames[i - 1].IsRequest || frames[i].IsRequest)
            {
                continue;
            }

            byte[] request = Convert.FromHexString(frames[i - 1].Hex);
            byte[] answer = Convert.FromHexString(frames[i].Hex);
            ModbusReplayLine line = new(hasEcho ? request.Concat(answer).ToArray() : answer);
            ModbusClient client = new(line, 9600) { HasEcho = hasEcho };
            ushort[] values = new ushort[125];
            Assert.AreEqual(ModbusResult.Done, Repeat(client, request, values), frames[i].Hex);
            int count = answer[2] / 2;
            CollectionAssert.AreEqual(
                Enumerable.Range(0, count).Select(at => Convert.ToUInt16(frames[i].Hex.Substring(6 + (4 * at), 4), 16)).ToArray(), values[..count]);
            Assert.AreEqual(0, client.Skipped + client.CrcErrors);
            read++;
        }

        Assert.AreEqual(46, read);
    }

    [TestMethod]
    [DataRow("11", 0x11, "008d,008e")]
    [DataRow("ff", 0xFF, "008d,008e")]
    public void Frames_of_pymodbus_are_written_and_read(string address, int number, string values)
    {
        string[] frames = CaptureFolder.ReadTable("vectors/modbus_pymodbus.tsv").Select(row => row["hex"])
            .Where(hex => hex.StartsWith(address + "03007c") || hex.StartsWith(address + "0304") || hex.StartsWith(address + "83")).ToArray();
        Demand(frames.Length);
        Assert.HasCount(3, frames);
        ushort[] read = new ushort[2];
        ModbusReplayLine line = new(Convert.FromHexString(frames[1]));
        Assert.AreEqual(ModbusResult.Done, new ModbusClient(line, 9600).ReadHoldingRegisters(number, 0x7C, read, 0, 2));
        Assert.AreEqual(frames[0], Convert.ToHexStringLower(line.Written));
        Assert.AreEqual(values, string.Join(',', read.Select(value => value.ToString("x4"))));
        line = new ModbusReplayLine(Convert.FromHexString(frames[2]));
        Assert.AreEqual(ModbusResult.IllegalAddress, new ModbusClient(line, 9600).ReadHoldingRegisters(number, 0x7C, read, 0, 2));
    }

    [TestMethod]
    [DataRow("modbus/flowmeter_target0_val0", "modbus:247,3,0,15", "f7031e")]
    [DataRow("modbus/flowmeter_target0_val0", "modbus:247,3,13,1", "f70302")]
    [DataRow("modbus/flowmeter_graph_tool", "modbus:247,3,0,2", "f70304")]
    [DataRow("modbus/brainchild_device_to_pc", "modbus:1,4,120,1", "010402")]
    public void Profile_delivers_the_answers_among_everything_else_on_the_line(string stream, string name, string start)
    {
        string[] expected = ReadFrames(stream).Select(frame => frame.Hex).Where(hex => hex.StartsWith(start)).ToArray();
        SensorProfile profile = SensorProfiles.Find(name);
        CaptureRun run = CaptureRun.Read(profile.CreateLayout(), CaptureFolder.ReadStream(stream), new[] { 7 });
        CollectionAssert.AreEqual(expected, run.Frames.Select(frame => Convert.ToHexStringLower(frame.Content)).ToArray());
        Assert.IsNotEmpty(expected);
        byte[] last = Convert.FromHexString(expected[^1]);
        string[] values = profile.Decode(last, 0, last.Length, 0).Select(quantity => quantity.Value).ToArray();
        CollectionAssert.AreEqual(
            Enumerable.Range(0, last[2] / 2).Select(at => Convert.ToInt32(expected[^1].Substring(6 + (4 * at), 4), 16).ToString()).ToArray(), values);
    }

    private static IEnumerable<(string Hex, bool IsRequest)> ReadFrames(string stream = null)
    {
        (string, bool)[] frames = CaptureFolder.ReadTable("vectors/modbus_rtu_captured_A.tsv")
            .Where(row => row["crc_ok"] == "1" && (stream == null || row["capture"] == stream))
            .Select(row => (row["hex"], IsRequest(row["capture"], row["hex"]))).ToArray();
        Demand(frames.Length);
        return frames;
    }

    // On the line of the flow meter both speak; no answer of it has 8 bytes.
    private static bool IsRequest(string capture, string hex)
    {
        return capture.EndsWith("_rx") || capture.EndsWith("_to_device") || (capture.Contains("flowmeter") && hex.Length == 16);
    }

    private static void Demand(int count)
    {
        if (count == 0)
        {
            Assert.Inconclusive("The captures are not on this machine; set NANO_SHARED to the folder above captures.");
        }
    }

    private static ModbusResult Repeat(ModbusClient client, byte[] request, ushort[] values)
    {
        int register = (request[2] << 8) | request[3];
        int word = (request[4] << 8) | request[5];
        switch (request[1])
        {
            case 3:
                return client.ReadHoldingRegisters(request[0], register, values, 0, word);
            case 4:
                return client.ReadInputRegisters(request[0], register, values, 0, word);
            case 6:
                return client.WriteRegister(request[0], register, (ushort)word);
            default:
                for (int i = 0; i < word; i++)
                {
                    values[i] = (ushort)((request[7 + (2 * i)] << 8) | request[8 + (2 * i)]);
                }

                return client.WriteRegisters(request[0], register, values, 0, word);
        }
    }
}
