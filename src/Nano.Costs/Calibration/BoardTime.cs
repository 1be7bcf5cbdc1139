using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.RegularExpressions;

namespace Nano.Costs.Calibration;

/// <summary>A line of what boards/Calibration prints: a scenario and its microseconds.</summary>
/// <param name="Scenario">The name.</param>
/// <param name="Microseconds">For one run.</param>
internal sealed partial record BoardTime(string Scenario, double Microseconds)
{
    /// <summary>Reads what the board has printed; lines that are no times are passed over, of several times of a scenario the least counts: noise only adds.</summary>
    /// <exception cref="InvalidDataException">There is no time at all.</exception>
    public static IReadOnlyDictionary<string, BoardTime> Read(string path)
    {
        var times = new Dictionary<string, BoardTime>();
        foreach (string line in File.ReadLines(path))
        {
            Match match = Line().Match(line);
            if (match.Success && double.TryParse(match.Groups[2].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double time) && time > 0 && double.IsFinite(time))
            {
                string scenario = match.Groups[1].Value;
                if (!times.TryGetValue(scenario, out BoardTime before) || time < before.Microseconds)
                {
                    times[scenario] = new BoardTime(scenario, time);
                }
            }
        }

        return times.Count > 0 ? times : throw new InvalidDataException(path + " holds no line such as \"pms5003-frame 123.45 us a frame\".");
    }

    [GeneratedRegex(@"([a-z][a-z0-9-]*) ([0-9]+(?:\.[0-9]+)?) us(?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
