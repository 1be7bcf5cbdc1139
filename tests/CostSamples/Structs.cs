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
