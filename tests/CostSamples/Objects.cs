namespace Nano.CostSamples
{
    using System;

    public sealed class ObjectWithoutField : Sample
    {
        public object Result;

        public ObjectWithoutField()
            : base("object-0-fields")
        {
        }

        public override void Run()
        {
            Result = new NoField();
        }
    }

    public sealed class ObjectsWithFields : Sample
    {
        public object Result;

        public ObjectsWithFields()
            : base("object-1-and-3-fields")
        {
        }

        public override void Run()
        {
            Result = new OneField();
            Result = new ThreeFields();
        }
    }

    public sealed class ObjectWithInheritedFields : Sample
    {
        public object Result;

        public ObjectWithInheritedFields()
            : base("object-inherited-fields")
        {
        }

        public override void Run()
        {
            Result = new TwoAndThreeFields();
        }
    }

    public sealed class ObjectWithStructField : Sample
    {
        public object Result;

        public ObjectWithStructField()
            : base("object-struct-field")
        {
        }

        public override void Run()
        {
            Result = new StructField();
        }
    }

    public sealed class BaseConstructors : Sample
    {
        public object Result;

        public BaseConstructors()
            : base("object-base-constructors")
        {
        }

        public override void Run()
        {
            Result = new Cube(3);
        }
    }

    public sealed class PlainObject : Sample
    {
        public object Result;

        public PlainObject()
            : base("object-plain")
        {
        }

        public override void Run()
        {
            Result = new object();
        }
    }

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

    public sealed class Casts : Sample
    {
        public Square Result;
        private object _shape = new Cube(2);

        public Casts()
            : base("casts")
        {
        }

        public override void Run()
        {
            if (_shape is IArea)
            {
                Result = (Square)_shape;
                Result = _shape as Cube;
            }
        }
    }

    public sealed class TypeOf : Sample
    {
        public object Result;

        public TypeOf()
            : base("typeof")
        {
        }

        public override void Run()
        {
            Result = typeof(Square);
            Result = Result.GetType();
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
