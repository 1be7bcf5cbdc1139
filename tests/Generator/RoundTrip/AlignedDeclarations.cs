// Written by make_declarations.py, which says what of it is tested, and how.
namespace Nano.Packing.Generator.Tests.RoundTrip;

[Packed("@")]
internal sealed partial class Aligned01
{
    public byte A;
    public short B;
    public sbyte C;
    public byte D;
}

[Packed("@")]
internal sealed partial class Aligned02
{
    public sbyte A;
    public readonly Aligned01 B = new Aligned01();
    public double C;
}

[Packed("@")]
internal sealed partial class Aligned03
{
    public readonly Aligned02 A = new Aligned02();
    public readonly Aligned02[] B = new Aligned02[2];
    public readonly Aligned02[] C = new Aligned02[2];
    public readonly Aligned02[] D = new Aligned02[2];
}

[Packed("@"), Padding(6)]
internal sealed partial class Aligned04
{
    public readonly Aligned02 A = new Aligned02();
    public ushort B;
}

[Packed("@")]
internal sealed partial class Aligned05
{
    public readonly Aligned02 A = new Aligned02();
    public readonly Aligned01 B = new Aligned01();
    public readonly Aligned01 C = new Aligned01();
}

[Packed("@")]
internal sealed partial class Aligned06
{
    public readonly Aligned04[] A = new Aligned04[3];
    public readonly Aligned04 B = new Aligned04();
    public readonly Aligned02 C = new Aligned02();
}

[Packed("@")]
internal sealed partial class Aligned07
{
    public int A;
    public readonly long[] B = new long[3];
}

[Packed("@"), Padding(2)]
internal sealed partial class Aligned08
{
    public short A;
    public readonly Aligned02 B = new Aligned02();
    public readonly sbyte[] C = new sbyte[3];
    public readonly Aligned04[] D = new Aligned04[3];
    public readonly Aligned01 E = new Aligned01();
}

[Packed("@"), Padding(4)]
internal sealed partial class Aligned09
{
    public ushort A;
    public readonly Aligned04 B = new Aligned04();
    public readonly Aligned01 C = new Aligned01();
    public readonly ushort[] D = new ushort[3];
}

[Packed("@")]
internal sealed partial class Aligned10
{
    public ushort A;
    public readonly Aligned02 B = new Aligned02();
}

[Packed("@")]
internal sealed partial class Aligned11
{
    public readonly Aligned10[] A = new Aligned10[3];
    public uint B;
    public long C;
    public readonly Aligned07[] D = new Aligned07[3];
}

[Packed("@")]
internal sealed partial class Aligned12
{
    public byte A;
    public readonly Aligned02[] B = new Aligned02[2];
}

[Packed("@")]
internal sealed partial class Aligned13
{
    public readonly Aligned04[] A = new Aligned04[3];
    public long B;
    public byte C;
    public readonly short[] D = new short[2];
}

[Packed("@"), Padding(7)]
internal sealed partial class Aligned14
{
    public readonly Aligned10 A = new Aligned10();
    public float B;
    public readonly Aligned07 C = new Aligned07();
    public readonly uint[] D = new uint[2];
    public byte E;
}

[Packed("@"), Padding(7)]
internal sealed partial class Aligned15
{
    public readonly Aligned09[] A = new Aligned09[2];
    public readonly long[] B = new long[3];
    public byte C;
    public readonly Aligned04[] D = new Aligned04[2];
    public byte E;
}

[Packed("@"), Padding(2)]
internal sealed partial class Aligned16
{
    public readonly Aligned07 A = new Aligned07();
    public byte B;
    public byte C;
    public readonly short[] D = new short[3];
    public readonly ushort[] E = new ushort[3];
}

[Packed("@"), Padding(1)]
internal sealed partial class Aligned17
{
    public readonly Aligned16 A = new Aligned16();
    public readonly Aligned12[] B = new Aligned12[3];
    public readonly Aligned09[] C = new Aligned09[2];
    public readonly Aligned01 D = new Aligned01();
    public byte E;
}

[Packed("@"), Padding(4)]
internal sealed partial class Aligned18
{
    public readonly Aligned16[] A = new Aligned16[2];
    public byte B;
    public readonly Aligned09 C = new Aligned09();
    public readonly float[] D = new float[3];
}

[Packed("@"), Padding(4)]
internal sealed partial class Aligned19
{
    public ushort A;
    public readonly Aligned16[] B = new Aligned16[2];
    public readonly Aligned01 C = new Aligned01();
    public readonly Aligned12 D = new Aligned12();
    public float E;
}

[Packed("@"), Padding(4)]
internal sealed partial class Aligned20
{
    public long A;
    public short B;
    public readonly Aligned07 C = new Aligned07();
    public readonly ushort[] D = new ushort[2];
}

[Packed("@")]
internal sealed partial class Aligned21
{
    public readonly Aligned16 A = new Aligned16();
    public readonly ushort[] B = new ushort[3];
    public readonly Aligned04[] C = new Aligned04[2];
    public readonly Aligned12 D = new Aligned12();
    public readonly Aligned09[] E = new Aligned09[3];
}

[Packed("@"), Padding(1)]
internal sealed partial class Aligned22
{
    public readonly Aligned01[] A = new Aligned01[2];
    public short B;
    public readonly Aligned01[] C = new Aligned01[3];
    public byte D;
}

[Packed("@")]
internal sealed partial class Aligned23
{
    public readonly long[] A = new long[2];
    public readonly sbyte[] B = new sbyte[2];
    public readonly Aligned20 C = new Aligned20();
}

[Packed("@")]
internal sealed partial class Aligned24
{
    public readonly ushort[] A = new ushort[3];
    public readonly Aligned07 B = new Aligned07();
}

[Packed("@")]
internal sealed partial class Aligned25
{
    public readonly short[] A = new short[2];
    public int B;
    public readonly float[] C = new float[3];
}

[Packed("@"), Padding(7)]
internal sealed partial class Aligned26
{
    public readonly Aligned07[] A = new Aligned07[2];
    public byte B;
}

[Packed("@")]
internal sealed partial class Aligned27
{
    public byte A;
    public double B;
    public readonly Aligned12[] C = new Aligned12[3];
    public readonly Aligned09[] D = new Aligned09[2];
}

[Packed("@")]
internal sealed partial class Aligned28
{
    public readonly int[] A = new int[3];
    public readonly Aligned07[] B = new Aligned07[2];
}

[Packed("@")]
internal sealed partial class Aligned29
{
    public readonly Aligned09 A = new Aligned09();
    public byte B;
    public readonly Aligned22[] C = new Aligned22[3];
    public readonly Aligned26[] D = new Aligned26[3];
}

[Packed("@")]
internal sealed partial class Aligned30
{
    public readonly Aligned20 A = new Aligned20();
    public readonly Aligned04 B = new Aligned04();
    public readonly Aligned04[] C = new Aligned04[2];
    public readonly double[] D = new double[3];
}

[Packed("@")]
internal sealed partial class Aligned31
{
    public readonly Aligned25[] A = new Aligned25[2];
    public readonly Aligned16 B = new Aligned16();
    public float C;
    public readonly Aligned04 D = new Aligned04();
}

[Packed("@"), Padding(6)]
internal sealed partial class Aligned32
{
    public long A;
    public uint B;
    public readonly ushort[] C = new ushort[3];
}
