using System;

namespace Nano.Text
{
    /// <summary>
    /// Reads what <c>hexdump -C</c> or <see cref="HexDump"/> has written back into bytes, whole or by any number of lines at a time. A
    /// <c>*</c> repeats the line before it up to the next offset; the text column is passed over. Does not allocate.
    /// </summary>
    /// <remarks>
    /// <code>
    /// HexDumpReader reader = new HexDumpReader(bytes);
    /// reader.Feed(text, 0, text.Length);
    /// // bytes[0] to bytes[reader.Length - 1] are those that stood at reader.Start and behind it
    /// </code>
    /// </remarks>
    public sealed class HexDumpReader
    {
        /// <summary>The offset of the first byte; -1 before its line.</summary>
        public long Start = -1;

        /// <summary>How many bytes stand in the target.</summary>
        public int Length;

        /// <summary>True when the dump is complete: its last line was an offset alone, or there was no line at all. False for one that
        /// has been cut.</summary>
        public bool IsComplete = true;

        private readonly byte[] _target;
        private int _line;
        private bool _repeats;

        /// <summary>Starts to read.</summary>
        /// <param name="target">Takes the bytes, from its first place on; kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
        public HexDumpReader(byte[] target)
        {
            Range.Check(target, 0, 0);
            _target = target;
        }

        /// <summary>Reads the whole lines of a text. What stands behind the last <c>\n</c> is to come again with the rest of its
        /// line.</summary>
        /// <param name="text">Holds the text, ASCII; not kept, not changed.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="count">How many bytes of text.</param>
        /// <returns>How many of them have been read: up to the last <c>\n</c>.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The text does not lie within <paramref name="text"/>.</exception>
        /// <exception cref="ArgumentException">Not a dump, or the target is too small. The message says in which line, counted from 1, and
        /// what is wrong: "digit" (none of a byte, counted from behind the offset, or too many), "offset" (none, one of more than 16 digits, or it goes back or leaves a
        /// gap), "*" (no line to repeat); target is named in one that is too small. The lines before it have been read.</exception>
        public int Feed(byte[] text, int offset, int count)
        {
            Range.Check(text, offset, count);
            int i;
            int at = offset;
            int start = offset;
            long number;
            int length = Length;
            byte[] target = _target;
            for (int end = offset + count; at < end; at++)
            {
                if (text[at] != '\n')
                {
                    continue;
                }

                // A line, from start to at.
                _line++;
                try
                {
                    i = start;
                    if (text[i] == '*')
                    {
                        if (IsComplete || (length & 15) != 0)
                        {
                            throw new ArgumentException("*");
                        }

                        _repeats = true;
                        start = at + 1;
                        continue;
                    }

                    number = 0;
                    for (;; i++)
                    {
                        int digit = text[i] - '0';
                        if (digit < 0 || digit > 9)
                        {
                            // A letter of either case is 17 to 22 or 49 to 54 now.
                            digit = (digit - 1 & ~0x20) - 6;
                            if (digit < 10 || digit > 15)
                            {
                                break;
                            }
                        }

                        number = number << 4 | (long)digit;
                    }

                    if (Start < 0)
                    {
                        Start = number;
                    }

                    // How far it is from the last line. Only a * leads farther, over whole lines.
                    number -= Start + length;
                    if (i == start || i > start + 16 || Start < 0 || (_repeats ? number <= 0 || (number & 15) != 0 : number != 0))
                    {
                        throw new ArgumentException("offset");
                    }

                    while (number-- > 0)
                    {
                        if (length == target.Length)
                        {
                            throw new ArgumentException("target");
                        }

                        target[length] = target[length - 16];
                        length++;
                    }

                    start = at + 1;
                    int bar = i;
                    while (bar < at && text[bar] != '|')
                    {
                        bar++;
                    }

                    i = Hex.Decode(text, i, bar - i, target, length, true);
                    if (i > 16)
                    {
                        throw new ArgumentException("digit");
                    }

                    length += i;
                    Length = length;
                    IsComplete = i == 0;
                    _repeats = false;
                }
                catch (ArgumentException e)
                {
                    throw new ArgumentException("line " + _line.ToString() + ": " + e.Message);
                }
            }

            return start - offset;
        }
    }
}
