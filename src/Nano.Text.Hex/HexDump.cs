using System;

namespace Nano.Text
{
    /// <summary>
    /// Writes bytes as the program <c>hexdump -C</c> does, line by line: offset, two groups of eight bytes, the text column, one
    /// <c>*</c> for lines that repeat the one before, and at last the offset behind the end. As a bytes-like object it is the line
    /// that is ready, ASCII with its <c>\n</c>: length 0 while none is. Does not allocate once it has been made.
    /// </summary>
    /// <remarks>
    /// <code>
    /// 00000000  44 61 74 61 00 01 02 03  04 05 06 07 08 09 0a 0b  |Data............|
    ///
    /// HexDump dump = new HexDump();
    /// while (count > 0)
    /// {
    ///     int taken = dump.Feed(buffer, offset, count);
    ///     offset += taken;
    ///     count -= taken;
    ///     if (dump.Length > 0) port.Write(dump.Line, dump.Offset, dump.Length);
    /// }
    ///
    /// while (dump.Finish()) port.Write(dump.Line, dump.Offset, dump.Length);
    /// </code>
    /// The layout is that of util-linux 2.38: https://man7.org/linux/man-pages/man1/hexdump.1.html
    /// </remarks>
    public sealed class HexDump
    {
        // One array for all. The digits come first, so that a digit is the element of its value:
        // | 16 digits | offset, 16 digits at most | ..61 61.. |text|\n | *\n | the bytes of the line |
        // 0           16                          32  34       84       103   105                    121
        private const int Body = 32;
        private const int Column = 84;
        private const int Star = 103;
        private const int Taken = 105;
        private const int Full = Taken + 16;

        /// <summary>Holds the line that is ready, ASCII, among other things. Not to be written to.</summary>
        public readonly byte[] Line;

        /// <summary>Where in <see cref="Line"/> it begins.</summary>
        public int Offset;

        /// <summary>How many bytes it has, with its <c>\n</c>; 0 while none is ready.</summary>
        public int Length;

        // The offset of the line in work, and how many bytes of it there are.
        private long _next;
        private int _end = Taken;

        // 0: unlike the line before; 1: like it so far; 2: and a * has been written for it.
        private int _repeats;

        /// <summary>Starts a dump. The only place where it allocates.</summary>
        /// <param name="start">The offset that is shown for the first byte; from 4 GB on it takes more than 8 digits.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative.</exception>
        public HexDump(long start = 0)
        {
            if (start < 0)
            {
                throw new ArgumentOutOfRangeException("start");
            }

            _next = start;
            byte[] line = new byte[Full];
            Line = line;
            for (int i = 0; i < Star; i++)
            {
                line[i] = (byte)(i < 10 ? '0' + i : i < 16 ? 'a' - 10 + i : ' ');
            }

            line[Column] = (byte)'|';
            line[Star] = (byte)'*';
            line[Star + 1] = (byte)'\n';
        }

        /// <summary>Takes bytes up to the end of a line. Afterwards that line is ready, unless it repeats the one before, or the line
        /// is not complete yet: then the length is 0.</summary>
        /// <param name="buffer">Holds the bytes; not kept, not changed.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many; any number.</param>
        /// <returns>How many of them have been taken: 16 at most.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>.</exception>
        public int Feed(byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            byte[] line = Line;
            int end = _end;
            if (count > Full - end)
            {
                count = Full - end;
            }

            // What has been taken stands where the bytes of the line before stood.
            for (int i = 0; i < count; i++)
            {
                if (buffer[offset + i] != line[end + i])
                {
                    _repeats = 0;
                    break;
                }
            }

            Array.Copy(buffer, offset, line, end, count);
            end += count;
            _end = end;
            Length = 0;
            if (end == Full)
            {
                if (_repeats == 0)
                {
                    Write();
                    _repeats = 1;
                }
                else
                {
                    _next += 16;
                    _end = Taken;
                    if (_repeats == 1)
                    {
                        Offset = Star;
                        Length = 2;
                        _repeats = 2;
                    }
                }
            }

            return count;
        }

        /// <summary>Makes the lines behind the last byte ready, one in each call: the last line if it is a shorter one, then the
        /// offset behind the end. A dump of no bytes has none. The next byte begins another dump, at offset 0.</summary>
        /// <returns>True when a line is ready; false when there are no more.</returns>
        public bool Finish()
        {
            Length = 0;
            long next = _next;
            if (_end != Taken || next != 0)
            {
                Write();
                if (next == _next)
                {
                    _next = 0;
                    _repeats = 0;
                }
            }

            return Length != 0;
        }

        /// <summary>The line that is ready as a new string without its <c>\n</c>; empty where none is.</summary>
        /// <returns>The line.</returns>
        public override string ToString()
        {
            return Length == 0 ? "" : Hex.Text(Line, Offset, Length - 1);
        }

        // The line of the bytes taken, or of none: the offset behind the end.
        private void Write()
        {
            byte[] line = Line;
            int value;
            int at = Body;
            int i;
            int end = _end;
            ulong offset = (ulong)_next;
            do
            {
                line[--at] = line[(int)offset & 15];
                offset >>= 4;
            }
            while (at > Body - 8 || offset != 0);

            Offset = at;

            line[Body] = (byte)' ';

            // By twos: behind an odd number of bytes comes one too many, where the spaces go then.
            at = Body + 2;
            for (i = Taken; i < end; i += 2)
            {
                if (i == Taken + 8)
                {
                    at++;
                }

                value = line[i];
                line[at] = line[value >> 4];
                line[at + 1] = line[value & 15];
                line[i - 20] = value >= ' ' && value < 127 ? (byte)value : (byte)'.';
                value = line[i + 1];
                line[at + 3] = line[value >> 4];
                line[at + 4] = line[value & 15];
                line[i - 19] = value >= ' ' && value < 127 ? (byte)value : (byte)'.';
                at += 6;
            }

            value = Body;
            if (end != Taken)
            {
                value = end - 20;
                line[value++] = (byte)'|';
                for (at -= 3 * (i - end); at < Column; at++)
                {
                    line[at] = (byte)' ';
                }
            }

            line[value] = (byte)'\n';
            Length = value + 1 - Offset;
            _next += end - Taken;
            _end = Taken;
        }
    }
}
