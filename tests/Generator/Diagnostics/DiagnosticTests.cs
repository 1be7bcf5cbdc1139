using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Diagnostics;

/// <summary>
/// Every mistake is told with its id at its place, and what only looks like it is accepted. The files of Cases, one for each id,
/// hold the sources, with the places marked in them.
/// </summary>
[TestClass]
public class DiagnosticTests
{
    private const string Folder = "Diagnostics/Cases";

    public static IEnumerable<object[]> Cases => Directory.GetFiles(TestFolder.Path(Folder), "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal)
        .SelectMany(file => CaseFile.Read(Folder, file).Select(source => new object[] { file, source.Name }));

    internal static DiagnosticDescriptor[] Descriptors { get; } = typeof(PackedGenerator).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
        .Select(field => (DiagnosticDescriptor)field.GetValue(null)).ToArray();

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Compile_returns_the_marked_diagnostics_and_no_others(string file, string name)
    {
        CaseFile source = CaseFile.Read(Folder, file).Single(candidate => candidate.Name == name);
        GeneratorRun run = source.Run();
        Assert.IsNull(run.Exception, "The generator threw: " + run.Exception);
        string[] missing = source.Source.Expected.Except(run.Diagnostics).Select(line => "- " + Shown(line)).ToArray();
        string[] more = run.Diagnostics.Except(source.Source.Expected).Select(line => "+ " + Shown(line)).ToArray();
        Assert.IsTrue(
            missing.Length + more.Length == 0 && source.Source.Expected.SequenceEqual(run.Diagnostics),
            "\n" + string.Join("\n", missing.Concat(more)) + "\n" + string.Join("\n", run.Result.Diagnostics.Select(diagnostic => diagnostic.GetMessage())));
    }

    [TestMethod]
    public void Every_diagnostic_has_a_source_that_is_refused_and_one_that_is_accepted()
    {
        Assert.IsNotEmpty(Descriptors);
        string[] ids = Descriptors.Select(descriptor => descriptor.Id).Distinct().ToArray();
        Assert.HasCount(Descriptors.Length, ids, "An id stands for one thing.");
        string[] bare = ids.Where(id => !File.Exists(Path.Combine(TestFolder.Path(Folder), id + ".txt"))).ToArray();
        Assert.IsEmpty(bare, "No cases for " + string.Join(", ", bare));
        foreach (string id in ids)
        {
            IReadOnlyList<CaseFile> cases = CaseFile.Read(Folder, id + ".txt");
            Assert.IsTrue(cases.Any(source => source.Source.Expected.Any(line => line.Contains(id, StringComparison.Ordinal))), id + " refused");
            Assert.IsTrue(cases.Any(source => source.Source.Expected.Count == 0), id + " accepted");
        }
    }

    [TestMethod]
    public void Every_file_of_cases_is_of_a_diagnostic_that_there_is()
    {
        string[] files = Directory.GetFiles(TestFolder.Path(Folder), "*.txt").Select(Path.GetFileNameWithoutExtension).ToArray();
        string[] left = files.Except(Descriptors.Select(descriptor => descriptor.Id)).ToArray();
        Assert.IsEmpty(left, string.Join(", ", left));
    }

    [TestMethod]
    public void Every_diagnostic_says_what_to_do_in_one_category()
    {
        foreach (DiagnosticDescriptor descriptor in Descriptors)
        {
            Assert.AreEqual("Nano.Packing", descriptor.Category, descriptor.Id);
            Assert.IsTrue(descriptor.IsEnabledByDefault, descriptor.Id);
            Assert.IsGreaterThan(0, descriptor.Title.ToString().Length, descriptor.Id);
            Assert.Contains("{0}", descriptor.MessageFormat.ToString(), descriptor.Id);
        }
    }

    [TestMethod]
    public void An_accepted_record_has_its_members()
    {
        foreach (object[] row in Cases)
        {
            CaseFile source = CaseFile.Read(Folder, (string)row[0]).Single(candidate => candidate.Name == (string)row[1]);
            GeneratorRun run = source.Run();
            bool isPacked = source.Source.Text.Contains("[Packed(", StringComparison.Ordinal);
            if (source.Source.Expected.Count == 0 && isPacked)
            {
                Assert.IsTrue(run.Records.Any(), row[0] + ", " + row[1] + ": nothing generated");
            }
        }
    }

    private static string Shown(string line)
    {
        return line.Replace("\n", "\\n", StringComparison.Ordinal);
    }
}
