using System;

namespace Nano.Host.Tests.Sensors;

/// <summary>The CRC of Modbus by long division of polynomials, for tests: the bits of the message in the order in which they are
/// sent, the first 16 of them inverted, 16 zeros behind, divided by x^16 + x^15 + x^2 + 1.</summary>
internal static class ModbusNaive
{
    /// <summary>Puts the CRC behind some bytes.</summary>
    internal static byte[] Seal(ReadOnlySpan<byte> content)
    {
        bool[] bits = new bool[(8 * content.Length) + 16];
        for (int i = 0; i < 8 * content.Length; i++)
        {
            bits[i] = (content[i / 8] >> (i % 8) & 1) != 0 ^ i < 16;
        }

        for (int i = 0; i < 8 * content.Length; i++)
        {
            if (bits[i])
            {
                bits[i] = false;
                bits[i + 1] ^= true;
                bits[i + 14] ^= true;
                bits[i + 16] ^= true;
            }
        }

        byte[] frame = new byte[content.Length + 2];
        content.CopyTo(frame);
        for (int i = 0; i < 16; i++)
        {
            frame[content.Length + (i / 8)] |= (byte)(bits[(8 * content.Length) + i] ? 1 << (i % 8) : 0);
        }

        return frame;
    }
}
