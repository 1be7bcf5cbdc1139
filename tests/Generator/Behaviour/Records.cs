using System;
using Nano.Checksums;

namespace Nano.Packing.Generator.Tests.Behaviour;

/// <summary>Raw numbers of 16 bits that floats stand for.</summary>
[Packed(">")]
internal sealed partial class Scales
{
    [Field("h"), Scaled(0.1, Offset = -40)] public float A;
    [Field("H"), Scaled(0.01)] public float B;
    [Field("h"), Scaled(0.005, Offset = 273.15)] public float C;
    [Field("H"), Scaled(0.001)] public float D;
    [Field("h"), Scaled(1 / 3.0, Offset = 1e-3)] public float E;
    [Field("H"), Scaled(-1e6)] public float F;
    [Field("h"), Scaled(0.1, Offset = -40)] public double G;
    [Field("H"), Scaled(1e-9, Offset = 1)] public double H;
    [Field("B"), Scaled(0.7)] public float I;
}

/// <summary>Sums and checks of other shapes.</summary>
[Packed("<")]
internal sealed partial class Sums
{
    [Bits("H", 4, 4)] public byte Kind;
    [Bits(0, 4)] public byte More;
    public byte Last;
    [Checksum(typeof(Sum16), From = nameof(More), To = nameof(Last))] public short Signed;
    [Checksum(typeof(RoundTrip.Crc32), To = nameof(More)), Field(">i")] public int Crc;
    [Checksum(typeof(Sum16), From = nameof(Tail), To = nameof(Tail)), Field("i16")] private const int Behind = 0;
    public ulong Tail;
    [Checksum(typeof(Wide), From = nameof(Last))] public ulong All;

    /// <summary>The last eight bytes, as a checksum of 64 bits.</summary>
    public static class Wide
    {
        /// <summary>Computes it.</summary>
        public static long Compute(byte[] buffer, int offset, int count) => unchecked((long)BitConverter.ToUInt64(buffer, offset + count - 8) * -3);
    }
}

/// <summary>Types that are rarer.</summary>
[Packed(">")]
internal sealed partial class Rare
{
    [NotPacked] private int _seen;

    public enum Far : ulong
    {
        Near = 1,
        Beyond = ulong.MaxValue,
    }

    public enum Deep : long
    {
        Bottom = long.MinValue,
    }

    public char Letter;
    [Field("B")] public char Small { get; set; }
    public Far Distance;
    public Deep Depth;
    [Field("I")] public bool Wide;
    [Bits("B", 0, 8)] public char Bits;
    public readonly Far[] Many = new Far[2];
    [Field("3s")] public string Text = "";
    [Field("H"), NotPackedTwin] public int Seen { get => _seen & 0xFFFF; set => _seen = value; }

    /// <summary>Another attribute is nobody's business.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    private sealed class NotPackedTwinAttribute : Attribute
    {
    }
}

/// <summary>Its class says three bytes, its Compute and the field here four: nobody knows before there is an object.</summary>
[Packed(">", Frame = true)]
internal sealed partial class Contradicting
{
    public byte Value;
    [Checksum(typeof(Bytes3))] private const uint Check = 0;

    /// <summary>A sum of three bytes.</summary>
    public sealed class Bytes3 : Checksum
    {
        /// <summary>Makes one.</summary>
        public Bytes3()
            : base(3, 0)
        {
        }

        /// <summary>Computes it.</summary>
        public static uint Compute(byte[] buffer, int offset, int count) => (uint)new Bytes3().Over(buffer, offset, count);

        /// <inheritdoc/>
        protected override ulong UpdateCore(ulong state, byte[] buffer, int offset, int count)
        {
            for (int i = offset; i < offset + count; i++)
            {
                state = (state + buffer[i]) & 0xFFFFFF;
            }

            return state;
        }
    }
}

/// <summary>The same checksum in a field of its size.</summary>
[Packed("<", Frame = true)]
internal sealed partial class Agreeing
{
    public byte Value;
    [Checksum(typeof(Contradicting.Bytes3)), Field("u24")] private const uint Check = 0;
}

/// <summary>Checksums that are objects: two of one class, which share an object, and one of another.</summary>
[Packed(">", Frame = true)]
internal sealed partial class Objects
{
    public uint First;
    [Checksum(typeof(Xmodem))] public ushort Inner;
    public byte Second;
    [Checksum(typeof(Crc40)), Field("<u40")] public ulong Wide;
    [Checksum(typeof(Xmodem))] private const ushort Outer = 0;

    /// <summary>CRC-16/XMODEM as a type.</summary>
    private sealed class Xmodem : Crc
    {
        internal Xmodem()
            : base(CrcCatalogue.Crc16Xmodem)
        {
        }
    }

    /// <summary>CRC-40/GSM as a type.</summary>
    private sealed class Crc40 : Crc
    {
        public Crc40()
            : base(CrcCatalogue.Crc40Gsm, 0)
        {
        }
    }
}
