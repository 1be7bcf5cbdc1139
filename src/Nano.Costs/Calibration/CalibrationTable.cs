using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Nano.Costs.Calibration;

/// <summary>How well the counts explain the times of a board.</summary>
internal sealed class CalibrationTable
{
    // Nanoseconds. The interpreter takes three on a fast PC and far more on any chip.
    private const double LeastOfInterpreter = 1;

    private readonly List<CalibrationRow> _rows;

    /// <param name="rows">At least one.</param>
    public CalibrationTable(IEnumerable<CalibrationRow> rows)
    {
        _rows = rows.OrderBy(row => row.Cost).ToList();

        // The mean of the logarithms: a scenario counts as much as another, however long it takes.
        NanosecondsPerCost = Math.Exp(_rows.Average(row => Math.Log(row.Nanoseconds / row.Cost)));
    }

    /// <summary>What a plain instruction takes on the board.</summary>
    public double NanosecondsPerCost { get; }

    /// <summary>Neighbours in the order of cost whose order in time is another.</summary>
    public IEnumerable<(string Cheaper, string Dearer)> Disorder => _rows.Zip(_rows.Skip(1))
        .Where(pair => pair.First.Nanoseconds > pair.Second.Nanoseconds)
        .Select(pair => (pair.First.Scenario, pair.Second.Scenario));

    /// <summary>Writes it.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("scenario               instructions      cost          ns  ns/instruction  ns/cost  off by");
        foreach (CalibrationRow row in _rows)
        {
            output.WriteLine(string.Format(
                CultureInfo.InvariantCulture,
                "{0,-21}  {1,12}  {2,8:0}  {3,10:0}  {4,14:0.00}  {5,7:0.00}  {6,5:+0;-0;0}%",
                row.Scenario,
                row.Instructions,
                row.Cost,
                row.Nanoseconds,
                row.Nanoseconds / row.Instructions,
                row.Nanoseconds / row.Cost,
                100 * (row.Nanoseconds / row.Cost / NanosecondsPerCost - 1)));
        }

        output.WriteLine(string.Format(
            CultureInfo.InvariantCulture,
            "A plain instruction takes {0:0.00} ns here; off by: from that. The dearest instruction to the cheapest: {1:0.0} to 1 by the count of instructions, {2:0.0} to 1 by cost.",
            NanosecondsPerCost,
            Spread(row => row.Nanoseconds / row.Instructions),
            Spread(row => row.Nanoseconds / row.Cost)));
        if (NanosecondsPerCost < LeastOfInterpreter)
        {
            output.WriteLine("No interpreter is that fast: these are times of compiled code, as on a PC's own runtime, and say nothing of a board.");
        }

        List<string> disorder = Disorder.Select(pair => pair.Cheaper + " before " + pair.Dearer).ToList();
        output.WriteLine(disorder.Count == 0 ? "In order of cost the scenarios are in order of time." : "Not in order of time: " + string.Join(", ", disorder) + ".");
    }

    private double Spread(Func<CalibrationRow, double> value)
    {
        return _rows.Max(value) / _rows.Min(value);
    }
}
