using System.IO;
using Nano.Pc.Display;
using Spectre.Console;

namespace Nano.Host.Tests.Pc;

/// <summary>A terminal of 80 columns that is not there.</summary>
internal static class Terminals
{
    public static Terminal Create(TextWriter output)
    {
        return new Terminal(output, new TerminalKind(true, true), ColorSystemSupport.NoColors, () => (80, 24), () => true);
    }
}
