using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Nano.Costs.Figures;

namespace Nano.Costs.CommandLine;

/// <summary>refresh: writes the file of the figures anew.</summary>
internal sealed class RefreshCommand : Command
{
    /// <param name="output">Takes what has changed.</param>
    public RefreshCommand(TextWriter output)
        : base("refresh", "Counts all scenarios and writes the file of the figures anew, which the tests hold every build against.")
    {
        SetAction(_ => Refresh(output));
    }

    private static int Refresh(TextWriter output)
    {
        CostFigures now = CurrentFigures.Count();
        string path = Repository.CostFile;
        if (File.Exists(path))
        {
            WriteChanges(path, now, output);
        }

        // In one step: a file half written would be taken for figures.
        string whole = path + ".new";
        File.WriteAllText(whole, CostFile.Write(now));
        File.Move(whole, path, true);
        output.WriteLine("Written: " + Path.GetRelativePath(Repository.Root, path));
        return ExitStatus.Done;
    }

    private static void WriteChanges(string path, CostFigures now, TextWriter output)
    {
        CostComparison comparison;
        try
        {
            comparison = new CostComparison(CostFile.Read(File.ReadAllText(path)), now);
        }
        catch (InvalidDataException exception)
        {
            output.WriteLine("What was there is no file of figures. " + exception.Message);
            return;
        }

        List<string> lines = comparison.Grown.Concat(comparison.Changed).ToList();
        foreach (string line in lines)
        {
            output.WriteLine(line);
        }

        if (lines.Count == 0)
        {
            output.WriteLine("Nothing has changed.");
        }
    }
}
