using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Nano.Costs.Calibration;
using Nano.Costs.Counting;

namespace Nano.Costs.CommandLine;

/// <summary>calibrate: holds the counts against the times of a board.</summary>
internal sealed class CalibrateCommand : Command
{
    // Its time is taken off the others by the board, so its cost is too.
    private const string Empty = "empty";

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "What the program of boards/Calibration has printed.",
    };

    /// <param name="output">Takes the table.</param>
    public CalibrateCommand(TextWriter output)
        : base("calibrate", "Holds the counts of the scenarios against the times that boards/Calibration has printed, and says what an instruction takes there.")
    {
        Arguments.Add(_file);
        SetAction(parsed => Calibrate(parsed.GetValue(_file), output));
    }

    private static int Calibrate(string path, TextWriter output)
    {
        IReadOnlyDictionary<string, BoardTime> times = BoardTime.Read(path);
        var counter = new ScenarioCounter(new CountedAssemblies(Repository.CountedAssemblies));
        double empty = counter.Count(Empty).All.Cost;
        List<CalibrationRow> rows = counter.Names.Where(name => name != Empty && times.ContainsKey(name))
            .Select(name => Row(counter.Count(name), times[name], empty)).ToList();
        if (rows.Count == 0)
        {
            throw new InvalidDataException(path + " holds no time of a scenario. There are: " + string.Join(", ", counter.Names) + ".");
        }

        new CalibrationTable(rows).Write(output);
        return ExitStatus.Done;
    }

    private static CalibrationRow Row(ScenarioCount count, BoardTime time, double empty)
    {
        return new CalibrationRow(count.Name, count.All.Instructions, count.All.Cost - empty, time.Microseconds * 1000);
    }
}
