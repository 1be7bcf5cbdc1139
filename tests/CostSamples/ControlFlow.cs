namespace Nano.CostSamples
{
    public sealed class Switch : Sample
    {
        public int Result;
        private int _step;

        public Switch()
            : base("switch")
        {
        }

        public override void Run()
        {
            for (_step = 0; _step < 6; _step++)
            {
                switch (_step)
                {
                    case 0:
                        Result = 7;
                        break;
                    case 1:
                    case 2:
                        Result++;
                        break;
                    case 3:
                        Result--;
                        break;
                    default:
                        Result ^= 3;
                        break;
                }
            }
        }
    }

    public sealed class NestedLoops : Sample
    {
        public int Result;

        public NestedLoops()
            : base("loops-nested")
        {
        }

        public override void Run()
        {
            int sum = 0;
            for (int i = 0; i < 10; i++)
            {
                for (int j = i; j < 10; j++)
                {
                    if ((j & 1) == 0)
                    {
                        continue;
                    }

                    sum += i * j;
                }
            }

            Result = sum;
        }
    }

    public sealed class ForeachOverArray : Sample
    {
        public int Result;
        private readonly byte[] _bytes = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };

        public ForeachOverArray()
            : base("foreach-array")
        {
        }

        public override void Run()
        {
            int sum = 0;
            foreach (byte value in _bytes)
            {
                sum += value;
            }

            Result = sum;
        }
    }

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

    public sealed class TryFinally : Sample
    {
        public int Result;

        public TryFinally()
            : base("try-finally")
        {
        }

        public override void Run()
        {
            try
            {
                Result++;
            }
            finally
            {
                Result--;
            }
        }
    }

    public sealed class Lock : Sample
    {
        public int Result;
        private readonly object _gate = new object();

        public Lock()
            : base("lock")
        {
        }

        public override void Run()
        {
            lock (_gate)
            {
                Result++;
            }
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

    public sealed class LargeSwitch : Sample
    {
        public int Result;

        public LargeSwitch()
            : base("switch-in-loop")
        {
        }

        public override void Run()
        {
            for (int i = -1; i < 8; i++)
            {
                switch (i)
                {
                    case 0: Result += 1; continue;
                    case 1: Result += 200; continue;
                    case 2: Result -= 70000; continue;
                    case 3: Result ^= 5; goto case 0;
                    case 5: Result = ~Result; continue;
                    case 6: break;
                    default: Result = 0; break;
                }

                Result <<= 1;
            }
        }
    }

    public sealed class NestedFinally : Sample
    {
        public int Result;

        public NestedFinally()
            : base("try-finally-nested")
        {
        }

        public override void Run()
        {
            for (int i = 0; i < 3; i++)
            {
                try
                {
                    try
                    {
                        if (i == 1)
                        {
                            continue;
                        }

                        Result++;
                    }
                    finally
                    {
                        Result += 2;
                    }
                }
                finally
                {
                    Result += 3;
                }
            }
        }
    }
}
