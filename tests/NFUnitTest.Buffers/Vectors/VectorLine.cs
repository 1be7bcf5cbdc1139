namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>One case: a line of tests/Vectors/buffers.tsv, taken apart. Its accessors throw nothing that a line could
    /// expect, so that a mistake in the runner is not taken for the error that was asked for.</summary>
    internal sealed class VectorLine
    {
        private readonly object[] _arguments;
        private readonly bool[] _used;
        private BytesLike _target;
        private string _before;

        internal VectorLine(string text)
        {
            Text = text;
            string[] fields = text.Split(new char[] { '\t' });
            int equals = 0;
            while (equals < fields.Length && fields[equals] != "=")
            {
                equals++;
            }

            int outcomes = fields.Length - equals - 1;
            if (equals < 2 || outcomes < 1 || outcomes > 2)
            {
                throw new VectorException("no line: " + text);
            }

            Group = fields[0];
            Operation = fields[1];
            Outcome = fields[equals + 1];
            After = outcomes == 2 ? fields[equals + 2] : null;
            _arguments = new object[equals - 2];
            _used = new bool[_arguments.Length];
            for (int i = 0; i < _arguments.Length; i++)
            {
                _arguments[i] = VectorLiteral.Parse(fields[2 + i]);
            }
        }

        internal string Text { get; }

        internal string Group { get; }

        internal string Operation { get; }

        /// <summary>What Python returned or raised.</summary>
        internal string Outcome { get; }

        /// <summary>The memory of <see cref="Target"/> afterwards, as <see cref="TargetNow"/>; null where nothing can
        /// change.</summary>
        internal string After { get; }

        /// <summary>Set by who executes the line, before anything is done: what it may change.</summary>
        internal BytesLike Target
        {
            get
            {
                return _target;
            }

            set
            {
                _target = value;
                _before = "b:" + VectorText.OfMemory(value);
            }
        }

        /// <summary>The memory of <see cref="Target"/> now; ~ where that is as it was.</summary>
        internal string TargetNow
        {
            get
            {
                string now = "b:" + VectorText.OfMemory(_target);
                return now == _before ? "~" : now;
            }
        }

        internal int ArgumentCount => _arguments.Length;

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

        /// <summary>Anything with bytes; null for none.</summary>
        internal BytesLike Bytes(int index)
        {
            object value = Value(index);
            return value == null ? null : value as BytesLike ?? throw new VectorException("no bytes: " + Text);
        }

        /// <summary>The step of a slice, 1 where it was left out.</summary>
        internal int Step(int index)
        {
            return Value(index) == null ? 1 : Int(index);
        }

        /// <summary>Where a slice starts; where that was left out, the end that it starts from by the sign of its step.</summary>
        internal int Start(int index, int step)
        {
            return Value(index) == null ? (step < 0 ? int.MaxValue : int.MinValue) : Int(index);
        }

        /// <summary>Where a slice stops, likewise.</summary>
        internal int Stop(int index, int step)
        {
            return Value(index) == null ? (step < 0 ? int.MinValue : int.MaxValue) : Int(index);
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
