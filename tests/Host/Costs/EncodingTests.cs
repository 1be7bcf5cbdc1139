using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Mono.Cecil;
using Nano.Costs.Bytecode;

namespace Nano.Host.Tests.Costs;

/// <summary>A method is as large as nanoFramework's metadata processor makes it.</summary>
[TestClass]
public class EncodingTests
{
    [TestMethod]
    public void Methods_have_the_bytes_that_they_have_in_the_pe()
    {
        // Overloads have one name: their sizes are compared together.
        ILookup<string, int> expected = File.ReadLines(CountedCode.Data("method-sizes.txt")).Where(line => line[0] != '#')
            .Select(line => line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToLookup(words => words[1], words => int.Parse(words[0], CultureInfo.InvariantCulture));
        using var assemblies = new AssemblySet([CountedCode.Samples]);
        ILookup<string, int> sizes = assemblies.Methods.ToLookup(NameInPe, method => DeviceEncoding.SizeOf(method.Body));
        var wrong = new List<string>();
        foreach (IGrouping<string, int> method in expected)
        {
            if (!method.All(size => sizes[method.Key].Contains(size)))
            {
                wrong.Add(method.Key + ": " + string.Join(", ", method) + " in the .pe, " + string.Join(", ", sizes[method.Key]) + " here");
            }
        }

        Assert.IsGreaterThan(60, expected.Count);
        Assert.IsEmpty(wrong, string.Join("\n", wrong));
    }

    [TestMethod]
    public void An_assembly_has_the_bytes_of_its_methods()
    {
        using var assemblies = new AssemblySet([CountedCode.Samples]);
        int sum = assemblies.Methods.Sum(method => new DeviceMethod(method).Instructions.Sum(instruction => instruction.Size)
            + (method.Body.HasExceptionHandlers ? 1 + 12 * method.Body.ExceptionHandlers.Count : 0));
        Assert.AreEqual(sum, CountedCode.Assemblies.IlBytes["Nano.CostSamples"]);
    }

    private static string NameInPe(MethodDefinition method)
    {
        string name = method.Name switch
        {
            ".ctor" => "new",
            ".cctor" => "static",
            _ => method.Name,
        };
        return method.DeclaringType.FullName.Replace('/', '.') + "." + name;
    }
}
