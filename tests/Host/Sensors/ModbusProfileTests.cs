using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.CommandLine;
using Nano.Pc.Sensors;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors;

/// <summary>The profile of any Modbus device, its name with parameters, and what the client takes of memory.</summary>
[TestClass]
public sealed class ModbusProfileTests
{
    [TestMethod]
    [DataRow("modbus", "0103000000044409", 13)]
    [DataRow("modbus:1,3,0,4", "0103000000044409", 13)]
    [DataRow("modbus:17,3,107,3", "1103006b00037687", 11)]
    [DataRow("modbus:255,4,65411,125", "ff04ff83007d", 255)]
    public void Find_makes_the_request_that_its_name_says(string name, string request, int length)
    {
        SensorProfile profile = SensorProfiles.Find(name);
        Assert.AreEqual(name, profile.Name);
        Assert.StartsWith(request, Convert.ToHexStringLower(profile.CreateInquiry().NextRequest()));
        byte[] asked = profile.CreateInquiry().NextRequest();
        CollectionAssert.AreEqual(ModbusNaive.Seal(asked.AsSpan(0, 6)), asked);
        Assert.AreEqual(length, profile.CreateLayout() is Nano.Frames.AnyLayout any ? ((Nano.Frames.FrameLayout)any.Parts[0]).FixedLength : 0);
    }

    [TestMethod]
    [DataRow("modbus:")]
    [DataRow("modbus:1")]
    [DataRow("modbus:1,3,0,4,5")]
    [DataRow("modbus:0,3,0,4")]
    [DataRow("modbus:256,3,0,4")]
    [DataRow("modbus:1,6,0,4")]
    [DataRow("modbus:1,3,-1,4")]
    [DataRow("modbus:1,3,65535,2")]
    [DataRow("modbus:1,3,2147483647,1")]
    [DataRow("modbus:1,3,0,0")]
    [DataRow("modbus:1,3,0,126")]
    [DataRow("modbus:1,3, 0,4")]
    public void Command_says_in_one_line_what_is_wanted(string name)
    {
        StringWriter output = new();
        StringWriter error = new();
        Assert.AreEqual(ExitStatus.CannotStart, new NanoCommand(output, error, null, CancellationToken.None).Run(new[] { "--sensor", name }));
        Assert.AreEqual(string.Empty, output.ToString());
        Assert.StartsWith("--sensor wants modbus:ADDRESS,FUNCTION,REGISTER,COUNT: ", error.ToString());
        Assert.EndsWith("not '" + name + "'.", error.ToString().TrimEnd());
        Assert.AreEqual(1, error.ToString().Count(character => character == '\n'));
    }

    [TestMethod]
    public void Decode_tells_an_exception()
    {
        byte[] frame = Convert.FromHexString("018302c0f1");
        Quantity quantity = SensorProfiles.Find("modbus").Decode(frame, 0, 5, 1).Single();
        Assert.AreEqual(new Quantity("exception", "2", "(IllegalAddress)"), quantity);
    }

    [TestMethod]
    public void Client_allocates_nothing_for_a_request()
    {
        ModbusReplayLine line = new(Convert.FromHexString("0103020190b9b8"));
        ModbusReplayLine writeLine = new(Convert.FromHexString("0110000100015009"));
        ModbusClient reader = new(line, 115200);
        ModbusClient writer = new(writeLine, 115200);
        ushort[] values = new ushort[1];
        long before = 0;
        for (int i = 0; i < 200; i++)
        {
            before = i == 100 ? GC.GetAllocatedBytesForCurrentThread() : before;
            Assert.IsTrue(reader.ReadHoldingRegisters(1, 0, values, 0, 1) == ModbusResult.Done);
            Assert.IsTrue(writer.WriteRegisters(1, 1, values, 0, 1) == ModbusResult.Done);
        }

        Assert.AreEqual(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.AreEqual(400, values[0]);
    }
}
