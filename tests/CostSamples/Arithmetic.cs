namespace Nano.CostSamples
{
    public sealed class LongArithmetic : Sample
    {
        public long Result;
        private long _value = 0x123456789ABCDEF;
        private uint _number = 0xFFFF0000;

        public LongArithmetic()
            : base("arithmetic-long")
        {
        }

        public override void Run()
        {
            long value = _value;
            value = (value << 3) ^ (value >> 5);
            value += _number;
            value *= 31;
            value = value % 1000003 + (long)1e10;
            Result = value > 0 ? value : -value;
        }
    }

    public sealed class Floats : Sample
    {
        public float Result;
        private float _value = 1.5f;

        public Floats()
            : base("arithmetic-float")
        {
        }

        public override void Run()
        {
            double value = _value * 2.25;
            Result = (float)(value / 3.0) - (int)value;
        }
    }

    public sealed class Conditions : Sample
    {
        public int Result;
        private int _a = 4;
        private int _b = 6;
        private string _text = "t";

        public Conditions()
            : base("conditions")
        {
        }

        public override void Run()
        {
            Result = (_a > 3 && _b < 5) || _a == _b ? _a : -_b;
            Result |= _text == null ? 1 : 2;
        }
    }

    public sealed class Checked : Sample
    {
        public int Result;
        private int _a = 4;

        public Checked()
            : base("arithmetic-checked")
        {
        }

        public override void Run()
        {
            checked
            {
                Result = _a * 3 + 1;
            }
        }
    }

    public sealed class Statics : Sample
    {
        public int Result;
        private const int Step = 1000;
        private static readonly long[] s_longs = new long[2];
        private static int s_count = 1;

        public Statics()
            : base("statics")
        {
        }

        public override void Run()
        {
            s_count += Step;
            Result = s_count;
            s_longs[1] = s_longs[0]++;
        }
    }
}
