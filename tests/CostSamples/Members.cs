namespace Nano.CostSamples
{
    using System;

    public sealed class ArrayCopy : Sample
    {
        private readonly byte[] _from = new byte[20];
        private readonly byte[] _to = new byte[20];

        public ArrayCopy()
            : base("member-array-copy")
        {
        }

        public override void Run()
        {
            Array.Copy(_from, 1, _to, 2, 17);
            Array.Copy(_from, _to, 20);
        }
    }

    public sealed class ArrayClear : Sample
    {
        private readonly byte[] _bytes = new byte[20];

        public ArrayClear()
            : base("member-array-clear")
        {
        }

        public override void Run()
        {
            Array.Clear(_bytes, 3, 11);
        }
    }

    // The value is boxed: the device has no other IndexOf.
    public sealed class IndexOfFound : Sample
    {
        public int Result;
        private readonly byte[] _bytes = new byte[] { 5, 6, 7, 8, 9 };
        private readonly object _wanted = (byte)8;

        public IndexOfFound()
            : base("member-index-of-found")
        {
        }

        public override void Run()
        {
            Result = Array.IndexOf(_bytes, _wanted, 1, 4);
        }
    }

    public sealed class IndexOfNotFound : Sample
    {
        public int Result;
        private readonly byte[] _bytes = new byte[] { 5, 6, 7, 8, 9 };
        private readonly object _wanted = (byte)1;

        public IndexOfNotFound()
            : base("member-index-of-not-found")
        {
        }

        public override void Run()
        {
            Result = Array.IndexOf(_bytes, _wanted, 1, 4) + Array.IndexOf(_bytes, _wanted, 5, 0);
        }
    }

    public sealed class BitConversion : Sample
    {
        public float Result;
        public byte[] Bytes;

        public BitConversion()
            : base("member-bit-converter")
        {
        }

        public override void Run()
        {
            Bytes = BitConverter.GetBytes(0x3F800000);
            Result = BitConverter.ToSingle(Bytes, 0);
        }
    }

    public sealed class ArrayClone : Sample
    {
        public object Result;
        private readonly int[] _numbers = new int[3];

        public ArrayClone()
            : base("member-array-clone")
        {
        }

        public override void Run()
        {
            Result = _numbers.Clone();
        }
    }

    public sealed class ObjectClone : Sample
    {
        public object Result;
        private readonly Kept _kept = new Kept();

        public ObjectClone()
            : base("member-object-clone")
        {
        }

        public override void Run()
        {
            Result = _kept.Clone();
        }

        public class Base
        {
            public long Inherited;
        }

        public struct Pair
        {
            public int First;
            public int Second;
        }

        public sealed class Kept : Base
        {
            public byte[] Array = new byte[3];
            public Pair Pair;

            public Kept Clone()
            {
                return (Kept)MemberwiseClone();
            }
        }
    }

    public sealed class TimeArithmetic : Sample
    {
        public long Result;
        private DateTime _time = new DateTime(2026, 1, 1);

        public TimeArithmetic()
            : base("member-time-arithmetic")
        {
        }

        public override void Run()
        {
            DateTime later = _time.AddTicks(5);
            Result = (later - _time).Ticks;
        }
    }
}
