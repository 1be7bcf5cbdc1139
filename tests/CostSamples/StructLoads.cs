namespace Nano.CostSamples
{
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
}
