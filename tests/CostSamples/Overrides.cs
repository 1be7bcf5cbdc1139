namespace Nano.CostSamples
{
    using System;
    using System.Collections;

    public sealed class OverridesOfObject : Sample
    {
        public int Result;
        private readonly object _named = new Named(1);
        private readonly object _other = new Named(2);
        private readonly object _plain = new NoField();

        public OverridesOfObject()
            : base("call-override-of-object")
        {
        }

        public override void Run()
        {
            Result = _named.ToString().Length + _named.GetHashCode();
            if (_named.Equals(_other) || _plain.Equals(_other))
            {
                Result = 0;
            }
        }

        private sealed class Named
        {
            private readonly int _number;

            public Named(int number)
            {
                _number = number;
            }

            public override string ToString()
            {
                return "named";
            }

            public override bool Equals(object other)
            {
                return other is Named named && named._number == _number;
            }

            public override int GetHashCode()
            {
                return _number;
            }
        }
    }

    public sealed class Using : Sample
    {
        public int Result;

        public Using()
            : base("call-dispose-of-using")
        {
        }

        public override void Run()
        {
            using (IDisposable closing = new Closing(this))
            {
                Result = 1;
            }
        }

        private sealed class Closing : IDisposable
        {
            private readonly Using _owner;

            public Closing(Using owner)
            {
                _owner = owner;
            }

            public void Dispose()
            {
                _owner.Result = 2;
            }
        }
    }

    public sealed class ForeachOverOwn : Sample
    {
        public int Result;
        private readonly Numbers _numbers = new Numbers();

        public ForeachOverOwn()
            : base("call-own-enumerator")
        {
        }

        public override void Run()
        {
            int sum = 0;
            foreach (object value in _numbers)
            {
                sum += (int)value;
            }

            Result = sum;
        }

        private sealed class Numbers : IEnumerable, IEnumerator
        {
            private int _number;

            public object Current => _number;

            public IEnumerator GetEnumerator()
            {
                Reset();
                return this;
            }

            public bool MoveNext()
            {
                return ++_number <= 3;
            }

            public void Reset()
            {
                _number = 0;
            }
        }
    }

    public sealed class OverrideOfStruct : Sample
    {
        public int Result;

        public OverrideOfStruct()
            : base("call-override-of-struct")
        {
        }

        public override void Run()
        {
            Level level = Level.High;
            Word word = new Word();
            Result = word.ToString().Length + word.GetHashCode();
            if (word.Equals(level))
            {
                Result = 0;
            }
        }

        private struct Word
        {
            public override string ToString()
            {
                return "word";
            }

            public override bool Equals(object other)
            {
                return false;
            }

            public override int GetHashCode()
            {
                return 3;
            }
        }
    }

    public sealed class OverrideCallsBase : Sample
    {
        public string Result;
        private readonly object _named = new Named();
        private readonly object _plain = new NoField();

        public OverrideCallsBase()
            : base("call-base-of-override")
        {
        }

        public override void Run()
        {
            Result = _named.ToString();
            Result = _plain.ToString();
        }

        private sealed class Named
        {
            public override string ToString()
            {
                return base.ToString();
            }
        }
    }
}
