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
}
