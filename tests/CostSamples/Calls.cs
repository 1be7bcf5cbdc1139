namespace Nano.CostSamples
{
    using System;
    using System.Collections;

    public sealed class StaticAndInstanceCalls : Sample
    {
        public int Result;
        private readonly Square _square = new Square(2);

        public StaticAndInstanceCalls()
            : base("call-static-instance")
        {
        }

        public override void Run()
        {
            Result = Shape.Twice(2) + _square.Plain(3);
        }
    }

    public sealed class VirtualCalls : Sample
    {
        public int Result;
        private readonly Shape _square = new Square(2);
        private readonly Shape _cube = new Cube(2);

        public VirtualCalls()
            : base("call-virtual")
        {
        }

        public override void Run()
        {
            Result = _square.Area(2) + _cube.Area(3);
        }
    }

    public sealed class InterfaceCall : Sample
    {
        public int Result;
        private readonly IArea _square = new Square(2);

        public InterfaceCall()
            : base("call-interface")
        {
        }

        public override void Run()
        {
            Result = _square.Area(2);
        }
    }

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

    public sealed class OutAndRef : Sample
    {
        public int Result;
        private readonly int[] _numbers = new int[2];

        public OutAndRef()
            : base("call-out-ref")
        {
        }

        public override void Run()
        {
            Set(out int number);
            Add(ref number);
            Add(ref Result);
            Add(ref _numbers[1]);
        }

        private static void Set(out int number)
        {
            number = 1;
        }

        private static void Add(ref int number)
        {
            number++;
        }
    }

    public sealed class Params : Sample
    {
        public int Result;

        public Params()
            : base("call-params")
        {
        }

        public override void Run()
        {
            Result = Count(1, 2, 3) + CountObjects(1, "b");
        }

        private static int Count(params int[] numbers)
        {
            return numbers.Length;
        }

        private static int CountObjects(params object[] objects)
        {
            return objects.Length;
        }
    }

    public sealed class Recursion : Sample
    {
        public int Result;

        public Recursion()
            : base("call-recursion")
        {
        }

        public override void Run()
        {
            Result = Deep(10);
        }

        private static int Deep(int level)
        {
            return level == 0 ? 0 : Deep(level - 1) + 1;
        }
    }

    public sealed class Properties : Sample
    {
        private int _value;

        public Properties()
            : base("call-properties")
        {
        }

        public int Value
        {
            get => _value;
            set => _value = value & 0xFF;
        }

        public override void Run()
        {
            Value += 3;
            Value++;
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

    public sealed class EachKindOfCall : Sample
    {
        public int Result;
        private readonly Shape _shape = new Square(2);
        private readonly IArea _area = new Square(3);
        private readonly Map _map = Shape.Twice;
        private readonly byte[] _bytes = new byte[8];

        public EachKindOfCall()
            : base("call-of-each-kind")
        {
        }

        public override void Run()
        {
            byte[] copy = new byte[8];
            Array.Copy(_bytes, 0, copy, 0, 8);
            Result = Shape.Twice(1) + _shape.Plain(2) + _shape.Area(3) + _area.Area(4) + _map(5) + new OneField().A;
            Result += _shape.ToString().Length;
        }
    }
}
