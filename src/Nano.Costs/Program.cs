using System;
using System.IO;
using System.Text;
using Nano.Costs.CommandLine;

namespace Nano.Costs;

/// <summary>Start-up.</summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        try
        {
            // Not "return": a thread that a scenario has started must not keep the process.
            Environment.Exit(new CostCommand(Console.Out, Console.Error).Run(arguments));
        }
        catch (IOException)
        {
            // Nobody reads the output any more, as with "| head".
            Environment.Exit(ExitStatus.CannotStart);
        }
    }
}
