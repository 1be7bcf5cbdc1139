using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Diagnostics;

/// <summary>A user who does what NANO016 says of a record that C would pad gets what C has: its size is ctypes.sizeof of
/// CPython.</summary>
[TestClass]
public class AlignmentTests
{
    [TestMethod]
    [DataRow("public int X; public byte Y;", 0, 3, 8)]
    [DataRow("public short X; public sbyte Y;", 0, 1, 4)]
    [DataRow("public ulong X; public byte Y;", 0, 7, 16)]
    [DataRow("public byte Y; public double X; public float Z;", 0, 4, 24)]
    [DataRow("public double X; public readonly short[] Y = new short[3];", 0, 2, 16)]
    [DataRow("[Bits(\"I\", 0, 4)] public byte X; public byte Y;", 0, 3, 8)]
    [DataRow("public long X; public ushort Y;", 2, 6, 16)]
    [DataRow("public int X; public byte Y;", 1, 3, 8)]
    public void Compile_accepts_the_padding_that_it_asks_for(string members, int padding, int needed, int size)
    {
        GeneratorRun refused = GeneratorRun.Of(Source(members, padding));
        Diagnostic fault = refused.Result.Diagnostics.Single();
        Assert.AreEqual("NANO016", fault.Id);
        string said = Regex.Match(fault.GetMessage(), @"\[Padding\((\d+)\)\]").Groups[1].Value;
        Assert.AreEqual(needed.ToString(CultureInfo.InvariantCulture), said, fault.GetMessage());
        GeneratorRun accepted = GeneratorRun.Of(Source(members, int.Parse(said, CultureInfo.InvariantCulture)));
        Assert.IsEmpty(accepted.Diagnostics, string.Join("\n", accepted.Diagnostics));
        Assert.IsTrue(accepted.Records.Any(record => record.SourceText.ToString().Contains("public const int Size = " + size + ";", System.StringComparison.Ordinal)));
    }

    private static string Source(string members, int padding)
    {
        return "[Packed(\"@\")" + (padding == 0 ? "" : ", Padding(" + padding + ")") + "] public partial class Inner { " + members + " } "
            + "[Packed(\"@\")] public partial class Outer { public byte First; public readonly Inner[] All = new Inner[2]; }";
    }
}
