namespace Nano.CostSamples
{
    using System;

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
