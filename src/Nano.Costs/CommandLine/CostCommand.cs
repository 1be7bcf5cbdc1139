using System;
using System.CommandLine;
using System.IO;
using System.Linq;

namespace Nano.Costs.CommandLine;

/// <summary>The command line: list, count, refresh, calibrate.</summary>
internal sealed class CostCommand
{
    private readonly RootCommand _root = new("What code costs on a device that interprets it: lists the IL of methods, counts what "
        + "scenarios run, keeps the figures, and holds them against the times of a board.");

    private readonly TextWriter _output;
    private readonly TextWriter _error;

    /// <param name="output">Takes what was asked for.</param>
    /// <param name="error">Takes what went wrong.</param>
    public CostCommand(TextWriter output, TextWriter error)
    {
        _output = output;
        _error = error;
        _root.Subcommands.Add(new ListCommand(output, error));
        _root.Subcommands.Add(new CountCommand(output, error));
        _root.Subcommands.Add(new RefreshCommand(output));
        _root.Subcommands.Add(new CalibrateCommand(output));
    }

    /// <summary>Does what the words ask for.</summary>
    /// <param name="arguments">The words after the program's name.</param>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public int Run(string[] arguments)
    {
        ParseResult parsed = _root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            // One that quotes a word says more than that some command is required.
            _error.WriteLine((parsed.Errors.FirstOrDefault(error => error.Message.Contains('\'')) ?? parsed.Errors[0]).Message);
            return ExitStatus.CannotStart;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = _output,
                Error = _error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (Exception exception)
        {
            Exception cause = exception is TypeInitializationException { InnerException: Exception inner } ? inner : exception;
            bool isExpected = cause is IOException or UnauthorizedAccessException or BadImageFormatException or InvalidDataException;
            _error.WriteLine((isExpected ? cause.Message : "This cannot be read or counted: " + cause.GetType().Name + ": " + cause.Message).ReplaceLineEndings(" "));
            return ExitStatus.CannotStart;
        }
    }
}
