using System.CommandLine;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using Nano.Costs.Bytecode;
using Nano.Costs.Charges;
using Nano.Costs.Listing;

namespace Nano.Costs.CommandLine;

/// <summary>list: the IL of methods.</summary>
internal sealed class ListCommand : Command
{
    private readonly Argument<string[]> _methods = new("METHOD")
    {
        Description = "Methods by name, such as FrameReader.TryRead, with * and ? as wildcards; a type stands for all its methods.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _summary = new("--summary")
    {
        Description = "One line for each method, without its instructions.",
    };

    private readonly AssemblyOption _assemblies = new();

    /// <param name="output">Takes the listing.</param>
    /// <param name="error">Takes what went wrong.</param>
    public ListCommand(TextWriter output, TextWriter error)
        : base("list", "Lists the IL of methods as the interpreter runs it, with a mark on what costs.")
    {
        Arguments.Add(_methods);
        Options.Add(_assemblies);
        Options.Add(_summary);
        SetAction(parsed => List(parsed.GetValue(_methods), _assemblies.Paths(parsed), parsed.GetValue(_summary), output, error));
    }

    private static int List(string[] patterns, IReadOnlyList<string> paths, bool summary, TextWriter output, TextWriter error)
    {
        using var assemblies = new AssemblySet(paths);
        var reader = new ChargeReader(assemblies);
        List<MethodDefinition> chosen = new();
        foreach (string pattern in patterns)
        {
            var matcher = new MethodPattern(pattern);
            List<MethodDefinition> found = assemblies.Methods.Where(matcher.Matches).Except(chosen).ToList();
            if (found.Count == 0 && !chosen.Any(matcher.Matches))
            {
                error.WriteLine("No method with a body is called " + pattern + ".");
                return ExitStatus.NotFound;
            }

            chosen.AddRange(found);
        }

        foreach (MethodDefinition method in chosen)
        {
            var listing = new MethodListing(method, reader);
            if (summary)
            {
                output.WriteLine(listing.Name + ": " + listing.Summary);
                continue;
            }

            listing.Write(output, null);
            output.WriteLine();
        }

        if (!summary)
        {
            output.WriteLine(MethodListing.Legend);
        }

        return ExitStatus.Done;
    }
}
