namespace Nano.CostSamples
{
    using System;

    public sealed class StructLocal : Sample
    {
        public int Result;

        public StructLocal()
            : base("struct-local")
        {
        }

        public override void Run()
        {
            Pair pair = new Pair(1, 2);
            Result = pair.Sum();
        }
    }

    public sealed class StructLocalOnPathNotTaken : Sample
    {
        public int Result;
        private bool _take = false;

        public StructLocalOnPathNotTaken()
            : base("struct-local-on-path-not-taken")
        {
        }

        public override void Run()
        {
            if (_take)
            {
                Pair pair = new Pair(1, 2);
                Result = pair.Sum();
            }
        }
    }

    public sealed class StructArguments : Sample
    {
        public int Result;

        public StructArguments()
            : base("struct-arguments")
        {
        }

        public override void Run()
        {
            Pair pair = new Pair(1, 2);
            Result = ByValue(pair) + ByValue(new Pair(3, 4)) + ByReference(ref pair) + ByIn(pair);
        }

        private static int ByValue(Pair pair)
        {
            return pair.A;
        }

        private static int ByReference(ref Pair pair)
        {
            return pair.A;
        }

        private static int ByIn(in Pair pair)
        {
            return pair.A;
        }
    }

    public sealed class StructResults : Sample
    {
        private static readonly Pair Kept = new Pair(5, 6);
        public Pair Result;

        public StructResults()
            : base("struct-results")
        {
        }

        public override void Run()
        {
            Result = New();
            Result = OfLocal();
            Result = OfField();
        }

        private static Pair New()
        {
            return new Pair(1, 2);
        }

        private static Pair OfLocal()
        {
            Pair pair;
            pair.A = 1;
            pair.B = 2;
            return pair;
        }

        private static Pair OfField()
        {
            return Kept;
        }
    }

    public sealed class StructCopy : Sample
    {
        public Pair Result;
        private PairInStruct _nested = default(PairInStruct);

        public StructCopy()
            : base("struct-copy")
        {
        }

        public override void Run()
        {
            PairInStruct copy = _nested;
            PairInStruct second = copy;
            second.Outer = 1;
            Result = second.Inner;
        }
    }

    public sealed class StructFieldOfField : Sample
    {
        public int Result;
        private readonly StructField _holder = new StructField();

        public StructFieldOfField()
            : base("struct-field-of-field")
        {
        }

        public override void Run()
        {
            _holder.Pair.A = 4;
            Result = _holder.Pair.A;
        }
    }

    public sealed class StructFieldOfLocal : Sample
    {
        public int Result;

        public StructFieldOfLocal()
            : base("struct-field-of-local")
        {
        }

        public override void Run()
        {
            Pair pair = new Pair(1, 2);
            Result = pair.A;
            Result = pair.B;
        }
    }

    public sealed class StructElements : Sample
    {
        public int Result;
        private readonly Pair[] _pairs = new Pair[3];

        public StructElements()
            : base("struct-elements")
        {
        }

        public override void Run()
        {
            Pair pair = _pairs[1];
            _pairs[2] = pair;
            _pairs[0].A = 7;
            Result = _pairs[0].A;
        }
    }

    public sealed class StructDefault : Sample
    {
        public Pair Result;

        public StructDefault()
            : base("struct-default")
        {
        }

        public override void Run()
        {
            Result = default(Pair);
        }
    }

    public sealed class TimeArgument : Sample
    {
        public long Result;
        private DateTime _time = new DateTime(2026, 1, 1);

        public TimeArgument()
            : base("time-argument")
        {
        }

        public override void Run()
        {
            DateTime copy = _time;
            Result = Ticks(copy);
        }

        private static long Ticks(DateTime time)
        {
            return time.Ticks;
        }
    }

    public sealed class EnumArgument : Sample
    {
        public int Result;

        public EnumArgument()
            : base("enum-argument")
        {
        }

        public override void Run()
        {
            Result = Number(Level.High);
        }

        private static int Number(Level level)
        {
            return (int)level;
        }
    }

    public sealed class StructThroughReference : Sample
    {
        public Pair Result;

        public StructThroughReference()
            : base("struct-through-reference")
        {
        }

        public override void Run()
        {
            Pair pair = new Pair(1, 2);
            Copy(ref pair, out Result);
        }

        private static void Copy(ref Pair from, out Pair to)
        {
            to = from;
        }
    }

    public sealed class StructReadOnlyField : Sample
    {
        public int Result;
        private readonly Pair _pair = new Pair(1, 2);

        public StructReadOnlyField()
            : base("struct-read-only-field")
        {
        }

        public override void Run()
        {
            Result = _pair.Sum();
        }
    }

    public sealed class StructItself : Sample
    {
        public int Result;

        public StructItself()
            : base("struct-itself")
        {
        }

        public override void Run()
        {
            Chain chain = new Chain(3);
            Result = chain.Next().Number;
        }

        private struct Chain
        {
            public int Number;

            public Chain(int number)
            {
                Number = number;
            }

            public Chain Next()
            {
                Chain next = this;
                next.Number++;
                return next;
            }
        }
    }

    public sealed class StructByInterface : Sample
    {
        public int Result;

        public StructByInterface()
            : base("struct-by-interface")
        {
        }

        public override void Run()
        {
            IArea area = new Flat(3);
            Result = area.Area(2) + new Flat(4).Area(1);
        }

        private struct Flat : IArea
        {
            private readonly int _side;

            public Flat(int side)
            {
                _side = side;
            }

            public int Area(int scale)
            {
                return scale * _side;
            }
        }
    }

    public sealed class StructParameterAssigned : Sample
    {
        public int Result;

        public StructParameterAssigned()
            : base("struct-parameter-assigned")
        {
        }

        public override void Run()
        {
            Result = First(new Pair(1, 2), new Pair(3, 4));
        }

        private static int First(Pair first, Pair second)
        {
            first = second;
            first.A = 5;
            return first.Sum();
        }
    }
}
