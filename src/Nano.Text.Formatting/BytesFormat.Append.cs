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

        // The item of the next value; MaxValue where nothing has begun or something has failed.
        private int _item;

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
            Start(buffer, offset, offset + count, false);
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
            AddInteger(value < 0, value < 0 ? (ulong)-value : (ulong)value);
        }

        /// <summary>As <see cref="Add(long)"/>.</summary>
        /// <param name="value">The number.</param>
        /// <exception cref="ArgumentException">As there.</exception>
        public void Add(ulong value)
        {
            AddInteger(false, value);
        }

        /// <summary>Writes the next value, bytes: for <c>b s a r</c>, and one for <c>c</c>. Does not allocate.</summary>
        /// <param name="buffer">Holds them; not kept.</param>
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
            AddText(null, buffer, offset, count, false);
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

            AddText(null, buffer.Array, buffer.Offset, buffer.Length, false);
        }

        /// <summary>Ends what <see cref="Begin"/> has begun.</summary>
        /// <returns>How many bytes have been written.</returns>
        /// <exception cref="ArgumentException">Values are missing; or no <see cref="Begin"/> was before.</exception>
        public int End()
        {
            if (_item != _program.Length)
            {
                throw Fail("too few values");
            }

            _item = int.MaxValue;
            return _at - _start;
        }

        private void Start(byte[] buffer, int offset, int end, bool grows)
        {
            _buffer = buffer;
            _start = offset;
            _at = offset;
            _end = end;
            _grows = grows;
            _item = 1;
            Advance();
        }

        // Writes the bytes behind an item and goes on to the next.
        private void Advance()
        {
            int[] program = _program;
            int item = _item;
            int from = program[item - 1];
            int count = program[item + 3] - from;
            if (count > 0)
            {
                int at = Reserve(count);
                Array.Copy(_text, from, _buffer, at, count);
            }

            _item = item + 4;
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
                _end = buffer.Length;
            }

            _at = next;
            return at;
        }

        // The item of the next value.
        private int Code()
        {
            if (_item >= _program.Length)
            {
                throw Fail("too many values");
            }

            return _program[_item];
        }

        private ArgumentException Fail(string message)
        {
            _item = int.MaxValue;
            return new ArgumentException(message);
        }

        private ArgumentException Wrong(int code)
        {
            return Fail("wrong type for %" + new string((char)(code >> Letter), 1));
        }
    }
}
