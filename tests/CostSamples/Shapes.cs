namespace Nano.CostSamples
{
    // Types for the scenarios to make, copy and call. Their names say what is in them.
    public enum Level
    {
        Low,
        High,
    }

    public enum SmallLevel : byte
    {
        Low,
        High,
    }

    public delegate int Map(int value);

    public interface IArea
    {
        int Area(int scale);
    }

    public struct One
    {
        public int A;
    }

    public struct Pair
    {
        public int A;
        public int B;

        public Pair(int a, int b)
        {
            A = a;
            B = b;
        }

        public int Sum()
        {
            return A + B;
        }
    }

    public struct PairInStruct
    {
        public Pair Inner;
        public long Outer;
    }

    public class NoField
    {
    }

    public class OneField
    {
        public int A;
    }

    public class ThreeFields
    {
        public int A;
        public byte B;
        public string C;
    }

    public class TwoAndThreeFields : ThreeFields
    {
        public long D;
        public bool E;
    }

    public class StructField
    {
        public Pair Pair;
        public int C;
    }

    public class Shape
    {
        private readonly int _scale;

        public Shape(int scale)
        {
            _scale = scale;
        }

        public static int Twice(int scale)
        {
            return scale + scale;
        }

        public int Plain(int scale)
        {
            return scale * _scale;
        }

        public virtual int Area(int scale)
        {
            return 0;
        }
    }

    public class Square : Shape, IArea
    {
        public Square(int side)
            : base(side)
        {
        }

        public override int Area(int scale)
        {
            return scale * scale;
        }
    }

    public class Cube : Square
    {
        public Cube(int side)
            : base(side)
        {
        }

        public override int Area(int scale)
        {
            return 6 * base.Area(scale);
        }
    }
}
