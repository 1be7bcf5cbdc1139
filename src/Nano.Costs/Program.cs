using System;
using System.IO;
using System.Text;
using Nano.Costs.CommandLine;

namespace Nano.Costs;

/// <summary>Start-up.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        try
        {
            return new CostCommand(Console.Out, Console.Error).Run(arguments);
        }
        catch (IOException)
        {
            // Nobody reads the output any more, as with "| head".
            return ExitStatus.CannotStart;
        }
    }
}
