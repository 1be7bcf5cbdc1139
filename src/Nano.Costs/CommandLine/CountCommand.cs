using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using Nano.Costs.Bytecode;
using Nano.Costs.Charges;
using Nano.Costs.Counting;
using Nano.Costs.Listing;

namespace Nano.Costs.CommandLine;

/// <summary>count: what scenarios take.</summary>
internal sealed class CountCommand : Command
{
    private readonly Argument<string[]> _scenarios = new("SCENARIO")
    {
        Description = "Scenarios by name; without one, a line for each that there is.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly AssemblyOption _assemblies = new();

    private readonly Option<int> _top = new("--top")
    {
        Description = "Show the N most expensive methods.",
        HelpName = "N",
        DefaultValueFactory = _ => 5,
        CustomParser = Count,
    };

    private readonly Option<string> _times = new("--times")
    {
        Description = "List this method too (with * and ?), with the times that each of its instructions ran.",
        HelpName = "METHOD",
    };

    private readonly Option<double?> _plain = new("--plain")
    {
        Description = "Say in microseconds what the total costs where a plain instruction takes NS nanoseconds; \"calibrate\" tells what it takes on a board.",
        HelpName = "NS",
        CustomParser = Nanoseconds,
    };

    /// <param name="output">Takes the counts.</param>
    /// <param name="error">Takes what went wrong.</param>
    public CountCommand(TextWriter output, TextWriter error)
        : base("count", "Counts what one run of a scenario takes on a device: instructions, calls, heap; in total and by method.")
    {
        Arguments.Add(_scenarios);
        Options.Add(_assemblies);
        Options.Add(_top);
        Options.Add(_times);
        Options.Add(_plain);
        Validators.Add(RefuseWithoutScenario);
        SetAction(parsed => Count(parsed, output, error));
    }

    private static int Count(ArgumentResult result)
    {
        string word = result.Tokens[0].Value;
        if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            result.AddError("--top wants a number, not " + word + ".");
        }

        return count;
    }

    private static double? Nanoseconds(ArgumentResult result)
    {
        string word = result.Tokens[0].Value;
        if (!double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double nanoseconds)
            || !double.IsFinite(nanoseconds) || nanoseconds <= 0)
        {
            result.AddError("--plain wants nanoseconds above 0 such as 3.5, not " + word + ".");
        }

        return nanoseconds;
    }

    private void RefuseWithoutScenario(CommandResult result)
    {
        Option[] ofOne = [_top, _times, _plain];
        Option given = ofOne.FirstOrDefault(option => result.GetResult(option) is { Implicit: false });
        if (given != null && result.GetResult(_scenarios) is not { Tokens.Count: > 0 })
        {
            result.AddError(given.Name + " wants the name of a scenario.");
        }
    }

    private int Count(ParseResult parsed, TextWriter output, TextWriter error)
    {
        var assemblies = new CountedAssemblies(_assemblies.Paths(parsed));
        var counter = new ScenarioCounter(assemblies);
        if (counter.Names.Count == 0)
        {
            error.WriteLine("No class there derives from " + ScenarioCounter.BaseType + ".");
            return ExitStatus.NotFound;
        }

        string[] wanted = parsed.GetValue(_scenarios);
        string missing = wanted.FirstOrDefault(name => !counter.Names.Contains(name));
        if (missing != null)
        {
            error.WriteLine("There is no scenario " + missing + ". There are: " + string.Join(", ", counter.Names) + ".");
            return ExitStatus.NotFound;
        }

        foreach (string slow in assemblies.NotOptimised)
        {
            error.WriteLine(slow + " is not optimised: a device runs other IL. Build it with -c Release -p:DebugSymbols=true.");
        }

        string times = parsed.GetValue(_times);
        var writer = new CountWriter(output);
        if (wanted.Length == 0)
        {
            writer.WriteTable(counter.Names.Select(counter.Count), _assemblies.IsGiven(parsed));
            return ExitStatus.Done;
        }

        foreach (string name in wanted)
        {
            ScenarioCount count = counter.Count(name);
            writer.Write(count, parsed.GetValue(_top), parsed.GetValue(_plain));
            if (times != null)
            {
                WriteTimes(times, assemblies.Paths, count, output);
            }
        }

        return ExitStatus.Done;
    }

    private static void WriteTimes(string pattern, IReadOnlyList<string> paths, ScenarioCount count, TextWriter output)
    {
        using var assemblies = new AssemblySet(paths);
        var reader = new ChargeReader(assemblies);
        Dictionary<(string, int), MethodCount> ran = count.Methods.ToDictionary(method => (method.Assembly, method.Token));
        List<MethodListing> listings = assemblies.Methods.Where(new MethodPattern(pattern).Matches)
            .Select(method => new MethodListing(method, reader)).Where(listing => ran.ContainsKey(listing.Key)).ToList();
        foreach (MethodListing listing in listings)
        {
            output.WriteLine();
            listing.Write(output, ran[listing.Key].Runs);
        }

        output.WriteLine();
        output.WriteLine(listings.Count == 0 ? "Nothing that is called " + pattern + " ran." : MethodListing.Legend);
    }
}
