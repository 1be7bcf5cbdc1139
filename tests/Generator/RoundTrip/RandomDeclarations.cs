// Written by make_declarations.py, which says what of it is tested, and how.
namespace Nano.Packing.Generator.Tests.RoundTrip;

using Nano.Checksums;

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

[Packed("=")]
internal sealed partial class Random04
{
    [Field("i"), Scaled(0.01, Offset = -40)] public double A;
    [Bits("B", 0, 8)] public ushort B0;
    [Constant] private const int Mark2 = -1574603825;
    public readonly Random03[] N2 = new Random03[2];
    [Field("e")] public readonly double[] D = new double[12];
    [Constant] private const string Mark4 = "$L";
    [Field("24s")] public string E;
    public readonly Random03 N5 = new Random03();
    [Length(Adds = 9), Field("I")] private const uint Length = 393;
    [Padding(10)] public short[] G { get; } = new short[21];
    public readonly long[] H = new long[21];
    public readonly Random03[] N8 = new Random03[9];
    [Checksum(typeof(Sum16), From = nameof(N8)), Field("H")] private const ushort Check0 = 0;
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
internal sealed partial class Random07
{
    public long A;
    public readonly Random06 N1 = new Random06();
    [Constant] private const string Mark2 = "Mp]";
    [Field("24s")] public string C;
    [Constant] private const string Mark3 = ">~NOzY";
    [Field("!1B")] public readonly byte[] D = new byte[1];
    [Length(Adds = 2), Field("<u24")] private const int Length = 36;
    [Constant, Field("i40")] private const long Mark4 = 361600175878;
    public uint[] E { get; } = new uint[2];
    public readonly Random03 N5 = new Random03();
    [Checksum(typeof(Xor), From = nameof(N5)), Field(">B")] public byte Check0;
    [Checksum(typeof(Sum16), From = nameof(N5)), Field("H")] public ushort Check1;
}

[Packed(">"), Padding(5)]
internal sealed partial class Random08
{
    public readonly Random06 N0 = new Random06();
    public readonly byte[] B = new byte[1];
    [Constant] private const string Mark2 = "M<z7nx";
    [Field("f")] public readonly double[] C = new double[2];
    public readonly int[] D = new int[2];
    [Bits("u40", 2, 38)] public long E0;
    public readonly Random06 N5 = new Random06();
    public ShortMode G { get; set; }
    [Length(Adds = 2), Field("H")] public ushort Length;
    [Constant, Field("i40")] private const long Mark7 = 318001044791;
    public readonly Random07 N7 = new Random07();
}

[Packed(">")]
internal sealed partial class Random09
{
    public ulong A;
    [Length(Adds = 9), Field("<I")] public uint Length;
    public readonly Random03 N1 = new Random03();
    [Field("e")] public double C { get; set; }
    [Checksum(typeof(Crc32), From = nameof(A), To = nameof(A)), Field("<I")] public uint Check0;
    [Checksum(typeof(Sum16), To = nameof(C)), Field("H")] public ushort Check1;
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

[Packed(">"), Padding(1)]
internal sealed partial class Random12
{
    public short A;
    [Field("!12b")] public readonly sbyte[] B = new sbyte[12];
    [Constant, Field(">H")] private const ushort Mark2 = 48344;
    public readonly short[] C = new short[7];
    public ushort D { get; set; }
    [Field("H"), Scaled(0.01)] public double E;
    [Constant] private const int Mark5 = 742684822;
    [Padding(3), Field("2s")] public string F;
    [Field("<1u16")] public readonly uint[] G = new uint[1];
    [Constant] private const ulong Mark7 = 3988516396293231457;
    [Field("!b")] public sbyte H;
}

[Packed(">")]
internal sealed partial class Random13
{
    [Field("<i")] public IntMode A;
}

[Packed(">"), Padding(1)]
internal sealed partial class Random14
{
    public readonly byte[] A = new byte[8];
    [Field("u8")] public readonly byte[] B = new byte[1];
    [Length, Field("I")] public uint Length;
    [Bits("B", 0, 8)] public ulong C0;
    [Field("!h")] public ShortMode D;
    [Checksum(typeof(Crc32), From = nameof(B), To = nameof(B)), Field(">I")] public uint Check0;
    [Checksum(typeof(Xor), From = nameof(D)), Field("<B")] public byte Check1;
}

[Packed("@")]
internal sealed partial class Random15
{
    [Bits("I", 1, 31)] public ulong A0;
    [Padding(1), Field("e")] public float B;
    [Field("h"), Scaled(-0.25, Offset = -40)] public double C;
    [Bits("B", 7, 1)] public byte D0;
    [Bits(1, 5)] public byte D1;
    [Padding(3), Field("b")] public readonly short[] E = new short[21];
    public readonly uint[] F = new uint[4];
}

[Packed("<"), Padding(1)]
internal sealed partial class Random16
{
    [Field(">4e")] public readonly float[] A = new float[4];
    public ulong B;
    [Constant] private const long Mark2 = -7193541962537829235;
    [Field("e")] public readonly double[] C = new double[3];
    [Constant] private const ushort Mark3 = 60399;
    public ulong[] D { get; } = new ulong[7];
    [Padding(10), Bits("u24", 0, 24)] public uint E0;
    [Length(Adds = 9), Field("u24")] public int Length;
    [Checksum(typeof(Crc32), From = nameof(D), To = nameof(D)), Field("I")] private const uint Check0 = 0;
}

[Packed("<"), Padding(1)]
internal sealed partial class Random17
{
    [Field("h")] public readonly int[] A = new int[4];
    [Constant, Field("i40")] private const long Mark1 = -158831191073;
    public readonly Random07[] N1 = new Random07[2];
    public readonly double[] C = new double[1];
    [Length, Field("H")] public ushort Length;
}

[Packed("="), Padding(1)]
internal sealed partial class Random18
{
    [Constant] private const byte Mark0 = 229;
    public readonly byte[] A = new byte[5];
    [Padding(3)] public ShortMode B;
    public readonly Random07[] N2 = new Random07[9];
    [Padding(2)] public readonly Random03[] N3 = new Random03[2];
    [Checksum(typeof(Crc32), From = nameof(A), To = nameof(B)), Field("<I")] private const uint Check0 = 0;
}

[Packed("<"), Padding(1)]
internal sealed partial class Random19
{
    public ByteMode A;
    [Padding(10), Field("!b")] public sbyte B;
    [Checksum(typeof(Sum16), To = nameof(A)), Field(">H")] public ushort Check0;
    [Checksum(typeof(Crc32), To = nameof(A)), Field(">I")] public uint Check1;
}

[Packed("<")]
internal sealed partial class Random20
{
    [Padding(10)] public readonly sbyte[] A = new sbyte[4];
    [Field("e")] public float[] B { get; } = new float[1];
    [Padding(10), Bits("H", 0, 1)] public bool C0;
    [Bits(2, 5)] public int C1;
    [Bits(7, 8)] public long C2;
    [Bits(15, 1)] public bool C3;
    [Bits(1, 1)] public ulong C4;
    [Constant] private const string Mark3 = "AZjg";
    [Bits("B", 0, 8)] public byte D0;
    [Field("<2u16")] public readonly uint[] E = new uint[2];
    [Field("h"), Scaled(0.1)] public double F;
    [Constant, Field("<u24")] private const int Mark6 = 10250806;
    [Field("i16")] public readonly long[] G = new long[12];
    [Length, Field("<H")] private const ushort Length = 40;
    public readonly Random09 N7 = new Random09();
    [Checksum(typeof(Sum16), From = nameof(Mark3), To = nameof(Mark6)), Field("H")] public ushort Check0;
}

[Packed(">")]
internal sealed partial class Random21
{
    public readonly Random06 N0 = new Random06();
    [Constant] private const ulong Mark1 = 8759388482485470785;
    [Padding(2)] public int[] B { get; } = new int[21];
    public readonly Random14 N2 = new Random14();
    [Constant] private const ushort Mark3 = 26739;
    public ByteMode D;
    [Constant] private const int Mark4 = -25329760;
    [Field("f")] public readonly double[] E = new double[21];
    [Field(">12i")] public readonly IntMode[] F = new IntMode[12];
    [Field("H"), Scaled(0.5, Offset = 273.15)] public double G;
    [Checksum(typeof(Sum16), From = nameof(D), To = nameof(Mark4)), Field("H")] public ushort Check0;
    [Checksum(typeof(Sum16), From = nameof(N0), To = nameof(Mark1)), Field(">H")] public ushort Check1;
}

[Packed("="), Padding(1)]
internal sealed partial class Random22
{
    [Constant, Field("i40")] private const long Mark0 = -436962506094;
    [Field("i8")] public readonly sbyte[] A = new sbyte[1];
    [Constant, Field("i40")] private const long Mark1 = 279696530293;
    [Bits("Q", 11, 1)] public long B0;
    [Bits(0, 8)] public short B1;
    [Bits(8, 1)] public bool B2;
    [Bits(14, 50)] public long B3;
    public readonly Random09 N2 = new Random09();
    [Field("f")] public readonly double[] D = new double[12];
    public sbyte E;
    [Bits("u40", 24, 3)] public short F0;
    [Bits(19, 5)] public int F1;
    [Bits(0, 3)] public byte F2;
    [Bits(6, 11)] public int F3;
    [Bits(3, 3)] public uint F4;
    [Bits(17, 1)] public bool F5;
    public IntMode[] G { get; } = new IntMode[2];
    public double H { get; set; }
    [Checksum(typeof(Crc32), From = nameof(N2), To = nameof(G)), Field("<I")] public uint Check0;
    [Checksum(typeof(Xor), From = nameof(E), To = nameof(G)), Field("<B")] private const byte Check1 = 0;
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

[Packed("<"), Padding(1)]
internal sealed partial class Random24
{
    public readonly Random09[] N0 = new Random09[2];
    [Length(Adds = 2), Field(">u24")] public int Length;
    [Field("=7f")] public readonly float[] B = new float[7];
    [Field("<?")] public bool C { get; set; }
    [Field("H"), Scaled(0.5)] public float D;
    public readonly Random06 N4 = new Random06();
    public readonly bool[] F = new bool[4];
    [Padding(10)] public readonly ByteMode[] G = new ByteMode[2];
    [Checksum(typeof(Xor), From = nameof(N4), To = nameof(G)), Field("<B")] private const byte Check0 = 0;
}

[Packed("!")]
internal sealed partial class Random25
{
    [Padding(3)] public readonly Random13[] N0 = new Random13[2];
    [Padding(2), Field("<2b")] public readonly sbyte[] B = new sbyte[2];
    [Field("f")] public readonly double[] C = new double[3];
    [Length, Field("<H")] public ushort Length;
    public sbyte D;
    [Field("H"), Scaled(0.1)] public float E;
    public readonly Random07 N5 = new Random07();
    public readonly Random14 N6 = new Random14();
    public byte[] H { get; } = new byte[24];
}

[Packed("!")]
internal sealed partial class Random26
{
    [Constant] private const string Mark0 = "V";
    public long A { get; set; }
    [Checksum(typeof(Xor), To = nameof(A)), Field("B")] private const byte Check0 = 0;
}

[Packed("=")]
internal sealed partial class Random27
{
    [Constant, Field(">I")] private const uint Mark0 = 301257131;
    [Field(">2b")] public readonly sbyte[] A = new sbyte[2];
    public readonly float[] B = new float[2];
    public readonly Random19 N2 = new Random19();
    [Length, Field(">H")] private const ushort Length = 4;
    [Checksum(typeof(Crc32), From = nameof(B)), Field("I")] private const uint Check0 = 0;
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

[Packed("<")]
internal sealed partial class Random29
{
    [Constant, Field("i40")] private const long Mark0 = -123901301165;
    public readonly sbyte[] A = new sbyte[12];
    [Field("B")] public short B { get; set; }
    [Constant, Field("<H")] private const ushort Mark2 = 12374;
    [Padding(3)] public byte C;
    [Length(Adds = 9), Field(">I")] public uint Length;
    [Padding(2), Field(">1h")] public readonly short[] D = new short[1];
    [Checksum(typeof(Xor), From = nameof(C)), Field(">B")] private const byte Check0 = 0;
}

[Packed(">")]
internal sealed partial class Random30
{
    [Constant] private const uint Mark0 = 1491805637;
    [Field("u16")] public ushort A;
    [Field("8s")] public string B { get; set; }
    [Padding(2), Bits("H", 14, 1)] public byte C0;
    [Bits(1, 1)] public ulong C1;
    [Bits(2, 11)] public uint C2;
    [Bits(15, 1)] public bool C3;
    [Field("u24"), Scaled(2.0)] public double D;
    public readonly Random13[] N4 = new Random13[9];
    [Length(Adds = 2), Field("<I")] private const uint Length = 4;
    [Checksum(typeof(Xor), From = nameof(A), To = nameof(N4)), Field("<B")] public byte Check0;
    [Checksum(typeof(Xor), From = nameof(D), To = nameof(D)), Field(">B")] public byte Check1;
}

[Packed(">")]
internal sealed partial class Random31
{
    [Field("B"), Scaled(0.01)] public float A;
    public readonly Random13[] N1 = new Random13[2];
    [Bits("u24", 7, 5)] public ushort C0;
    [Bits(6, 1)] public ushort C1;
    [Bits(2, 2)] public short C2;
    [Bits(12, 5)] public byte C3;
    [Bits(17, 7)] public ushort C4;
    public short[] D { get; } = new short[3];
    [Length(Adds = 2), Field("u24")] public int Length;
    [Checksum(typeof(Crc32), To = nameof(D)), Field("I")] public uint Check0;
}

[Packed("<")]
internal sealed partial class Random32
{
    [Constant] private const byte Mark0 = 14;
    public readonly Random09 N0 = new Random09();
    [Constant, Field(">Q")] private const ulong Mark1 = 7399076266373039532;
    [Bits("I", 6, 1)] public ushort B0;
    [Bits(10, 5)] public ushort B1;
    [Bits(15, 1)] public int B2;
    [Bits(7, 1)] public ByteMode B3;
    [Bits(16, 1)] public bool B4;
    [Bits(1, 5)] public ushort B5;
    [Field("i8")] public readonly sbyte[] C = new sbyte[21];
    [Constant] private const string Mark3 = "iz:";
    [Field("f")] public double D { get; set; }
    [Length(Adds = 9), Field("<I")] private const uint Length = 31;
    [Field(">b")] public sbyte E;
    [Field("B"), Scaled(-0.25)] public double F;
    public uint G { get; set; }
    [Padding(2)] public ByteMode[] H { get; } = new ByteMode[4];
    [Constant, Field("<B")] private const byte Mark8 = 247;
    [Bits("u24", 13, 3)] public byte I0;
    [Bits(0, 11)] public ushort I1;
    [Bits(16, 8)] public long I2;
    [Checksum(typeof(Sum16), From = nameof(C), To = nameof(H)), Field(">H")] public ushort Check0;
    [Checksum(typeof(Crc32), From = nameof(F), To = nameof(H)), Field("<I")] private const uint Check1 = 0;
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

[Packed(">"), Padding(1)]
internal sealed partial class Random35
{
    [Constant] private const string Mark0 = "f)";
    public readonly Random03 N0 = new Random03();
    [Constant] private const long Mark1 = -1841505291054442359;
    [Field("u16")] public readonly IntMode[] B = new IntMode[7];
    [Padding(3)] public readonly Random27 N2 = new Random27();
    [Bits("u40", 1, 33)] public long D0;
    [Bits(36, 4)] public byte D1;
    [Padding(10)] public readonly Random26 N4 = new Random26();
    [Field("i8")] public sbyte F { get; set; }
    [Field(">3?")] public readonly bool[] G = new bool[3];
    public sbyte H;
}

[Packed("@")]
internal sealed partial class Random36
{
    [Field("e")] public double A { get; set; }
    public readonly float[] B = new float[21];
    [Bits("B", 0, 5)] public ushort C0;
    [Bits(5, 3)] public sbyte C1;
    public bool D;
    [Padding(3)] public readonly uint[] E = new uint[12];
}

[Packed("<"), Padding(1)]
internal sealed partial class Random37
{
    [Length(Adds = 9), Field("I")] public uint Length;
    public sbyte A;
    [Bits("B", 0, 8)] public int B0;
    [Field("<Q")] public ulong C;
    public readonly IntMode[] D = new IntMode[7];
    [Field("!1q")] public long[] E { get; } = new long[1];
    [Padding(10)] public readonly Random23 N5 = new Random23();
    [Field("2s")] public string G { get; set; }
}

[Packed("<"), Padding(5)]
internal sealed partial class Random38
{
    public short A;
    [Field("B"), Scaled(0.01)] public float B;
    [Constant] private const ushort Mark2 = 22487;
    public readonly ByteMode[] C = new ByteMode[2];
    [Field("u48")] public readonly ulong[] D = new ulong[1];
    [Checksum(typeof(Xor), To = nameof(C)), Field("<B")] public byte Check0;
}

[Packed(">"), Padding(5)]
internal sealed partial class Random39
{
    [Constant] private const string Mark0 = "U";
    [Field("1s")] public string A;
    [Field("u48")] public readonly ulong[] B = new ulong[2];
    [Constant] private const string Mark2 = "Rs4H";
    [Padding(1), Field("!2I")] public readonly uint[] C = new uint[2];
    [Bits("I", 13, 5)] public ulong D0;
    [Bits(19, 2)] public ByteMode D1;
    [Bits(5, 8)] public uint D2;
    [Bits(21, 11)] public uint D3;
    [Bits(0, 5)] public short D4;
    [Padding(2), Bits("I", 0, 32)] public long E0;
    [Length(Adds = 2), Field("<u24")] private const int Length = 71;
    [Field("H"), Scaled(0.0625, Offset = -40)] public double F;
    [Padding(1)] public ushort G;
    [Constant] private const string Mark7 = "a(g:";
    [Bits("I", 0, 3)] public byte H0;
    [Bits(3, 29)] public ulong H1;
    public int[] I { get; } = new int[12];
    [Checksum(typeof(Crc16Modbus), From = nameof(C)), Field(">H")] private const ushort Check0 = 0;
    [Checksum(typeof(Xor), From = nameof(A), To = nameof(Mark2)), Field(">B")] private const byte Check1 = 0;
}

[Packed(">")]
internal sealed partial class Random40
{
    [Constant] private const string Mark0 = "F";
    [Field("H"), Scaled(2.0, Offset = -40)] public float A;
    [Checksum(typeof(Crc16Modbus), From = nameof(A), To = nameof(A)), Field("<H")] public ushort Check0;
}

[Packed("<")]
internal sealed partial class Random41
{
    [Field("<1I")] public readonly uint[] A = new uint[1];
    [Length, Field("H")] public ushort Length;
    [Checksum(typeof(Sum16), To = nameof(A)), Field("<H")] private const ushort Check0 = 0;
    [Checksum(typeof(Crc32)), Field(">I")] private const uint Check1 = 0;
}

[Packed("="), Padding(5)]
internal sealed partial class Random42
{
    [Padding(1)] public int A { get; set; }
    public readonly byte[] B = new byte[5];
    [Checksum(typeof(Xor), From = nameof(A), To = nameof(A)), Field("<B")] public byte Check0;
    [Checksum(typeof(Sum16), From = nameof(B)), Field("H")] public ushort Check1;
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

[Packed("!")]
internal sealed partial class Random44
{
    [Field("=d")] public double A;
    public readonly byte[] B = new byte[4];
    [Padding(3), Field("<3d")] public readonly double[] C = new double[3];
    [Field("b"), Scaled(0.1, Offset = 273.15)] public float D;
    [Constant] private const ulong Mark4 = 9305232694040960974;
    [Padding(2)] public readonly Random26 N4 = new Random26();
    [Constant] private const ulong Mark5 = 12464465173413155067;
    public readonly Random23 N5 = new Random23();
    public readonly long[] G = new long[12];
}

[Packed(">")]
internal sealed partial class Random45
{
    [Field("!7H")] public ushort[] A { get; } = new ushort[7];
    [Field("u24"), Scaled(-0.25)] public double B;
    [Field("!2H")] public ushort[] C { get; } = new ushort[2];
    [Padding(10), Field("u16")] public readonly ushort[] D = new ushort[21];
    [Bits("Q", 18, 11)] public long E0;
    [Bits(15, 1)] public short E1;
    [Bits(31, 33)] public ulong E2;
    [Bits(12, 3)] public short E3;
    [Bits(2, 8)] public ushort E4;
    public readonly Random14 N5 = new Random14();
    [Field("h"), Scaled(0.1, Offset = 273.15)] public double G;
    [Checksum(typeof(Crc16Modbus), From = nameof(A), To = nameof(D)), Field(">H")] public ushort Check0;
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

[Packed("=")]
internal sealed partial class Random47
{
    [Length, Field("<I")] private const uint Length = 22;
    public readonly double[] A = new double[2];
    [Checksum(typeof(Crc32)), Field(">I")] public uint Check0;
    [Checksum(typeof(Crc16Modbus), From = nameof(A)), Field(">H")] private const ushort Check1 = 0;
}

[Packed("=")]
internal sealed partial class Random48
{
    [Padding(10)] public sbyte A;
    [Checksum(typeof(Xor), From = nameof(A)), Field("B")] public byte Check0;
}

[Packed("<"), Padding(1)]
internal sealed partial class Random49
{
    public readonly sbyte[] A = new sbyte[12];
    public uint[] B { get; } = new uint[12];
    [Field("!f")] public float C { get; set; }
    [Length, Field(">I")] private const uint Length = 14;
    [Constant] private const string Mark3 = ":Z+u";
    [Padding(2)] public short D;
    [Field("=B")] public byte E;
    [Checksum(typeof(Crc32), From = nameof(D), To = nameof(E)), Field("I")] public uint Check0;
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

[Packed("<"), Padding(5)]
internal sealed partial class Random51
{
    public sbyte[] A { get; } = new sbyte[21];
}

[Packed("=")]
internal sealed partial class Random52
{
    [Bits("H", 1, 15)] public uint A0;
    [Constant] private const string Mark1 = "(!QW";
    public readonly Random14[] N1 = new Random14[2];
    [Constant, Field(">H")] private const ushort Mark2 = 59841;
    public readonly int[] C = new int[3];
}

[Packed("=")]
internal sealed partial class Random53
{
    [Length(Adds = 2), Field("I")] public uint Length;
    public readonly Random19 N0 = new Random19();
    [Padding(3)] public double B;
}

[Packed(">")]
internal sealed partial class Random54
{
    [Field("5s")] public string A;
    [Field("u24")] public readonly ulong[] B = new ulong[21];
    [Checksum(typeof(Crc16Modbus), From = nameof(B), To = nameof(B)), Field("<H")] private const ushort Check0 = 0;
}

[Packed("@")]
internal sealed partial class Random55
{
    [Field("L")] public ulong A;
    [Bits("I", 29, 3)] public uint B0;
    [Bits(0, 16)] public ulong B1;
    [Bits(18, 11)] public ushort B2;
    public readonly int[] C = new int[7];
    public short D;
    public long[] E { get; } = new long[4];
    public short F;
}

[Packed("<")]
internal sealed partial class Random56
{
    [Field("u8")] public readonly ShortMode[] A = new ShortMode[21];
    [Length, Field("I")] private const uint Length = 97;
    [Constant] private const int Mark1 = -848855136;
    [Padding(1), Field("b"), Scaled(0.0625, Offset = 273.15)] public double B;
    [Padding(10)] public byte[] C { get; } = new byte[24];
    [Constant] private const long Mark3 = -6304059984165885482;
    [Padding(10)] public readonly Random13 N3 = new Random13();
    public readonly Random43 N4 = new Random43();
    [Field("i32")] public readonly IntMode[] F = new IntMode[4];
    [Checksum(typeof(Crc16Modbus), From = nameof(B)), Field("H")] public ushort Check0;
}

[Packed("="), Padding(5)]
internal sealed partial class Random57
{
    [Padding(1), Field("I"), Scaled(0.0625)] public double A;
    [Field("<4u16")] public ulong[] B { get; } = new ulong[4];
    [Length(Adds = 9), Field("H")] private const ushort Length = 27;
    public double C { get; set; }
    [Field("2s")] public string D;
    [Checksum(typeof(Xor), From = nameof(A), To = nameof(A)), Field("<B")] public byte Check0;
    [Checksum(typeof(Sum16), From = nameof(D), To = nameof(D)), Field(">H")] public ushort Check1;
}

[Packed(">")]
internal sealed partial class Random58
{
    [Bits("H", 5, 8)] public ushort A0;
    [Bits(13, 3)] public sbyte A1;
    [Bits(2, 1)] public bool A2;
    [Bits(3, 2)] public sbyte A3;
    public readonly Random46 N1 = new Random46();
    [Padding(10), Field("b"), Scaled(-0.25, Offset = -40)] public float C;
    [Field("B")] public short D { get; set; }
    public readonly Random48[] N4 = new Random48[2];
    [Checksum(typeof(Sum16), From = nameof(D)), Field("H")] private const ushort Check0 = 0;
}

[Packed("<")]
internal sealed partial class Random59
{
    public bool[] A { get; } = new bool[3];
    [Constant] private const string Mark1 = "P/";
    public readonly Random07 N1 = new Random07();
    [Constant, Field("<I")] private const uint Mark2 = 927157226;
    [Padding(1), Field("<12f")] public readonly double[] C = new double[12];
    [Constant] private const byte Mark3 = 233;
    [Field("<12u8")] public byte[] D { get; } = new byte[12];
    [Field("H")] public uint E;
    public readonly Random27[] N5 = new Random27[2];
    [Padding(2), Bits("H", 0, 11)] public short G0;
    [Bits(13, 3)] public byte G1;
    [Field("H"), Scaled(0.01)] public double H;
    [Padding(10), Bits("I", 0, 11)] public int I0;
    [Bits(21, 11)] public ushort I1;
    [Bits(13, 1)] public long I2;
    [Bits(14, 5)] public sbyte I3;
}

[Packed(">"), Padding(1)]
internal sealed partial class Random60
{
    [Constant, Field(">i")] private const int Mark0 = 1466802124;
    public readonly Random40[] N0 = new Random40[2];
    [Constant, Field("i40")] private const long Mark1 = 491909088173;
    public int[] B { get; } = new int[4];
    public readonly bool[] C = new bool[4];
    [Padding(2)] public byte D;
    [Field(">B")] public short E;
    public readonly sbyte[] F = new sbyte[12];
    [Field("u24")] public readonly IntMode[] G = new IntMode[7];
    [Bits("u40", 2, 3)] public sbyte H0;
    [Bits(7, 33)] public ulong H1;
    [Checksum(typeof(Sum16), From = nameof(F)), Field("<H")] private const ushort Check0 = 0;
    [Checksum(typeof(Xor), From = nameof(E), To = nameof(G)), Field("<B")] private const byte Check1 = 0;
}

[Packed(">")]
internal sealed partial class Random61
{
    public readonly Random13[] N0 = new Random13[9];
    public readonly Random43[] N1 = new Random43[2];
    [Length(Adds = 9), Field(">u24")] private const int Length = 11;
    [Checksum(typeof(Crc16Modbus), From = nameof(N1), To = nameof(N1)), Field(">H")] public ushort Check0;
}

[Packed(">")]
internal sealed partial class Random62
{
    [Constant, Field("<H")] private const ushort Mark0 = 48317;
    public readonly uint[] A = new uint[4];
    [Field("=2e")] public readonly double[] B = new double[2];
    [Field("1s")] public string C { get; set; }
    [Checksum(typeof(Crc32), From = nameof(B), To = nameof(B)), Field("<I")] public uint Check0;
}

[Packed(">")]
internal sealed partial class Random63
{
    public readonly Random09 N0 = new Random09();
    [Padding(3)] public readonly Random41 N1 = new Random41();
    [Length, Field("H")] private const ushort Length = 133;
    [Field("<4H")] public ushort[] C { get; } = new ushort[4];
    [Constant, Field(">Q")] private const ulong Mark3 = 13912328878681407779;
    public readonly double[] D = new double[12];
    [Constant] private const ushort Mark4 = 40217;
    public readonly float[] E = new float[1];
    [Bits("I", 2, 1)] public sbyte F0;
    [Bits(3, 5)] public int F1;
    [Bits(8, 24)] public ulong F2;
    [Bits("Q", 6, 16)] public long G0;
    [Bits(25, 3)] public ByteMode G1;
    [Bits(1, 5)] public short G2;
    [Bits(30, 1)] public bool G3;
    [Bits(33, 5)] public sbyte G4;
    [Bits(22, 3)] public int G5;
    [Field("h")] public int H;
    [Checksum(typeof(Xor), From = nameof(E)), Field("B")] private const byte Check0 = 0;
}

[Packed("!")]
internal sealed partial class Random64
{
    public int A;
    [Constant, Field(">I")] private const uint Mark1 = 3273647262;
    [Field(">1?")] public readonly bool[] B = new bool[1];
    [Padding(2)] public readonly Random53 N2 = new Random53();
    [Field("i24"), Scaled(0.5)] public double D;
    [Checksum(typeof(Xor), From = nameof(A), To = nameof(B)), Field(">B")] private const byte Check0 = 0;
}
