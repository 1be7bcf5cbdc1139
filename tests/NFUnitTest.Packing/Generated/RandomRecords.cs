// Written by tests/Generator/RoundTrip/make_declarations.py from the same random records as the PC's.
namespace Nano.Tests
{
    using Nano.Checksums;
    using Nano.Packing;

    internal enum ByteMode : byte
    {
        None,
        Some,
    }

    internal enum ShortMode : short
    {
        None,
        Some,
    }

    internal enum IntMode
    {
        None,
        Some,
    }

    [Packed("<"), Padding(1)]
    internal sealed partial class Random01
    {
        [Length(Adds = 9), Field("u24")] public int Length;
        [Bits("u24", 18, 6)] public ushort A0;
        [Bits(0, 16)] public ushort A1;
        [Bits(16, 2)] public byte A2;
        public float B { get; set; }
        public byte[] C { get; } = new byte[2];
        [Constant, Field("<i")] private const int Mark3 = -1432438260;
        [Bits("u40", 0, 2)] public ushort D0;
        [Bits(19, 5)] public byte D1;
        [Bits(3, 5)] public sbyte D2;
        [Bits(24, 5)] public sbyte D3;
        [Bits(31, 8)] public byte D4;
        [Bits(8, 11)] public ushort D5;
        [Field("u16")] public int[] E { get; } = new int[2];
    }

    [Packed("<")]
    internal sealed partial class Random02
    {
        public sbyte A { get; set; }
        public readonly long[] B = new long[7];
        [Field("b")] public readonly short[] C = new short[2];
        [Length, Field("u24")] public int Length;
        [Padding(3)] public short D;
    }

    [Packed("<")]
    internal sealed partial class Random03
    {
        [Constant] private const long Mark0 = -8558322234315326176;
        [Length, Field("I")] public uint Length;
        public readonly float[] A = new float[1];
        [Checksum(typeof(Crc16Modbus), From = nameof(A), To = nameof(A)), Field("<H")] private const ushort Check0 = 0;
    }

    [Packed("@")]
    internal sealed partial class Random05
    {
        [Bits("Q", 1, 63)] public long A0;
        public ushort B;
        public ulong C;
        public readonly float[] D = new float[2];
        public readonly bool[] E = new bool[2];
    }

    [Packed("!"), Padding(1)]
    internal sealed partial class Random06
    {
        [Length(Adds = 2), Field(">u24")] public int Length;
        public uint A;
        [Checksum(typeof(Crc16Modbus), From = nameof(A), To = nameof(A)), Field(">H")] private const ushort Check0 = 0;
    }

    [Packed(">")]
    internal sealed partial class Random10
    {
        [Field("u24")] public readonly uint[] A = new uint[2];
        [Field("e")] public double[] B { get; } = new double[12];
        [Field("H"), Scaled(0.1)] public double C;
        [Length(Adds = 2), Field(">u24")] private const int Length = 11;
        [Field("u64")] public readonly ulong[] D = new ulong[1];
        [Field("B")] public uint E;
    }

    [Packed(">"), Padding(5)]
    internal sealed partial class Random11
    {
        public byte[] A { get; } = new byte[8];
        [Bits("H", 5, 5)] public ByteMode B0;
        [Bits(2, 3)] public ulong B1;
        [Bits(10, 6)] public int B2;
        [Field("<i8")] public ShortMode C;
        [Field("2s")] public string D;
        [Field("=3u40")] public readonly ulong[] E = new ulong[3];
        [Field("e")] public double[] F { get; } = new double[7];
        [Field("I")] public long G;
        public byte[] H { get; } = new byte[3];
        [Field("!B")] public byte I;
    }

    [Packed(">")]
    internal sealed partial class Random13
    {
        [Field("<i")] public IntMode A;
    }
}
