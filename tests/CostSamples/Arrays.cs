namespace Nano.CostSamples
{
    using System;

    // 17 bytes and their like are one above what fits into the last block.
    public sealed class ByteArray : Sample
    {
        public byte[] Result;

        public ByteArray()
            : base("array-byte")
        {
        }

        public override void Run()
        {
            Result = new byte[17];
        }
    }

    public sealed class EmptyByteArray : Sample
    {
        public byte[] Result;

        public EmptyByteArray()
            : base("array-byte-empty")
        {
        }

        public override void Run()
        {
            Result = new byte[0];
        }
    }

    public sealed class CharArray : Sample
    {
        public char[] Result;

        public CharArray()
            : base("array-char")
        {
        }

        public override void Run()
        {
            Result = new char[9];
        }
    }

    public sealed class IntArrayOfLengthKnownAtRunTime : Sample
    {
        public int[] Result;
        private int _length = 5;

        public IntArrayOfLengthKnownAtRunTime()
            : base("array-int-length-of-field")
        {
        }

        public override void Run()
        {
            Result = new int[_length];
        }
    }

    public sealed class LongAndDoubleArrays : Sample
    {
        public long[] Longs;
        public double[] Doubles;

        public LongAndDoubleArrays()
            : base("array-long-double")
        {
        }

        public override void Run()
        {
            Longs = new long[2];
            Doubles = new double[3];
        }
    }

    public sealed class EnumArrays : Sample
    {
        public Level[] Levels;
        public SmallLevel[] SmallLevels;

        public EnumArrays()
            : base("array-enum")
        {
        }

        public override void Run()
        {
            Levels = new Level[4];
            SmallLevels = new SmallLevel[4];
        }
    }

    public sealed class ReferenceArrays : Sample
    {
        public string[] Strings;
        public OneField[] Objects;
        public byte[][] Arrays;

        public ReferenceArrays()
            : base("array-references")
        {
        }

        public override void Run()
        {
            Strings = new string[4];
            Objects = new OneField[4];
            Arrays = new byte[2][];
        }
    }

    public sealed class TimeArrays : Sample
    {
        public DateTime[] Dates;
        public TimeSpan[] Spans;

        public TimeArrays()
            : base("array-times")
        {
        }

        public override void Run()
        {
            Dates = new DateTime[4];
            Spans = new TimeSpan[1];
        }
    }

    public sealed class OneFieldStructArray : Sample
    {
        public One[] Result;

        public OneFieldStructArray()
            : base("array-struct-1-field")
        {
        }

        public override void Run()
        {
            Result = new One[4];
        }
    }

    public sealed class TwoFieldStructArray : Sample
    {
        public Pair[] Result;

        public TwoFieldStructArray()
            : base("array-struct-2-fields")
        {
        }

        public override void Run()
        {
            Result = new Pair[4];
        }
    }

    public sealed class NestedStructArray : Sample
    {
        public PairInStruct[] Result;

        public NestedStructArray()
            : base("array-struct-nested")
        {
        }

        public override void Run()
        {
            Result = new PairInStruct[2];
        }
    }

    public sealed class ArrayInitialiser : Sample
    {
        public byte[] Result;

        public ArrayInitialiser()
            : base("array-initialiser")
        {
        }

        public override void Run()
        {
            Result = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 };
        }
    }
}
