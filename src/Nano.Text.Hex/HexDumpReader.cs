using System;

namespace Nano.Text
{
    /// <summary>
    /// Reads what <c>hexdump -C</c> or <see cref="HexDump"/> has written back into bytes, in chunks of any size. A <c>*</c> repeats
    /// the line before it up to the next offset; the text column is passed over. Does not allocate once it has been made.
    /// </summary>
    /// <remarks>
    /// <code>
    /// HexDumpReader reader = new HexDumpReader(bytes);
    /// reader.Feed(text, 0, text.Length);
    /// // bytes[0] to bytes[reader.Length - 1] are those that stood at reader.Start and behind it
    /// </code>
    /// Text whose last line lacks its <c>\n</c> is complete with one more, fed by itself.
    /// </remarks>
    public sealed class HexDumpReader
    {
        private const int LineStart = 0;
        private const int InOffset = 1;
        private const int InBytes = 2;
        private const int InByte = 3;
        private const int InText = 4;
        private const int BehindStar = 5;
        private const int AtEnd = 6;

        /// <summary>The offset of the first byte, once its line has begun.</summary>
        public long Start;

        /// <summary>How many bytes stand in the target. May be set, to 0 say, by who has used them: it is where the next one
        /// goes.</summary>
        public int Length;

        /// <summary>True when the dump is complete: its last line was an offset alone, or there was no line at all. False for one that
        /// has been cut.</summary>
        public bool IsComplete = true;

        private readonly byte[] _target;
        private readonly byte[] _bytes = new byte[16];

        // Offsets: of the next byte to go to the target, of the one behind those known, of the first in _bytes. Known and first are
        // 16 apart behind a full line, 32 behind a *: the place in _bytes is the same.
        private long _next;
        private long _known;
        private long _first;
        private long _value;
        private int _state;
        private int _line = 1;

        /// <summary>Starts to read. The only place where it allocates.</summary>
        /// <param name="target">Takes the bytes; kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
        public HexDumpReader(byte[] target)
        {
            Range.Check(target, 0, 0);
            _target = target;
        }

        /// <summary>Takes some more text, up to its end or as far as the target has room.</summary>
        /// <param name="text">Holds the text, ASCII; not kept, not changed.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="count">How many bytes of text; any number.</param>
        /// <returns>How many of them have been taken. Fewer than <paramref name="count"/> (0 of 0 too, if <see cref="Length"/> is that
        /// of the target): the target is full, and more bytes may be known already.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The text does not lie within <paramref name="text"/>.</exception>
        /// <exception cref="ArgumentException">This is no dump: the message says in which line, and what is wrong there. The bytes before
        /// it stand in the target.</exception>
        public int Feed(byte[] text, int offset, int count)
        {
            Range.Check(text, offset, count);
            byte[] target = _target;
            byte[] bytes = _bytes;
            int at = offset;
            int end = offset + count;
            for (;;)
            {
                if (_next != _known)
                {
                    if (Length == target.Length)
                    {
                        return at - offset;
                    }

                    target[Length++] = bytes[(int)(_next++ - _first) & 15];
                    continue;
                }

                if (at == end)
                {
                    return count;
                }

                int value = text[at++];
                int digit = value - '0';
                if (digit < 0 || digit > 9)
                {
                    digit = (digit - 1 & ~0x20) - 6;
                    if (digit < 10 || digit > 15)
                    {
                        digit = -1;
                    }
                }

                int state = _state;
                int taken = (int)(_known - _first);

                // What is wrong, until it is found right.
                string fault = "no hex digit";
                if (state == InOffset && digit < 0)
                {
                    // Behind an offset. What stands there comes again when all bytes before the offset stand in the target.
                    long gap = _value - _known;
                    if (IsComplete)
                    {
                        IsComplete = false;
                        Start = _value;
                        _next = _value;
                        gap = 0;
                    }

                    // Behind a *, whole lines: one at least.
                    fault = gap < 0 ? "offset goes back" : (taken == 32 ? (gap & 15) == 0 && gap != 0 : gap == 0) ? null : "offset leaves a gap";
                    _known = _value;
                    _first = _value;
                    state = InBytes;
                    at--;
                }
                else if (state == InText)
                {
                    fault = null;
                    if (value == '\n')
                    {
                        state = LineStart;
                        _line++;
                    }
                }
                else if (value == '\n' && state != InByte)
                {
                    fault = null;
                    _line++;
                    if (state == InBytes && taken == 0)
                    {
                        IsComplete = true;
                        state = AtEnd;
                    }
                    else if (state != AtEnd)
                    {
                        state = LineStart;
                    }
                }
                else if (state == AtEnd)
                {
                    fault = "behind the end";
                }
                else if (state == LineStart && value == '*')
                {
                    fault = taken == 16 ? null : "* without a full line";
                    _first -= 16;
                    state = BehindStar;
                }
                else if (state == InBytes && (value == ' ' || (value == '|' && taken != 0)))
                {
                    fault = null;
                    if (value == '|')
                    {
                        state = InText;
                    }
                }
                else if (digit >= 0 && state != BehindStar)
                {
                    fault = null;
                    if (state == InByte)
                    {
                        bytes[taken] = (byte)((int)_value << 4 | digit);
                        _known++;
                        state = InBytes;
                    }
                    else if (state == InOffset)
                    {
                        // More than 63 bits go back.
                        _value = _value << 4 | (long)digit;
                    }
                    else
                    {
                        _value = digit;
                        if (state == LineStart)
                        {
                            state = InOffset;
                        }
                        else
                        {
                            state = InByte;
                            fault = taken == 16 ? "more than 16 bytes" : null;
                        }
                    }
                }

                if (fault != null)
                {
                    throw new ArgumentException("line " + _line.ToString() + ": " + fault);
                }

                _state = state;
            }
        }
    }
}
