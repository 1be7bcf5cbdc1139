namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>One case: a line of a file in tests/Vectors, taken apart. Its accessors throw nothing that a line could expect, so
    /// that a mistake in the runner is not taken for the error that was asked for.</summary>
    internal sealed class VectorLine
    {
        // The group and the operation stand before the arguments.
        private const int First = 2;

        private readonly string[] _fields;
        private readonly object[] _arguments;
        private readonly bool[] _used;
        private object _target;
        private string _before;

        internal VectorLine(string text, VectorRunner runner)
        {
            Text = text;
            _fields = text.Split(new char[] { '\t' });
            int equals = 0;
            while (equals < _fields.Length && _fields[equals] != "=")
            {
                equals++;
            }

            int outcomes = _fields.Length - equals - 1;
            if (equals < First || outcomes < 1 || outcomes > 2)
            {
                throw new VectorException("no line: " + text);
            }

            Outcome = _fields[equals + 1];
            After = outcomes == 2 ? _fields[equals + 2] : null;
            _arguments = new object[equals - First];
            _used = new bool[_arguments.Length];
            for (int i = 0; i < _arguments.Length; i++)
            {
                _arguments[i] = VectorLiteral.Parse(_fields[First + i], runner);
            }
        }

        internal string Text { get; }

        internal string Group => _fields[0];

        internal string Operation => _fields[1];

        /// <summary>What Python returned or raised.</summary>
        internal string Outcome { get; }

        /// <summary>The memory of <see cref="Target"/> afterwards, as <see cref="TargetNow"/>; null where nothing can
        /// change.</summary>
        internal string After { get; }

        /// <summary>Set by who executes the line, before anything is done: what it may change, a byte[] or bytes-like.</summary>
        internal object Target
        {
            get
            {
                return _target;
            }

            set
            {
                _target = value;
                _before = VectorText.OfMemory(value);
            }
        }

        /// <summary>The memory of <see cref="Target"/> now; ~ where that is as it was, null where there is none.</summary>
        internal string TargetNow
        {
            get
            {
                if (_target == null)
                {
                    return null;
                }

                string now = VectorText.OfMemory(_target);
                return now == _before ? "~" : "b:" + now;
            }
        }

        internal int ArgumentCount => _arguments.Length;

        /// <summary>What an argument's field begins with.</summary>
        internal char Kind(int index)
        {
            return _fields[First + index][0];
        }

        /// <summary>An argument of any type.</summary>
        internal object Value(int index)
        {
            if (index < 0 || index >= _arguments.Length)
            {
                throw new VectorException("too few arguments: " + Text);
            }

            _used[index] = true;
            return _arguments[index];
        }

        internal int Int(int index)
        {
            return Value(index) is int value ? value : throw new VectorException("no int: " + Text);
        }

        internal long Long(int index)
        {
            return Value(index) is int value ? value : Value(index) is long wide ? wide : throw new VectorException("no long: " + Text);
        }

        internal double Double(int index)
        {
            return Value(index) is double value ? value : throw new VectorException("no double: " + Text);
        }

        internal bool Bool(int index)
        {
            return Value(index) is bool value ? value : throw new VectorException("no bool: " + Text);
        }

        internal string String(int index)
        {
            return Value(index) as string ?? throw new VectorException("no string: " + Text);
        }

        internal object[] List(int index)
        {
            return Value(index) as object[] ?? throw new VectorException("no list: " + Text);
        }

        /// <summary>Anything bytes-like; null for none.</summary>
        internal BytesLike Bytes(int index)
        {
            object value = Value(index);
            return value == null ? null : value as BytesLike ?? throw new VectorException("no bytes: " + Text);
        }

        /// <summary>Refuses a line of which not everything has been used.</summary>
        internal void CheckAllUsed()
        {
            foreach (bool used in _used)
            {
                if (!used)
                {
                    throw new VectorException("too many arguments: " + Text);
                }
            }
        }
    }
}
