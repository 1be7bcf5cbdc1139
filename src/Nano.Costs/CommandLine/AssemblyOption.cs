using System.Collections.Generic;
using System.CommandLine;

namespace Nano.Costs.CommandLine;

/// <summary>The option that names assemblies other than Nano's own.</summary>
internal sealed class AssemblyOption : Option<string[]>
{
    public AssemblyOption()
        : base("--assembly", "-a")
    {
        Description = "An assembly to look at in place of Nano's own, compiled for the PC or for the device; may be given several times.";
        HelpName = "FILE";
        AllowMultipleArgumentsPerToken = false;
    }

    /// <summary>True when others than Nano's own are meant.</summary>
    public bool IsGiven(ParseResult parsed)
    {
        return parsed.GetValue(this) is { Length: > 0 };
    }

    /// <summary>The assemblies that are meant.</summary>
    public IReadOnlyList<string> Paths(ParseResult parsed)
    {
        return IsGiven(parsed) ? parsed.GetValue(this) : Repository.CountedAssemblies;
    }
}
