using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Linq;
using System.Threading;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Display;

    /// <summary>The command line: which commands there are. The first, read, need not be named.</summary>
    internal sealed class NanoCommand
    {
        private const string Default = "read";

        // What a help text that is no terminal's is wrapped at.
        private const int PageWidth = 80;

        private readonly Command _root = new Command("nano", "Reads a sensor over a serial line: shows its readings, and counts what went wrong. "
            + "Without a command it reads: nano --port /dev/ttyUSB0 is nano read --port /dev/ttyUSB0, and nano alone reads a virtual sensor. "
            + "nano COMMAND --help tells the options of a command." + Environment.NewLine + Environment.NewLine
            + "The exit status is 0 when no frame that the virtual sensor sent intact was lost, 1 when one was or the port is away at "
            + "the end, 2 when it could not start or write.");

        private readonly Surroundings _surroundings;

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes readings, counters and the last line.</param>
        /// <param name="error">Takes what went wrong.</param>
        /// <param name="terminal">Where the output is drawn; null for plain lines.</param>
        /// <param name="stop">Ends a run with its counters.</param>
        /// <param name="input">Opens what --port - reads; null for the standard input.</param>
        internal NanoCommand(TextWriter output, TextWriter error, Terminal terminal, CancellationToken stop, Func<Stream> input = null)
        {
            _surroundings = new Surroundings(output, error, terminal, stop, input ?? StandardInput.Open);
            _root.Subcommands.Add(new ReadCommand(_surroundings).Create());
            _root.Subcommands.Add(new ReplayCommand(_surroundings).Create());
            _root.Subcommands.Add(new RecordCommand(_surroundings).Create());
            _root.Subcommands.Add(new DumpCommand(output, error, terminal != null, stop, _surroundings.Input).Create());
            _root.Subcommands.Add(new DetectCommand(output, error, stop, _surroundings.Input).Create());
            _root.Subcommands.Add(new ListCommand(output).Create());
            HelpAction help = new HelpAction();
            if (terminal == null)
            {
                help.MaxWidth = PageWidth;
            }

            _root.Options.Add(new HelpOption { Action = help });
            _root.Options.Add(new VersionOption());
        }

        /// <summary>Does what the words ask for.</summary>
        /// <param name="arguments">The words after the program's name.</param>
        /// <returns>One of <see cref="ExitStatus"/>.</returns>
        internal int Run(string[] arguments)
        {
            if (!IsNamed(arguments.FirstOrDefault()))
            {
                arguments = arguments.Prepend(Default).ToArray();
            }

            // Without response files: a recording may be called @something.
            ParseResult parsed = _root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                _surroundings.Error.WriteLine(parsed.Errors[0].Message);
                return ExitStatus.CannotStart;
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                Output = _surroundings.Output,
                Error = _surroundings.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }

        private bool IsNamed(string word)
        {
            return _root.Subcommands.Any(command => command.Name == word)
                || _root.Options.Any(option => option.Name == word || option.Aliases.Contains(word));
        }
    }
}
