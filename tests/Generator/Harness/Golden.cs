using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Packing.Generator.Tests.Harness;

/// <summary>Files of what is expected to the letter, so that a change of the generator is lines to review.
/// NANO_UPDATE_BASELINES=1 writes them anew.</summary>
internal static class Golden
{
    private const string Switch = "NANO_UPDATE_BASELINES";

    /// <summary>Compares a text with its file in the folder of these tests.</summary>
    public static void Check(string folder, string file, string text)
    {
        string path = Path.Combine(TestFolder.Path(folder), file);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(path, text);
            return;
        }

        string expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        string[] was = expected.Split('\n');
        string[] now = text.Split('\n');
        int line = Enumerable.Range(0, Math.Max(was.Length, now.Length)).FirstOrDefault(i => i >= was.Length || i >= now.Length || was[i] != now[i]);
        Assert.IsTrue(
            expected == text,
            file + ", line " + (line + 1) + ":\n- " + was.ElementAtOrDefault(line) + "\n+ " + now.ElementAtOrDefault(line)
                + "\nIf the change is meant, run these tests once with " + Switch + "=1 and commit the file.");
    }
}
