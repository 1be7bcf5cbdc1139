namespace Nano.CostSamples
{
    public sealed class MethodGroup : Sample
    {
        public Map Result;

        public MethodGroup()
            : base("delegate-method-group")
        {
        }

        public override void Run()
        {
            Result = Shape.Twice;
        }
    }

    public sealed class InstanceMethodGroup : Sample
    {
        public Map Result;
        private readonly Shape _shape = new Square(2);

        public InstanceMethodGroup()
            : base("delegate-instance-and-virtual")
        {
        }

        public override void Run()
        {
            Result = _shape.Plain;
            Result = _shape.Area;
        }
    }

    public sealed class Lambda : Sample
    {
        public Map Result;

        public Lambda()
            : base("lambda")
        {
        }

        public override void Run()
        {
            Result = value => value + 1;
        }
    }

    public sealed class Closure : Sample
    {
        public Map Result;
        private int _start = 3;

        public Closure()
            : base("lambda-with-capture")
        {
        }

        public override void Run()
        {
            int start = _start;
            int step = start + 1;
            Result = value => value + start + step;
        }
    }

    public sealed class DelegateCalls : Sample
    {
        public int Result;
        private readonly Map _static = Shape.Twice;
        private readonly Map _instance = new Square(2).Area;

        public DelegateCalls()
            : base("delegate-calls")
        {
        }

        public override void Run()
        {
            Result = _static(2) + _instance(3);
        }
    }

    public sealed class MulticastCall : Sample
    {
        public int Result;
        private readonly Map _both;

        public MulticastCall()
            : base("delegate-multicast-call")
        {
            Map both = Shape.Twice;
            both += new Square(2).Area;
            _both = both;
        }

        public override void Run()
        {
            Result = _both(2);
        }
    }
}
