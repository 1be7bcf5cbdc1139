using System;
using System.IO;
using System.Threading;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Display;

    /// <summary>What a command works with, whatever it is.</summary>
    /// <param name="Output">Takes readings, counters and the last line.</param>
    /// <param name="Error">Takes what went wrong.</param>
    /// <param name="Terminal">Where the output is drawn; null for plain lines.</param>
    /// <param name="Stop">Ends a run with its counters.</param>
    /// <param name="Input">Opens the program's input.</param>
    internal sealed record Surroundings(TextWriter Output, TextWriter Error, Terminal Terminal, CancellationToken Stop, Func<Stream> Input);
}
