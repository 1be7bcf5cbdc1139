using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Diagnostics;

/// <summary>What the diagnostics say: Messages.txt beside this file has a line for each that the sources of Cases bring about.</summary>
[TestClass]
public class MessageTests
{
    [TestMethod]
    public void Compile_says_what_the_golden_file_has()
    {
        StringBuilder text = new();
        foreach (CaseFile source in CaseFile.ReadAll("Diagnostics/Cases"))
        {
            foreach (Diagnostic diagnostic in InOrder(source))
            {
                text.Append(source.Name).Append(": ").Append(diagnostic.Id).Append(' ').Append(diagnostic.GetMessage()).Append('\n');
            }
        }

        Golden.Check("Diagnostics", "Messages.txt", text.ToString());
    }

    [TestMethod]
    public void Every_text_has_all_that_it_speaks_of()
    {
        foreach (CaseFile source in CaseFile.ReadAll("Diagnostics/Cases"))
        {
            foreach (Diagnostic diagnostic in InOrder(source))
            {
                string text = diagnostic.GetMessage();
                Assert.IsFalse(Regex.IsMatch(text, @"\{\d\}|^''|  |\s$|\.$"), source.Name + ": " + text);
                Assert.IsFalse(text.Contains("global::", StringComparison.Ordinal), source.Name + ": " + text);
            }
        }
    }

    [TestMethod]
    public void Readme_lists_every_diagnostic_once_and_in_order()
    {
        string[] lines = File.ReadAllLines(Path.Combine(TestFolder.Path("../../src/Nano.Packing.Generator"), "README.md"));
        string[] listed = lines.SkipWhile(line => line != "## Mistakes").Where(line => line.StartsWith("| NANO", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim()).ToArray();
        string[] there = DiagnosticTests.Descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal).ToArray();
        Assert.AreEqual(string.Join("\n", there), string.Join("\n", listed));
        foreach (DiagnosticDescriptor descriptor in DiagnosticTests.Descriptors)
        {
            string line = lines.Single(candidate => candidate.StartsWith("| " + descriptor.Id, StringComparison.Ordinal));
            Assert.AreEqual(descriptor.DefaultSeverity == DiagnosticSeverity.Warning, line.Contains("(warning)", StringComparison.Ordinal), line);
        }
    }

    private static IEnumerable<Diagnostic> InOrder(CaseFile source)
    {
        return source.Run().Result.Diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal);
    }
}
