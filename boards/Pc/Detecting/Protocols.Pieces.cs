using System;

namespace Nano.Pc.Detecting
{
    using Nano.Checksums;
    using Nano.Frames;

    // What the layouts are made of.
    internal static partial class Protocols
    {
        private static FrameFormat[] One(FrameFormat format)
        {
            return new[] { format };
        }

        private static byte[] Bytes(string hex)
        {
            return Convert.FromHexString(hex.Replace(" ", ""));
        }

        private static GeneralLayout Fixed(string sync, int length, params FrameCheck[] checks)
        {
            return new GeneralLayout { Sync = Bytes(sync), FixedLength = length, Checks = checks };
        }

        // A little-endian length field.
        private static GeneralLayout Field(string sync, int offset, int size, int adds, int least, int most, params FrameCheck[] checks)
        {
            return new GeneralLayout
            {
                Sync = Bytes(sync), LengthOffset = offset, LengthSize = size, LengthAdds = adds, MinimumLength = least, MaximumLength = most, Checks = checks,
            };
        }

        private static GeneralLayout BigEndian(GeneralLayout layout)
        {
            layout.LengthBigEndian = true;
            return layout;
        }

        private static GeneralLayout Counting(int unit, GeneralLayout layout)
        {
            layout.LengthUnit = unit;
            return layout;
        }

        // A checksum with so many bytes behind it, over everything before it but the first few bytes.
        private static FrameCheck AtEnd(Checksum checksum, int from, int behind, bool bigEndian = false)
        {
            int at = -checksum.Size - behind;
            return new FrameCheck { Checksum = checksum, At = at, From = from, To = at, BigEndian = bigEndian };
        }

        private static FrameCheck Last(byte value)
        {
            return new FrameCheck { At = -1, Value = value };
        }

        private static FrameCheck Last2(uint value)
        {
            return new FrameCheck { At = -2, Size = 2, Value = value, BigEndian = true };
        }

        // Byte 0 of many kinds of frames is what tells them from noise.
        private static FrameCheck First(byte mask, byte value)
        {
            return new FrameCheck { Mask = mask, Value = value };
        }
    }
}
