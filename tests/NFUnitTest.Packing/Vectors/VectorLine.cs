namespace Nano.Tests.PackingVectors
{
    using Nano.Buffers;
    using Nano.Packing;

    /// <summary>
    /// One case: a line of tests/Vectors/packing.tsv. Who executes it takes its arguments one after the other. Only
    /// <see cref="Format"/> throws what a line could expect, so that a mistake in the runner is not taken for the error that was
    /// asked for.
    /// </summary>
    internal sealed class VectorLine
    {
        private readonly string[] _fields;
        private readonly int _end;
        private int _next = 2;
        private object _target;
        private string _before;

        internal VectorLine(string text)
        {
            Text = text;
            _fields = text.Split(new char[] { '\t' });
            while (_end < _fields.Length && _fields[_end] != "=")
            {
                _end++;
            }

            int outcomes = _fields.Length - _end - 1;
            if (_end < 2 || outcomes < 1 || outcomes > 2)
            {
                throw new VectorException("no line: " + text);
            }

            Outcome = _fields[_end + 1];
            After = outcomes == 2 ? _fields[_end + 2] : null;
        }

        internal string Text { get; }

        internal string Group => _fields[0];

        internal string Operation => _fields[1];

        /// <summary>What Python returned or raised.</summary>
        internal string Outcome { get; }

        /// <summary>The memory written to as it is to be afterwards, like <see cref="TargetNow"/>.</summary>
        internal string After { get; }

        /// <summary>The format as text, as soon as it has been taken.</summary>
        internal string FormatText { get; private set; }

        /// <summary>The memory written to as it is; ~ where it is as it was, null where none is.</summary>
        internal string TargetNow
        {
            get
            {
                string now = VectorText.OfMemory(_target);
                return now == _before && now != null ? "~" : now;
            }
        }

        /// <summary>The next argument, of any type.</summary>
        internal object Value()
        {
            return VectorLiteral.Parse(Next());
        }

        /// <summary>The next argument, compiled: by turns of the text's length, from the cache, and with and without sizes.
        /// </summary>
        /// <exception cref="PackingException">It is no format.</exception>
        internal PackedFormat Format()
        {
            string field = Next();
            if (field.Length < 2 || field[1] != ':' || (field[0] | 0x20) != 's')
            {
                throw new VectorException("no format: " + Text);
            }

            string format = VectorLiteral.ParseFormat(field.Substring(2));
            FormatText = format;
            if (field[0] == 'S')
            {
                return new PackedFormat(format, NativeSizes.Bits64);
            }

            switch (format.Length % 3)
            {
                case 0:
                    return new PackedFormat(format);
                case 1:
                    return new PackedFormat(format, NativeSizes.Bits32);
                default:
                    return PackedFormat.Get(format);
            }
        }

        internal int Int()
        {
            return Value() is int value ? value : throw new VectorException("no int: " + Text);
        }

        internal object[] List()
        {
            return Value() as object[] ?? throw new VectorException("no list: " + Text);
        }

        internal byte[] Array()
        {
            return Value() as byte[] ?? throw new VectorException("no array: " + Text);
        }

        /// <summary>The next argument, a byte[] or bytes-like.</summary>
        internal object Memory()
        {
            object value = Value();
            return value is byte[] || value is BytesLike ? value : throw new VectorException("no memory: " + Text);
        }

        /// <summary>The memory, once more: it may be written to, and its bytes afterwards are in the line. Those of memory that
        /// is not to be had are not.</summary>
        internal object Written(object memory)
        {
            char kind = _fields[_next - 1][0];
            if (kind != VectorLiteral.Released && kind != VectorLiteral.Stepped)
            {
                _target = memory;
                _before = VectorText.OfMemory(memory);
            }

            return memory;
        }

        /// <summary>Refuses a line of which not everything has been used.</summary>
        internal void CheckAllUsed()
        {
            if (_next != _end)
            {
                throw new VectorException("too many arguments: " + Text);
            }
        }

        private string Next()
        {
            return _next < _end ? _fields[_next++] : throw new VectorException("too few arguments: " + Text);
        }
    }
}
