namespace Nano.CostSamples
{
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
}
