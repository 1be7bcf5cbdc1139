using System;
using Nano.Buffers;

namespace Nano.Text
{
    // Value by value, straight into an array.
    public sealed partial class BytesFormat
    {
        private byte[] _buffer;
        private int _start;
        private int _at;
        private int _end;

        // The item of the next value, and where it is written. Beyond all of them at first.
        private int _item;
        private int _field;

        // The array is our own: there is always room.
        private bool _grows;

        /// <summary>Begins to write into a stretch of an array; what has been begun before and not ended is forgotten. Does not
        /// allocate.</summary>
        /// <param name="buffer">Takes the bytes; kept until the next <c>Begin</c> or <see cref="Format"/>. Nothing is written outside
        /// of the stretch, ever.</param>
        /// <param name="offset">Where the stretch begins.</param>
        /// <param name="count">How many bytes it has.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within <paramref name="buffer"/>, or is too small
        /// for what stands before the first conversion.</exception>
        public void Begin(byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            _buffer = buffer;
            _start = offset;
            _at = offset;
            _field = offset;
            _end = offset + count;
            _grows = false;
            _item = 1;
            Advance();
        }

        /// <summary>Writes the next value, an integer: <c>d i u o x X c a r</c>, those for a double, and <c>*</c>. Does not
        /// allocate.</summary>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentException">The next conversion takes no integer; or there is none, or no <see cref="Begin"/> was
        /// before.</exception>
        /// <exception cref="ArgumentOutOfRangeException">It does not fit into the stretch; or is beyond a byte for <c>%c</c>, or
        /// beyond <see cref="Longest"/> for <c>*</c>.</exception>
        public void Add(long value)
        {
            Add(value < 0, value < 0 ? (ulong)-value : (ulong)value);
        }

        /// <summary>As <see cref="Add(long)"/>.</summary>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentException">As there.</exception>
        public void Add(ulong value)
        {
            Add(false, value);
        }

        /// <summary>Writes the next value, bytes: for <c>b s a r</c>, and one for <c>c</c>. Does not allocate.</summary>
        /// <param name="buffer">Holds them; not kept. For <c>a r</c> not the place that is written to.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The bytes do not lie within <paramref name="buffer"/>, or do not fit into
        /// the stretch.</exception>
        /// <exception cref="ArgumentException">The next conversion takes no bytes; or there is none, or no <see cref="Begin"/> was
        /// before.</exception>
        public void Add(byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            Add(null, buffer, offset, count, false);
        }

        /// <summary>As <see cref="Add(byte[], int, int)"/>, all bytes of a bytes-like object.</summary>
        /// <param name="buffer">Holds them; not kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not fit into the stretch.</exception>
        /// <exception cref="ArgumentException">As there.</exception>
        /// <exception cref="InvalidOperationException">They do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">They have been released.</exception>
        public void Add(BytesLike buffer)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            Add(buffer.Array, buffer.Offset, buffer.Length);
        }

        /// <summary>Ends what <see cref="Begin"/> has begun.</summary>
        /// <returns>How many bytes have been written.</returns>
        /// <exception cref="ArgumentException">Values are missing; or no <see cref="Begin"/> was before.</exception>
        public int End()
        {
            if (_item != _program.Length)
            {
                throw new ArgumentException("too few values");
            }

            return _at - _start;
        }

        // Ends a value, which stands from _field on: cuts and pads it, writes the bytes behind it and goes on to the next.
        private void Advance()
        {
            // The locals that are used most come first: they take less code.
            int at = _field;
            int count;
            int item = _item;
            int end = _at;
            int[] program = _program;
            int code = program[item];
            int kind = code >> Kind;
            if (kind == Repr && program[item + 2] >= 0 && at + program[item + 2] < end)
            {
                end = at + program[item + 2];
                _at = end;
            }

            int width = program[item + 1];
            count = at + (width < 0 ? -width : width) - end;
            if (count > 0 && kind < StarWidth)
            {
                Reserve(count);
                byte[] buffer = _buffer;
                byte fill = (byte)' ';
                if (width < 0)
                {
                    at = end;
                }
                else
                {
                    if ((code & Zero) != 0)
                    {
                        // Behind the sign, and 0x.
                        fill = (byte)'0';
                        if (buffer[at] < fill)
                        {
                            at++;
                        }

                        if ((code & Alternate) != 0 && kind >= Octal)
                        {
                            at += 2;
                        }
                    }

                    Array.Copy(buffer, at, buffer, at + count, end - at);
                }

                while (--count >= 0)
                {
                    buffer[at++] = fill;
                }
            }

            int from = program[item - 1];
            count = program[item + 3] - from;
            if (count > 0)
            {
                at = Reserve(count);
                Array.Copy(_text, from, _buffer, at, count);
            }

            _item = item + 4;
            _field = _at;
        }

        private void Put(int value)
        {
            int at = Reserve(1);
            _buffer[at] = (byte)value;
        }

        // Where so many bytes go.
        private int Reserve(int count)
        {
            int at = _at;
            int next = at + count;
            if (next > _end)
            {
                if (!_grows)
                {
                    throw new ArgumentOutOfRangeException("count");
                }

                byte[] buffer = new byte[next * 2];
                Array.Copy(_buffer, 0, buffer, 0, at);
                _buffer = buffer;
                _end = next * 2;
            }

            _at = next;
            return at;
        }

        // The code of the item of the next value.
        private int Code()
        {
            if (_item >= _program.Length)
            {
                throw new ArgumentException("too many values");
            }

            return _program[_item];
        }

        private static ArgumentException Wrong(int code)
        {
            return new ArgumentException("wrong type for %" + new string((char)(byte)(code >> Letter), 1));
        }
    }
}
