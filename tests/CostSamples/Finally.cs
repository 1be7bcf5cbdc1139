namespace Nano.CostSamples
{
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
