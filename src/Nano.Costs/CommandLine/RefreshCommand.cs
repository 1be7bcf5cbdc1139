using System.CommandLine;
using System.IO;
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
            var comparison = new CostComparison(CostFile.Read(File.ReadAllText(path)), now);
            foreach (string line in comparison.Grown)
            {
                output.WriteLine(line);
            }

            foreach (string line in comparison.Changed)
            {
                output.WriteLine(line);
            }
        }

        File.WriteAllText(path, CostFile.Write(now));
        output.WriteLine("Written: " + Path.GetRelativePath(Repository.Root, path));
        return ExitStatus.Done;
    }
}
