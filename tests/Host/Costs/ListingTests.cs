using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Mono.Cecil;
using Nano.Costs.Bytecode;
using Nano.Costs.Charges;
using Nano.Costs.Listing;

namespace Nano.Host.Tests.Costs;

/// <summary>
/// Listings of methods of tests/CostSamples against texts made by hand: offsets added up from the sizes of opcodes and operands
/// in nanoFramework's .pe (a token and a long branch 2 bytes, a switch of n ways 1 + 2n), depths by following the stack. Costs,
/// which are measured, stand there as "*", and source lines are left out.
/// </summary>
[TestClass]
public class ListingTests
{
    private const int LineWidth = 6;

    [TestMethod]
    public void Calls_and_allocations_are_marked()
    {
        AreEqual(
            "EachKindOfCall.Run",
            """
                    0   0  ldc.i4.8
                    1   1  newarr       byte                                         cost *  heap: byte[8] 36
                    4   1  stloc.0      copy
                    5   0  ldarg.0      this
                    6   1  ldfld        EachKindOfCall._bytes
                    9   1  ldc.i4.0
                   10   2  ldloc.0      copy
                   11   3  ldc.i4.0
                   12   4  ldc.i4.8
                   13   5  call         Array.Copy(Array, int, Array, int, int)      cost *  native (* for each element)
                   16   0  ldarg.0      this
                   17   1  ldc.i4.1
                   18   2  call         Shape.Twice(int)                             cost *  static call
                   21   2  ldarg.0      this
                   22   3  ldfld        EachKindOfCall._shape
                   25   3  ldc.i4.2
                   26   4  callvirt     Shape.Plain(int)                             cost *  instance call
                   29   3  add
                   30   2  ldarg.0      this
                   31   3  ldfld        EachKindOfCall._shape
                   34   3  ldc.i4.3
                   35   4  callvirt     Shape.Area(int)                              cost *  virtual call
                   38   3  add
                   39   2  ldarg.0      this
                   40   3  ldfld        EachKindOfCall._area
                   43   3  ldc.i4.4
                   44   4  callvirt     IArea.Area(int)                              cost *  interface call
                   47   3  add
                   48   2  ldarg.0      this
                   49   3  ldfld        EachKindOfCall._map
                   52   3  ldc.i4.5
                   53   4  callvirt     Map.Invoke(int)                              cost *  delegate call
                   56   3  add
                   57   2  newobj       OneField.new()                               cost *  constructor; heap: OneField 24
                   60   3  ldfld        OneField.A
                   63   3  add
                   64   2  stfld        EachKindOfCall.Result
                   67   0  ldarg.0      this
                   68   1  ldarg.0      this
                   69   2  ldfld        EachKindOfCall.Result
                   72   2  ldarg.0      this
                   73   3  ldfld        EachKindOfCall._shape
                   76   3  callvirt     object.ToString()                            cost *  member, interprets 4 and calls native; heap: inside the member 12; heap: string, by its length
                   79   3  callvirt     string.get_Length()                          cost *  native
                   82   3  add
                   83   2  stfld        EachKindOfCall.Result
                   86   0  ret
            = 47 instructions, 87 bytes, 9 calls (1 static, 1 instance, 1 virtual, 1 interface, 1 delegate, 1 constructor, 2 native, 1 member), 4 places that allocate
            """);
    }

    // 22 = 6 + 1 for the opcode + 1 + 2 * 7 for the ways.
    [TestMethod]
    public void A_switch_names_where_it_goes()
    {
        AreEqual(
            "LargeSwitch.Run",
            """
                    0   0  ldc.i4.m1
                    1   1  stloc.0      i
                    2   0  br           to 110
             >>     5   0  ldloc.0      i
                    6   1  switch       to 24, 36, 52, 68, 91, 80, 96
                   22   0  br.s         to 91
             >>    24   0  ldarg.0      this
                   25   1  ldarg.0      this
                   26   2  ldfld        LargeSwitch.Result
                   29   2  ldc.i4.1
                   30   3  add
                   31   2  stfld        LargeSwitch.Result
                   34   0  br.s         to 106
             >>    36   0  ldarg.0      this
                   37   1  ldarg.0      this
                   38   2  ldfld        LargeSwitch.Result
                   41   2  ldc.i4       200
                   46   3  add
                   47   2  stfld        LargeSwitch.Result
                   50   0  br.s         to 106
             >>    52   0  ldarg.0      this
                   53   1  ldarg.0      this
                   54   2  ldfld        LargeSwitch.Result
                   57   2  ldc.i4       70000
                   62   3  sub
                   63   2  stfld        LargeSwitch.Result
                   66   0  br.s         to 106
             >>    68   0  ldarg.0      this
                   69   1  ldarg.0      this
                   70   2  ldfld        LargeSwitch.Result
                   73   2  ldc.i4.5
                   74   3  xor
                   75   2  stfld        LargeSwitch.Result
                   78   0  br.s         to 24
             >>    80   0  ldarg.0      this
                   81   1  ldarg.0      this
                   82   2  ldfld        LargeSwitch.Result
                   85   2  not
                   86   2  stfld        LargeSwitch.Result
                   89   0  br.s         to 106
             >>    91   0  ldarg.0      this
                   92   1  ldc.i4.0
                   93   2  stfld        LargeSwitch.Result
             >>    96   0  ldarg.0      this
                   97   1  ldarg.0      this
                   98   2  ldfld        LargeSwitch.Result
                  101   2  ldc.i4.1
                  102   3  shl
                  103   2  stfld        LargeSwitch.Result
             >>   106   0  ldloc.0      i
                  107   1  ldc.i4.1
                  108   2  add
                  109   1  stloc.0      i
             >>   110   0  ldloc.0      i
                  111   1  ldc.i4.8
                  112   2  blt          to 5
                  115   0  ret
            = 57 instructions, 116 bytes, 0 calls, 0 places that allocate
            """);
    }

    // The handlers' table takes 1 + 2 * 12 bytes behind the 32 of the code.
    [TestMethod]
    public void Handlers_say_what_they_cover()
    {
        AreEqual(
            "ThrownBelow.Run",
            """
                    0   0  ldc.i4.0
                    1   1  call         ThrownBelow.Demand(bool)                     cost *  static call
                    4   0  leave.s      to 31
             >>     6   1  stloc.0      exception
                    7   0  ldarg.0      this
                    8   1  ldloc.0      exception
                    9   2  callvirt     ArgumentException.get_ParamName()            cost *  member, interprets 3
                   12   2  callvirt     string.get_Length()                          cost *  native
                   15   2  stfld        ThrownBelow.Result
                   18   0  leave.s      to 31
             >>    20   0  ldarg.0      this
                   21   1  ldarg.0      this
                   22   2  ldfld        ThrownBelow.Result
                   25   2  ldc.i4.1
                   26   3  add
                   27   2  stfld        ThrownBelow.Result
                   30   0  endfinally                                                cost *  slow by itself
             >>    31   0  ret
            catch ArgumentException: from 0 to 6, goes to 6
            finally: from 0 to 20, goes to 20
            = 18 instructions, 57 bytes, 3 calls (1 static, 1 native, 1 member), 0 places that allocate
            """);
    }

    [TestMethod]
    public void Structs_are_told_at_the_entry_and_where_they_are_copied()
    {
        AreEqual(
            "StructParameterAssigned.First",
            """
                    0   0  ldarg.1      second                                       cost *  heap: copy of Pair 36
                    1   1  starg.s      first
                    3   0  ldarga.s     first
                    5   1  ldc.i4.5
                    6   2  stfld        Pair.A
                    9   0  ldarga.s     first
                   11   1  call         Pair.Sum()                                   cost *  instance call
                   14   1  ret
            = 8 instructions, 15 bytes, 1 call (1 instance), 1 place that allocates
            """);
        StringAssert.Contains(Listing("StructLocalOnPathNotTaken.Run"), "on entry: heap: local Pair 36");
    }

    [TestMethod]
    public void Every_line_has_its_source_line_once()
    {
        string source = Path.Combine(Repository.Root, "tests", "CostSamples", "Finally.cs");
        string[] lines = File.ReadAllLines(source);
        int declaration = Array.FindIndex(lines, line => line.Contains("class TryFinally ", StringComparison.Ordinal));
        int first = Array.FindIndex(lines, declaration, line => line.Contains("Result++", StringComparison.Ordinal)) + 1;
        string[] numbers = Listing("TryFinally.Run").Split('\n').Select(line => Regex.Match(line, "^ +([0-9]+) (>>|  ) +[0-9]+ +[0-9]+  "))
            .Where(match => match.Success).Select(match => match.Groups[1].Value).ToArray();

        // try { Result++; } finally { Result--; } }: the statement, the end of try, the statement, the end of finally, the end.
        CollectionAssert.AreEqual(new[] { first, first + 1, first + 4, first + 5, first + 6 }.Select(number => number.ToString(CultureInfo.InvariantCulture)).ToArray(), numbers);
    }

    private static void AreEqual(string pattern, string expected)
    {
        string body = Regex.Replace(Body(Listing(pattern)), @"cost +\S+", "cost *");
        Assert.AreEqual(expected, Regex.Replace(body, @"\(\+[0-9.]+", "(*"));
    }

    // Without the head, the entry, and the column of the source lines.
    private static string Body(string listing)
    {
        return string.Join('\n', listing.Split('\n').SkipWhile(line => !line.StartsWith("  line ", StringComparison.Ordinal)).Skip(1)
            .Where(line => line.Length > 0).Select(line => line[LineWidth..]));
    }

    private static string Listing(string pattern)
    {
        using var assemblies = new AssemblySet([CountedCode.Samples]);
        MethodDefinition method = assemblies.Methods.Single(new MethodPattern(pattern).Matches);
        var text = new StringWriter { NewLine = "\n" };
        new MethodListing(method, new ChargeReader(assemblies)).Write(text, null);
        return text.ToString();
    }
}
