using System.CommandLine;
using System.IO;

namespace Nano.Costs.CommandLine;

/// <summary>calibrate: holds the counts against the times of a board.</summary>
internal sealed class CalibrateCommand : Command
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "What the program of boards/Calibration printed.",
    };

    /// <param name="output">Takes the table.</param>
    public CalibrateCommand(TextWriter output)
        : base("calibrate", "Holds the counts of the scenarios against the times that boards/Calibration printed on a board.")
    {
        Arguments.Add(_file);
        SetAction(parsed => ExitStatus.Done);
    }
}
