using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.CommandLine;
using Nano.Pc.Virtual;
using Nano.Sensors;
using Nano.Serial;

namespace Nano.Host.Tests.Sensors;

/// <summary>libmodbus at the other end of pseudo-terminals: as the server of our client, and as the client of our virtual device.
/// Skipped where it is not installed.</summary>
[TestClass]
[OSCondition(OperatingSystems.Linux)]
public sealed class ModbusLibraryTests
{
    private const int Address = 17;
    private const int BaudRate = 115200;

    /// <summary>What the runs counted is told in the test's output.</summary>
    public TestContext TestContext { get; set; }

    [TestMethod]
    public void Client_gets_the_values_of_a_libmodbus_server_or_its_exceptions_or_says_why_not()
    {
        const int rounds = 1200;
        ModbusLibrary.Demand();
        using ModbusBridge bridge = new();
        using ModbusLibraryServer server = new(bridge.ServerName, Address);
        using RawIO line = new SerialRawIO(bridge.ClientName, BaudRate);
        ModbusClient patient = new(line, BaudRate, 10000);
        ModbusClient sceptic = new(line, BaudRate, 1000);
        ModbusClient impatient = new(line, BaudRate, 100);
        ModbusFault[] faults = { ModbusFault.Silent, ModbusFault.Late, ModbusFault.WrongCrc, ModbusFault.BrokenOff, ModbusFault.OtherDevice };
        SeededRandom random = new(9, 0);
        int exceptions = 0;
        SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        for (int i = 0; i < rounds; i++)
        {
            int function = new[] { 3, 4, 6, 16 }[i % 4];
            ModbusFault fault = i % 67 == 66 ? faults[i / 67 % faults.Length] : ModbusFault.None;
            int count = function == 6 ? 1 : 1 + random.Next(function == 16 ? 123 : 125);
            int register = random.Next(501 - count);
            ModbusResult due = ModbusResult.Done;
            if (i % 11 == 5)
            {
                register = 501 - count;
                due = ModbusResult.IllegalAddress;
            }
            else if (i % 11 == 7)
            {
                int code = 1 + (i / 11 % 11);
                register = ModbusLibraryServer.Exceptions + code;

                // What is no exception of the specification libmodbus does not send.
                due = code == 9 ? ModbusResult.DeviceFailure : (ModbusResult)code;
                register = code == 9 ? ModbusLibraryServer.Exceptions + 4 : register;
            }

            due = fault is ModbusFault.Silent or ModbusFault.Late ? ModbusResult.TimedOut : fault != ModbusFault.None ? ModbusResult.WrongAnswer : due;
            ushort[] values = Enumerable.Range(0, 125).Select(_ => (ushort)random.Next(65536)).ToArray();
            ushort[] sent = (ushort[])values.Clone();
            server.Set(fault);
            bridge.Fault = fault;
            ModbusClient client = fault == ModbusFault.None ? patient : due == ModbusResult.TimedOut ? impatient : sceptic;
            ModbusResult result = Ask(client, function, register, values, count);
            server.Release();
            Assert.AreEqual(due, result, i + ": function " + function + ", " + fault);
            string row = function + " " + result + (fault == ModbusFault.None ? string.Empty : " (" + fault + ")");
            exceptions += result > 0 ? 1 : 0;
            counts[row] = counts.GetValueOrDefault(row) + 1;
            if (result == ModbusResult.Done)
            {
                ReadOnlySpan<ushort> registers = function == 4 ? server.Input : server.Holding;
                CollectionAssert.AreEqual(registers.Slice(register, count).ToArray(), values[..count], "At " + i);
                CollectionAssert.AreEqual(sent[count..], values[count..]);
            }

            if (result != ModbusResult.Done || function >= 6)
            {
                CollectionAssert.AreEqual(sent, values, "At " + i);
            }
        }

        TestContext.WriteLine(string.Join(Environment.NewLine, counts.Select(pair => pair.Key + ": " + pair.Value)));
        Assert.AreEqual(rounds, patient.Requests + sceptic.Requests + impatient.Requests);
        Assert.AreEqual(rounds - (rounds / 67), patient.Answers);
        Assert.AreEqual(0, patient.TimeOuts);
        Assert.AreEqual(rounds / 67, sceptic.TimeOuts + impatient.TimeOuts);
        Assert.AreEqual(exceptions, patient.Exceptions);
        Assert.IsGreaterThan(150, exceptions);
    }

    [TestMethod]
    public unsafe void Libmodbus_client_gets_the_values_of_the_virtual_device_or_its_exceptions()
    {
        const int rounds = 1000;
        ModbusLibrary.Demand();
        using ModbusFarEnd device = new(LineKind.PseudoTerminal, Address);
        nint context = ModbusLibrary.Open(device.PortName, Address);
        ModbusLibrary.SetResponseTimeout(context, 10, 0);
        SeededRandom random = new(10, 0);
        ushort* values = stackalloc ushort[125];
        int exceptions = 0;
        for (int i = 0; i < rounds; i++)
        {
            int function = new[] { 3, 4, 6, 16 }[i % 4];
            int count = function == 6 ? 1 : 1 + random.Next(function == 16 ? 123 : 125);
            bool isBeyond = i % 9 == 8;
            int register = isBeyond ? 10001 - count : random.Next(9876);
            for (int at = 0; at < 125; at++)
            {
                values[at] = (ushort)random.Next(65536);
            }

            int done = function switch
            {
                3 => ModbusLibrary.ReadRegisters(context, register, count, values),
                4 => ModbusLibrary.ReadInputRegisters(context, register, count, values),
                6 => ModbusLibrary.WriteRegister(context, register, values[0]),
                _ => ModbusLibrary.WriteRegisters(context, register, count, values),
            };
            Assert.AreEqual(isBeyond ? -1 : count, done, "At " + i + ", errno " + Marshal.GetLastPInvokeError());
            if (isBeyond)
            {
                exceptions++;
                Assert.AreEqual(ModbusLibrary.ErrnoBase + 2, Marshal.GetLastPInvokeError());
            }
            else
            {
                ReadOnlySpan<ushort> registers = function == 4 ? device.Device.Input : device.Device.Holding;
                Assert.IsTrue(registers.Slice(register, count).SequenceEqual(new ReadOnlySpan<ushort>(values, count)), "At " + i);
            }
        }

        byte bit;
        Assert.AreEqual(-1, ModbusLibrary.ReadBits(context, 0, 1, &bit));
        Assert.AreEqual(ModbusLibrary.ErrnoBase + 1, Marshal.GetLastPInvokeError());
        ModbusLibrary.Close(context);
        ModbusLibrary.Free(context);
        Assert.AreEqual(111, exceptions);
    }

    private static ModbusResult Ask(ModbusClient client, int function, int register, ushort[] values, int count)
    {
        return function switch
        {
            3 => client.ReadHoldingRegisters(Address, register, values, 0, count),
            4 => client.ReadInputRegisters(Address, register, values, 0, count),
            6 => client.WriteRegister(Address, register, values[0]),
            _ => client.WriteRegisters(Address, register, values, 0, count),
        };
    }
}
