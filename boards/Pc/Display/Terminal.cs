using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using Spectre.Console;

namespace Nano.Pc.Display
{
    /// <summary>The terminal for who wants all of it for a while: another screen, left again whatever happens.</summary>
    internal sealed class Terminal
    {
        // xterm's: another screen, without cursor; and back, with cursor and colours as they were.
        private const string EnterScreen = "\x1b[?1049h\x1b[?25l";
        private const string ClearScreen = "\x1b[2J";
        private const string LeaveScreen = "\x1b[0m\x1b[?25h\x1b[?1049l";

        // Drawn at once where the terminal knows that, so that no half of a picture is seen.
        private const string BeginPicture = "\x1b[?2026h";
        private const string EndPicture = "\x1b[1;1H\x1b[?2026l";

        // What others have written is drawn over so often.
        private const int PicturesToFull = 10;

        // So many pictures are dropped when the program is about to be stopped by Ctrl-Z; drawn, they would be the shell's.
        private const int PicturesDropped = 5;

        private readonly object _gate = new object();
        private readonly TextWriter _output;
        private readonly Func<(int Width, int Height)> _size;
        private readonly Func<bool> _isInFront;
        private readonly StringWriter _row = new StringWriter();
        private readonly IAnsiConsole _styled;
        private readonly StringBuilder _picture = new StringBuilder();
        private string[] _shown = Array.Empty<string>();
        private int _shownWidth;
        private int _pictures;
        private int _drop;
        private bool _isEntered;

        /// <summary>Takes a terminal; nothing is written yet.</summary>
        /// <param name="output">The terminal.</param>
        /// <param name="kind">What it can show.</param>
        /// <param name="colors">The colours it has; none where the user wants none.</param>
        /// <param name="size">Tells its columns and rows.</param>
        /// <param name="isInFront">False while the shell has it and this program runs in the background.</param>
        internal Terminal(TextWriter output, TerminalKind kind, ColorSystemSupport colors, Func<(int Width, int Height)> size, Func<bool> isInFront)
        {
            _output = output;
            _size = size;
            _isInFront = isInFront;
            Kind = kind;
            _styled = AnsiConsole.Create(new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = colors,
                Out = new AnsiConsoleOutput(_row),
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            });
        }

        /// <summary>What it can show.</summary>
        internal TerminalKind Kind { get; }

        /// <summary>Its columns and rows, as they are now.</summary>
        internal (int Width, int Height) Size => _size();

        /// <summary>Shows a picture. Writes only what has changed.</summary>
        /// <param name="rows">Its rows, for a screen of <see cref="Size"/>.</param>
        /// <param name="width">The columns that they were made for.</param>
        /// <exception cref="OutputLostException">The terminal is gone.</exception>
        internal void Show(IReadOnlyList<ScreenRow> rows, int width)
        {
            lock (_gate)
            {
                if (_drop > 0 || !_isInFront())
                {
                    _drop = Math.Max(0, _drop - 1);
                    return;
                }

                bool isNew = !_isEntered || width != _shownWidth;
                bool isFull = isNew || ++_pictures % PicturesToFull == 0;
                _picture.Clear().Append(_isEntered ? string.Empty : EnterScreen).Append(BeginPicture).Append(isNew ? ClearScreen : string.Empty);
                string[] now = new string[rows.Count];
                for (int i = 0; i < Math.Max(rows.Count, _shown.Length); i++)
                {
                    string text = i < rows.Count ? now[i] = Paint(rows[i]) : string.Empty;
                    if (isFull || i >= _shown.Length || _shown[i] != text)
                    {
                        // Nothing is erased behind the last column: there the cursor stands on it.
                        bool isWhole = i < rows.Count && rows[i].Width >= width;
                        _picture.Append("\x1b[").Append(i + 1).Append(";1H").Append(text).Append(isWhole ? string.Empty : "\x1b[K");
                    }
                }

                _isEntered = true;
                _shown = now;
                _shownWidth = width;
                Write(_picture.Append(isFull ? "\x1b[J" : string.Empty).Append(EndPicture).ToString());
            }
        }

        /// <summary>Goes back to the screen that was there before, as it was. Does nothing where it is there.</summary>
        /// <param name="patience">Milliseconds to wait for a picture that is being written: a terminal may be halted.</param>
        /// <exception cref="OutputLostException">The terminal is gone.</exception>
        internal void Leave(int patience = Timeout.Infinite)
        {
            if (!Monitor.TryEnter(_gate, patience))
            {
                return;
            }

            try
            {
                if (_isEntered)
                {
                    _isEntered = false;
                    _shown = Array.Empty<string>();
                    Write(LeaveScreen);
                }
            }
            finally
            {
                Monitor.Exit(_gate);
            }
        }

        /// <summary>Leaves the screen because the program is about to be stopped; it is taken again when it goes on.</summary>
        /// <param name="patience">As above.</param>
        internal void Suspend(int patience)
        {
            Volatile.Write(ref _drop, PicturesDropped);
            Leave(patience);
        }

        /// <summary>Prints a row, for good.</summary>
        /// <param name="row">The row.</param>
        internal void Print(ScreenRow row)
        {
            lock (_gate)
            {
                Write(Paint(row) + Environment.NewLine);
            }
        }

        /// <summary>Prints a line as it is, for good.</summary>
        /// <param name="line">Wrapped by the terminal.</param>
        internal void Print(string line)
        {
            lock (_gate)
            {
                Write(line + Environment.NewLine);
            }
        }

        private string Paint(ScreenRow row)
        {
            _row.GetStringBuilder().Clear();
            _styled.Write(row);
            return _row.ToString();
        }

        private void Write(string text)
        {
            _output.Write(text);
            _output.Flush();
        }
    }
}
