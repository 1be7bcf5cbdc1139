using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.CommandLine;
using Nano.Pc.Virtual;
using Nano.Sensors;
using Nano.Serial;

namespace Nano.Host.Tests.Sensors;

/// <summary>The Modbus client against the virtual device, which shares no code with it, over lines with faults.</summary>
[TestClass]
[OSCondition(OperatingSystems.Linux | OperatingSystems.OSX)]
public sealed class ModbusTwinTests
{
    private const int Address = 17;
    private const int BaudRate = 115200;
    private const int Rounds = 1000;

    [TestMethod]
    [DataRow("Memory")]
    [DataRow("PseudoTerminal")]
    public void Thousand_requests_of_all_functions_get_the_values_of_the_device_or_say_why_not(string kind)
    {
        using ModbusFarEnd device = new(Enum.Parse<LineKind>(kind), Address);
        using RawIO line = new SerialRawIO(device.PortName, BaudRate);

        // Who expects an answer has patience, however busy this machine is; who expects none that is intact has less.
        ModbusClient patient = new(line, BaudRate, 10000);
        ModbusClient sceptic = new(line, BaudRate, 1000);
        ModbusClient impatient = new(line, BaudRate, 100);
        SeededRandom random = new(5, 0);
        Dictionary<ModbusResult, int> results = new();
        int harmless = 0;
        for (int i = 0; i < Rounds; i++)
        {
            // The kinds in turn, so that a late answer is never one to the same function. An echo of function 6 is its answer.
            int function = new[] { 3, 4, 6, 16 }[i % 4];
            ModbusFault fault = i % 37 == 36 ? (ModbusFault)(i / 37 % (int)ModbusFault.Count)
                : i % 3 == 2 ? (ModbusFault)(i / 3 % ((int)ModbusFault.LastHarmless + 1)) : ModbusFault.None;
            fault = fault == ModbusFault.Echo && function == 6 ? ModbusFault.None : fault;
            bool isAnswered = fault <= ModbusFault.LastHarmless;
            harmless += isAnswered ? 1 : 0;
            int count = function == 6 ? 1 : 1 + random.Next(i % 50 == 0 ? 123 : 12);
            int register = i % 7 == 5 ? 9999 : random.Next(200);
            ModbusResult due = fault switch
            {
                ModbusFault.Silent or ModbusFault.Late => ModbusResult.TimedOut,
                _ when !isAnswered => ModbusResult.WrongAnswer,
                _ => register + count > 10000 ? ModbusResult.IllegalAddress : ModbusResult.Done,
            };
            ushort[] values = Enumerable.Range(0, 130).Select(_ => (ushort)random.Next(65536)).ToArray();
            ushort[] before = (ushort[])values.Clone();
            device.Set(fault);
            ModbusClient client = isAnswered ? patient : due == ModbusResult.TimedOut ? impatient : sceptic;
            ModbusResult result = Ask(client, function, register, values, count);
            Assert.AreEqual(due, result, i + ": function " + function + ", " + fault);
            results[result] = results.GetValueOrDefault(result) + 1;
            if (result == ModbusResult.Done)
            {
                ReadOnlySpan<ushort> registers = function == 4 ? device.Device.Input : device.Device.Holding;
                CollectionAssert.AreEqual(registers.Slice(register, count).ToArray(), values[3..(3 + count)], "At " + i);
                before.AsSpan(3, count).CopyTo(values.AsSpan(3));
            }

            if (result != ModbusResult.Done || function >= 6)
            {
                before.AsSpan(3, count).CopyTo(values.AsSpan(3));
            }

            CollectionAssert.AreEqual(before, values, "More was written than asked for.");
            device.Release();
        }

        Assert.AreEqual(Rounds, patient.Requests + sceptic.Requests + impatient.Requests);
        Assert.AreEqual(harmless, patient.Answers);
        Assert.AreEqual(0, patient.TimeOuts);
        Assert.AreEqual(Rounds - harmless, sceptic.TimeOuts + impatient.TimeOuts);
        Assert.AreEqual(0, sceptic.Answers + impatient.Answers);
        Assert.AreEqual(results[ModbusResult.IllegalAddress], patient.Exceptions);
        Assert.IsGreaterThan(700, results[ModbusResult.Done]);
        Assert.IsGreaterThan(5, results[ModbusResult.TimedOut]);
        Assert.IsGreaterThan(8, results[ModbusResult.WrongAnswer]);
        Assert.IsGreaterThan(80, results[ModbusResult.IllegalAddress]);
    }

    [TestMethod]
    public void Write_to_all_is_taken_and_not_answered()
    {
        using ModbusFarEnd device = new(LineKind.Memory, Address);
        using RawIO line = new SerialRawIO(device.PortName, BaudRate);
        ModbusClient client = new(line, BaudRate, 10000);
        Assert.AreEqual(ModbusResult.Done, client.WriteRegister(0, 7, 0xBEEF));
        Assert.AreEqual(ModbusResult.Done, client.WriteRegisters(0, 8, new ushort[] { 1, 65535 }, 0, 2));
        ushort[] values = new ushort[3];
        Assert.AreEqual(ModbusResult.Done, client.ReadHoldingRegisters(Address, 7, values, 0, 3));
        CollectionAssert.AreEqual(new ushort[] { 0xBEEF, 1, 65535 }, values);
        Assert.AreEqual(0, client.Skipped);
    }

    [TestMethod]
    [DataRow("0103006b0003", "010306")]
    [DataRow("020300000001", "")]
    [DataRow("010100000001", "018101")]
    [DataRow("012b0e0100", "01ab01")]
    [DataRow("010300000000", "018303")]
    [DataRow("01040000007e", "018403")]
    [DataRow("0103ffff0002", "018302")]
    [DataRow("010427100001", "018402")]
    [DataRow("01062710abcd", "018602")]
    [DataRow("01100000000101ff", "019003")]
    [DataRow("0110000000020300ff00", "019003")]
    [DataRow("01100000000000", "019003")]
    [DataRow("0110270f00020400010002", "019002")]
    [DataRow("0110000100020400010002", "011000010002")]
    public void Virtual_device_answers_as_the_diagrams_of_the_specification_say(string request, string start)
    {
        byte[] bytes = ModbusNaive.Seal(Convert.FromHexString(request));
        VirtualModbus device = new(new SeededRandom(1, 1), 1, 3, 0, 4);
        Transmission answer = new();
        foreach (byte value in new byte[] { 1, 3, 0 }.Concat(bytes))
        {
            Assert.IsEmpty(answer.Parts);
            device.Hear(value, answer);
        }

        string said = string.Concat(answer.Parts.Select(part => Convert.ToHexStringLower(part.Bytes)));
        Assert.StartsWith(start, said);
        int length = start.Length == 0 ? 0 : start.EndsWith("0306") ? 2 * 11 : start.Length + 4;
        Assert.AreEqual(length, said.Length);
        byte[] frame = Convert.FromHexString(said);
        CollectionAssert.AreEqual(length == 0 ? frame : ModbusNaive.Seal(frame.AsSpan(0, frame.Length - 2)), frame);
    }

    private static ModbusResult Ask(ModbusClient client, int function, int register, ushort[] values, int count)
    {
        return function switch
        {
            3 => client.ReadHoldingRegisters(Address, register, values, 3, count),
            4 => client.ReadInputRegisters(Address, register, values, 3, count),
            6 => client.WriteRegister(Address, register, values[3]),
            _ => client.WriteRegisters(Address, register, values, 3, count),
        };
    }
}
