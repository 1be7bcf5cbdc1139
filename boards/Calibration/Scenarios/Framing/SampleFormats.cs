namespace Nano.Calibration
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>Formats of well-known protocols, and frames for them with places for what is the format's own.</summary>
    public static class SampleFormats
    {
        /// <summary>u-blox UBX: B5 62, class, id, length, payload, Fletcher over class to payload.</summary>
        /// <returns>The format.</returns>
        public static FrameFormat CreateUbx()
        {
            return new GeneralLayout
            {
                Sync = new byte[] { 0xB5, 0x62 },
                LengthOffset = 4,
                LengthSize = 2,
                LengthAdds = 8,
                MinimumLength = 8,
                MaximumLength = 128,
                Checks = new[] { new FrameCheck { Checksum = new Fletcher(2, 1, 256, 0), At = -2, From = 2, To = -2 } },
            };
        }

        /// <summary>RTCM 3: D3, 10 bits of length, CRC-24Q.</summary>
        /// <returns>The format.</returns>
        public static FrameFormat CreateRtcm3()
        {
            return new GeneralLayout
            {
                Sync = new byte[] { 0xD3 },
                LengthOffset = 1,
                LengthSize = 2,
                LengthBigEndian = true,
                LengthMask = 0x3FF,
                LengthAdds = 6,
                MinimumLength = 6,
                MaximumLength = 128,
                Checks = new[] { new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc24LteA), At = -3, To = -3, BigEndian = true } },
            };
        }

        /// <summary>NMEA 0183: $, text, *, two hex digits, CR LF.</summary>
        /// <returns>The format.</returns>
        public static FrameFormat CreateNmea()
        {
            return new DelimitedLayout
            {
                Start = new byte[] { (byte)'$' },
                End = new byte[] { (byte)'*' },
                Tail = 4,
                Lowest = 0x20,
                MaximumLength = 82,
                Checks = new[]
                {
                    new FrameCheck { Value = 0x0D0A, Size = 2, At = -2, BigEndian = true },
                    new FrameCheck { Checksum = new Sum(8, SumForm.Xor), At = -4, From = 1, To = -5, Hex = true, BigEndian = true },
                },
            };
        }

        /// <summary>UBX, NMEA and RTCM 3 on one line.</summary>
        /// <returns>The format.</returns>
        public static FrameFormat CreateAny()
        {
            return new AnyLayout { Parts = new[] { CreateUbx(), CreateNmea(), CreateRtcm3() } };
        }

        /// <summary>Frames with byte stuffing, and no checksum.</summary>
        /// <param name="stuffing">Which.</param>
        /// <returns>The format.</returns>
        public static FrameFormat CreateStuffed(Stuffing stuffing)
        {
            return new StuffedLayout { Stuffing = stuffing, MinimumLength = 1, MaximumLength = 140 };
        }

        /// <summary>A sentence of 40 bytes.</summary>
        /// <returns>The frame, with places for checksum and end.</returns>
        public static byte[] CreateSentence()
        {
            const string Text = "$GPGLL,4916.45,N,12311.12,W,225444,A";
            byte[] frame = new byte[Text.Length + 5];
            for (int i = 0; i < Text.Length; i++)
            {
                frame[i] = (byte)Text[i];
            }

            return frame;
        }

        /// <summary>Bytes in which one of 16 has to be stuffed, whatever the stuffing.</summary>
        /// <param name="length">How many.</param>
        /// <returns>The frame.</returns>
        public static byte[] CreateContent(int length)
        {
            byte[] special = { 0x00, 0xC0, 0x7E, 0x10 };
            byte[] frame = new byte[length];
            for (int i = 0; i < length; i++)
            {
                frame[i] = i % 16 == 7 ? special[i / 16 % 4] : (byte)(0x20 + i);
            }

            return frame;
        }
    }
}
