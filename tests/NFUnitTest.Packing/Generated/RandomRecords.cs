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

    [Packed("<"), Padding(1)]
    internal sealed partial class Random23
    {
        [Constant] private const string Mark0 = "WB";
        [Padding(10), Field("e")] public double A;
        [Field("<2u8")] public readonly byte[] B = new byte[2];
        [Padding(3), Field("24s")] public string C;
        [Checksum(typeof(Crc16Modbus), From = nameof(A), To = nameof(B)), Field("H")] private const ushort Check0 = 0;
    }

    [Packed(">"), Padding(5)]
    internal sealed partial class Random28
    {
        [Bits("H", 2, 14)] public long A0;
        [Field("H"), Scaled(0.0625, Offset = 273.15)] public double B;
        [Constant] private const int Mark2 = -226597319;
        [Field("=4H")] public readonly ushort[] C = new ushort[4];
        [Bits("u40", 16, 16)] public ushort D0;
        [Bits(32, 2)] public ByteMode D1;
        [Bits(12, 3)] public int D2;
        [Bits(15, 1)] public bool D3;
        [Bits(7, 3)] public byte D4;
        [Bits(0, 5)] public ByteMode D5;
        [Constant, Field("<Q")] private const ulong Mark4 = 17253568804211546840;
        [Field("B")] public readonly short[] E = new short[1];
        [Constant, Field(">i40")] private const long Mark5 = 525463397459;
        [Field(">3u32")] public readonly ulong[] F = new ulong[3];
        [Padding(3), Bits("u40", 22, 18)] public int G0;
        [Bits(21, 1)] public uint G1;
        [Bits(5, 16)] public uint G2;
        [Bits(0, 3)] public ulong G3;
        [Length(Adds = 9), Field("I")] public uint Length;
        [Checksum(typeof(Crc16Modbus), From = nameof(Mark4), To = nameof(Mark5)), Field("H")] private const ushort Check0 = 0;
    }

    [Packed("@"), Padding(1)]
    internal sealed partial class Random33
    {
        public bool A { get; set; }
        [Field("1s")] public string B;
        [Padding(10)] public readonly short[] C = new short[2];
        [Bits("I", 0, 8)] public ushort D0;
        [Bits(8, 24)] public int D1;
    }

    [Packed("<"), Padding(5)]
    internal sealed partial class Random34
    {
        [Bits("H", 0, 11)] public long A0;
        [Bits(11, 5)] public int A1;
        [Field("e")] public double B;
        public bool[] C { get; } = new bool[3];
        public ulong D;
        [Constant, Field(">i40")] private const long Mark4 = -483680818958;
        public readonly sbyte[] E = new sbyte[12];
    }

    [Packed(">")]
    internal sealed partial class Random40
    {
        [Constant] private const string Mark0 = "F";
        [Field("H"), Scaled(2.0, Offset = -40)] public float A;
        [Checksum(typeof(Crc16Modbus), From = nameof(A), To = nameof(A)), Field("<H")] public ushort Check0;
    }

    [Packed("<"), Padding(5)]
    internal sealed partial class Random43
    {
        [Bits("Q", 7, 2)] public int A0;
        [Bits(0, 5)] public short A1;
        [Bits(23, 2)] public short A2;
        [Bits(27, 1)] public bool A3;
        [Bits(20, 1)] public bool A4;
        [Bits(9, 11)] public uint A5;
        [Checksum(typeof(Sum16)), Field("H")] private const ushort Check0 = 0;
        [Checksum(typeof(Sum16)), Field("H")] public ushort Check1;
    }

    [Packed("<")]
    internal sealed partial class Random46
    {
        [Bits("I", 15, 1)] public bool A0;
        [Bits(20, 3)] public ByteMode A1;
        [Bits(24, 1)] public ulong A2;
        [Bits(6, 8)] public int A3;
        [Bits(18, 2)] public byte A4;
        [Bits(2, 2)] public ulong A5;
        [Length, Field("<u24")] private const int Length = 2;
        [Checksum(typeof(Crc16Modbus)), Field(">H")] private const ushort Check0 = 0;
    }

    [Packed(">")]
    internal sealed partial class Random50
    {
        [Field("!h")] public ShortMode A { get; set; }
        [Field("<7B")] public readonly byte[] B = new byte[7];
        [Field("u48")] public readonly ulong[] C = new ulong[1];
        [Constant] private const int Mark3 = -972365313;
        [Field("i8")] public sbyte D { get; set; }
        [Length(Adds = 9), Field("u24")] private const int Length = 9;
    }
}
