namespace Nano.Packing.Generator.Tests.RoundTrip;

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

/// <summary>All bytes combined by exclusive or.</summary>
internal static class Xor
{
    /// <summary>Computes it.</summary>
    public static byte Compute(byte[] buffer, int offset, int count)
    {
        int value = 0;
        for (int i = 0; i < count; i++)
        {
            value ^= buffer[offset + i];
        }

        return (byte)value;
    }
}

/// <summary>The CRC of zip files, as zlib.crc32 has it. https://reveng.sourceforge.io/crc-catalogue/ (CRC-32/ISO-HDLC)</summary>
internal static class Crc32
{
    /// <summary>Computes it.</summary>
    public static uint Compute(byte[] buffer, int offset, int count)
    {
        uint value = 0xFFFFFFFF;
        for (int i = 0; i < count; i++)
        {
            value ^= buffer[offset + i];
            for (int bit = 0; bit < 8; bit++)
            {
                value = value >> 1 ^ ((value & 1) != 0 ? 0xEDB88320 : 0);
            }
        }

        return ~value;
    }
}
