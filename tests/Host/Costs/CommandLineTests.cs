using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Nano.Costs.CommandLine;

namespace Nano.Host.Tests.Costs;

/// <summary>The tool as it is typed: what it prints and leaves, above all when something is wrong.</summary>
[TestClass]
public class CommandLineTests
{
    private static readonly string ThisAssembly = typeof(CommandLineTests).Assembly.Location;

    [TestMethod]
    public void Unknown_names_leave_1_and_one_line_that_names_them()
    {
        Fails(1, "NoSuchMethod", "list", "NoSuchMethod");
        Fails(1, "NoSuchMethod", "list", "FrameReader.TryRead", "NoSuchMethod");
        Fails(1, "no-such-scenario", "count", "no-such-scenario");
        Fails(1, "pms5003-frame", "count", "pms5003-frame", "no-such-scenario");
        Fails(1, "Nano.Calibration.Scenario", "count", "-a", Library("Nano.Buffers"));
    }

    // It would count itself counting.
    [TestMethod]
    public void Count_leaves_2_when_it_is_to_count_the_tool()
    {
        Fails(2, "Nano.Costs.dll", "count", "-a", typeof(CostCommand).Assembly.Location);
        Fails(2, "Nano.Costs.dll", "count", "-a", ThisAssembly);
    }

    [TestMethod]
    public void Wrong_words_leave_2_and_one_line()
    {
        Fails(2, "", []);
        Fails(2, "", "list");
        Fails(2, "", "calibrate");
        Fails(2, "lst", "lst", "FrameReader");
        Fails(2, "--no-such-option", "refresh", "--no-such-option");
        Fails(2, "many", "count", "empty", "--top", "many");
        Fails(2, "--top", "count", "--top", "3");
        Fails(2, "--times", "count", "--times", "TryRead");
        Fails(2, "--plain", "count", "--plain", "3.5");
        Fails(2, "", "list", "FrameReader", "-a");
        Fails(2, "extra", "refresh", "extra");
    }

    [TestMethod]
    [DataRow("list", "M")]
    [DataRow("count", null)]
    public void A_file_that_is_no_assembly_leaves_2_and_one_line_that_names_it(string command, string method)
    {
        string[] words = new[] { command, method, "-a" }.Where(word => word != null).ToArray();
        Fails(2, "no-such-file.dll", [.. words, Path.Combine(Path.GetTempPath(), "no-such-file.dll")]);
        Fails(2, "no-such-folder", [.. words, Path.Combine(Path.GetTempPath(), "no-such-folder", "a.dll")]);
        Fails(2, "interpreter.txt", [.. words, CountedCode.Data("interpreter.txt")]);
        Fails(2, Path.GetFileName(Path.GetDirectoryName(CountedCode.Samples)), [.. words, Path.GetDirectoryName(CountedCode.Samples)]);
        string empty = Path.GetTempFileName();
        try
        {
            Fails(2, Path.GetFileName(empty), [.. words, empty]);
        }
        finally
        {
            File.Delete(empty);
        }
    }

    [TestMethod]
    public void Calibrate_leaves_2_and_one_line_when_there_is_nothing_to_hold_against()
    {
        Fails(2, "no-such-file", "calibrate", Path.Combine(Path.GetTempPath(), "no-such-file"));
        Fails(2, "interpreter.txt", "calibrate", CountedCode.Data("interpreter.txt"));
    }

    [TestMethod]
    public void Help_leaves_0_and_names_the_commands()
    {
        string help = Succeeds("--help");
        foreach (string command in new[] { "list", "count", "refresh", "calibrate" })
        {
            StringAssert.Contains(help, command);
        }
    }

    [TestMethod]
    public void List_takes_patterns_types_and_other_assemblies()
    {
        StringAssert.Contains(Succeeds("list", "FrameReader.TryRead"), "Nano.Frames.FrameReader.TryRead(out int, out int)");
        StringAssert.Contains(Succeeds("list", "Sum16"), "Nano.Checksums.Sum16.OverCore(");
        StringAssert.Contains(Succeeds("list", "LargeSwitch.*", "--assembly", CountedCode.Samples), "Nano.CostSamples.LargeSwitch.Run()");
    }

    // Whatever a compiler can write, generic code and its runtime's own tricks too.
    [TestMethod]
    public void List_takes_any_assembly_of_the_PC()
    {
        StringAssert.Contains(Succeeds("list", "*", "-a", ThisAssembly), "CommandLineTests.");
        StringAssert.Contains(Succeeds("list", "Array.*", "-a", typeof(object).Assembly.Location), "System.Array.");
    }

    [TestMethod]
    public void Count_prints_a_line_for_each_scenario_and_methods_for_one()
    {
        string table = Succeeds("count");
        StringAssert.Contains(table, "pms5003-frame, a frame");
        StringAssert.Contains(table, "empty, a turn (its own code)");
        string one = Succeeds("count", "pms5003-frame", "--top", "1", "--times", "Sum16.Add");
        StringAssert.Matches(one, new Regex("and [0-9]+ more methods"));
        StringAssert.Matches(one, new Regex("^ +3 .*BitConverter\\.ToUInt64", RegexOptions.Multiline));
    }

    // A driver may stand beside its scenario.
    [TestMethod]
    public void Count_shows_the_methods_of_the_scenarios_own_assembly()
    {
        string one = Succeeds("count", "call-of-each-kind", "-a", CountedCode.Samples);
        StringAssert.Matches(one, new Regex("^ .* 108 .*Nano\\.CostSamples\\.EachKindOfCall\\.Run\\(\\)\\r?$", RegexOptions.Multiline));
        StringAssert.Contains(one, "Nano.CostSamples.Shape.Twice(int)");
        StringAssert.Contains(Succeeds("count", "-a", CountedCode.Samples), "pms5003-frame, a frame (with its own code)");
    }

    [TestMethod]
    public void Calibrate_says_what_an_instruction_takes_and_whether_that_can_be()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "[12:00] empty 9.00 us a turn\r\nplain-decode 300.0 us a frame\r\nplain-decode 280.5 us a frame\r\nsum16-256 650 us 256 bytes\r\nno-such 1.0 us\r\ndone\r\n");
            string board = Succeeds("calibrate", file);
            StringAssert.Matches(board, new Regex("^plain-decode .* 280500 ", RegexOptions.Multiline));
            StringAssert.Contains(board, "In order of cost the scenarios are in order of time.");
            Assert.DoesNotContain("compiled code", board);

            File.WriteAllText(file, "plain-decode 0.02 us a frame\nsum16-256 0.01 us 256 bytes\n");
            string pc = Succeeds("calibrate", file);
            StringAssert.Contains(pc, "compiled code");
            StringAssert.Contains(pc, "Not in order of time: plain-decode before sum16-256.");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [TestMethod]
    public void An_assembly_of_the_device_is_listed_but_not_counted()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".dll");
        try
        {
            WriteDeviceAssembly(path);
            StringAssert.Contains(Succeeds("list", "Driver.Ready", "-a", path), "call         Environment.get_TickCount64()");
            Fails(2, "compiled for the device", "count", "-a", path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Two methods that differ in their result, and two in their type parameters, are four.
    [TestMethod]
    public void List_tells_methods_of_like_names_apart()
    {
        string odd = Succeeds("list", "OddMethods", "-a", ThisAssembly);
        StringAssert.Contains(odd, "OddMethods.op_Explicit(OddMethods) to int");
        StringAssert.Contains(odd, "OddMethods.op_Explicit(OddMethods) to byte");
        StringAssert.Contains(odd, "OddMethods.Same(int)");
        StringAssert.Contains(odd, "OddMethods.Same<T>(int)");
        StringAssert.Contains(odd, "OddMethods.Same<string>(int)");
        StringAssert.Contains(odd, "filter: from ");
    }

    // What is compiled for the device refers to a core library of this strong name.
    private static void WriteDeviceAssembly(string path)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.CreateAssembly(
            new AssemblyNameDefinition("Driver", new Version(1, 0)), "Driver", ModuleKind.Dll);
        ModuleDefinition module = assembly.MainModule;
        var core = new AssemblyNameReference("mscorlib", new Version(1, 17, 11, 0)) { PublicKeyToken = Convert.FromHexString("C07D481E9758C731") };
        module.AssemblyReferences.Clear();
        module.AssemblyReferences.Add(core);
        var type = new TypeDefinition("My", "Driver", TypeAttributes.Public, new TypeReference("System", "Object", module, core));
        var ready = new MethodDefinition("Ready", MethodAttributes.Public | MethodAttributes.Static, module.TypeSystem.Int64);
        var clock = new MethodReference("get_TickCount64", module.TypeSystem.Int64, new TypeReference("System", "Environment", module, core));
        ready.Body.GetILProcessor().Emit(OpCodes.Call, clock);
        ready.Body.GetILProcessor().Emit(OpCodes.Ret);
        type.Methods.Add(ready);
        module.Types.Add(type);
        assembly.Write(path);
    }

    private static void Fails(int status, string named, params string[] words)
    {
        string typed = string.Join(' ', words);
        var output = new StringWriter();
        var error = new StringWriter();
        Assert.AreEqual(status, new CostCommand(output, error).Run(words), typed + ": " + error);
        string message = error.ToString().TrimEnd('\r', '\n');
        Assert.IsFalse(message.Length == 0 || message.Contains('\n', StringComparison.Ordinal), typed + ": " + message);
        StringAssert.Contains(message, named, typed);
        Assert.DoesNotContain("   at ", message, typed);
    }

    private static string Succeeds(params string[] words)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        Assert.AreEqual(0, new CostCommand(output, error).Run(words), error.ToString());
        Assert.AreEqual("", error.ToString());
        return output.ToString();
    }

    private static string Library(string name)
    {
        return Path.Combine(Path.GetDirectoryName(CountedCode.Samples), name + ".dll");
    }
}
