namespace Nano.CostSamples
{
    using System;

    public sealed class BoxedNumbers : Sample
    {
        public object Result;
        private long _long = 5;
        private bool _bool = true;

        public BoxedNumbers()
            : base("box-numbers")
        {
        }

        public override void Run()
        {
            Result = 5;
            Result = _long;
            Result = _bool;
        }
    }

    public sealed class BoxedEnumAndTime : Sample
    {
        public object Result;
        private Level _level = Level.High;
        private DateTime _time = new DateTime(2026, 1, 1);

        public BoxedEnumAndTime()
            : base("box-enum-time")
        {
        }

        public override void Run()
        {
            Result = _level;
            Result = _time;
        }
    }

    public sealed class BoxedStruct : Sample
    {
        public object Result;
        private Pair _pair = new Pair(1, 2);

        public BoxedStruct()
            : base("box-struct")
        {
        }

        public override void Run()
        {
            Result = _pair;
        }
    }

    public sealed class UnboxedInt : Sample
    {
        public int Result;
        private object _boxed = 5;

        public UnboxedInt()
            : base("unbox-int")
        {
        }

        public override void Run()
        {
            Result = (int)_boxed;
        }
    }

    public sealed class UnboxedStruct : Sample
    {
        public int Result;
        private object _boxed = new Pair(1, 2);

        public UnboxedStruct()
            : base("unbox-struct")
        {
        }

        public override void Run()
        {
            Pair pair = (Pair)_boxed;
            Result = pair.Sum();
        }
    }

    public sealed class UnboxedField : Sample
    {
        public int Result;
        private object _boxed = new Pair(1, 2);

        public UnboxedField()
            : base("unbox-struct-field")
        {
        }

        public override void Run()
        {
            Result = ((Pair)_boxed).A;
        }
    }
}
