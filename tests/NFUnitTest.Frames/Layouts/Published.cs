using Nano.Checksums;
using Nano.Frames;

namespace Nano.Tests.Layouts
{
    /// <summary>Protocols, a frame of each that others print or that is computed by hand, and how a layout says what they are.</summary>
    public static class Published
    {
        /// <summary>As many as there are.</summary>
        public const int Count = 10;

        /// <summary>The frame.</summary>
        /// <param name="kind">0 to <see cref="Count"/> - 1.</param>
        /// <returns>Hex digits.</returns>
        public static string GetFrame(int kind)
        {
            switch (kind)
            {
                // RTCM 3: the message 1005 of station 2003 by which decoders are tested (GNSS-SDR's and pyrtcm among them).
                case 0: return "d300133ed7d30202980edeef34b4bd62ac0941986f33360b98";

                // u-blox protocol specification: UBX-MON-VER, polled.
                case 1: return "b5620a0400000e34";

                // SiRF Binary Protocol Reference Manual: Poll Software Version, message 132.
                case 2: return "a0a2000284000084b0b3";

                // M-Bus: application reset (CI field 50) to address FE; its documents leave the checksum open: by hand, 53 + FE + 50 = 1A1.
                case 3: return "6803036853fe50a116";

                // Winsen MH-Z19 user's manual: an answer to command 0x86.
                case 4: return "ff86026047000000d1";

                // Hi-Link LD2410 serial communication protocol, 2.2.1: enable configuration.
                case 5: return "fdfcfbfa0400ff00010004030201";

                // EnOcean Serial Protocol 3: the command CO_RD_VERSION, a CRC-8 in the header, one behind the data.
                case 6: return "5500010005700309";

                // MTK NMEA packet user manual: $PMTK220,1000*1F, CR LF.
                case 7: return "24504d544b3232302c313030302a31460d0a";

                // By hand: words 81FF 03E8 0001 0000, their sum subtracted from 0, data word 1234, its sum subtracted from 0.
                case 8: return "ff81e80301000000187a3412cced";

                // By hand: 01 15, its complement, no data, 01 + 15 + EA = 0100.
                default: return "0115ea000001";
            }
        }

        /// <summary>The layout.</summary>
        /// <param name="kind">0 to <see cref="Count"/> - 1.</param>
        /// <returns>A new one.</returns>
        public static GeneralLayout CreateLayout(int kind)
        {
            GeneralLayout layout = new GeneralLayout();
            switch (kind)
            {
                case 0:
                    SetLength(layout, "d3", 1, 2, 6, 6, 1029);
                    layout.LengthBigEndian = true;
                    layout.LengthMask = 0x3FF;
                    layout.Checks = new FrameCheck[]
                    {
                        new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc24LteA, 16), At = -3, To = -3, BigEndian = true },
                    };
                    break;
                case 1:
                    SetLength(layout, "b562", 4, 2, 8, 8, 300);
                    layout.Checks = new FrameCheck[] { new FrameCheck { Checksum = new Fletcher(2, 1, 256, 0), At = -2, From = 2, To = -2 } };
                    break;
                case 2:
                    SetLength(layout, "a0a2", 2, 2, 8, 8, 300);
                    layout.LengthBigEndian = true;
                    layout.LengthMask = 0x7FFF;
                    layout.Checks = new FrameCheck[]
                    {
                        new FrameCheck { Checksum = new Sum(15, SumForm.Plain), At = -4, From = 4, To = -4, BigEndian = true },
                        new FrameCheck { At = -2, Size = 2, Value = 0xB0B3, BigEndian = true },
                    };
                    break;
                case 3:
                    SetLength(layout, "68", 1, 1, 6, 9, 261);
                    layout.Checks = new FrameCheck[]
                    {
                        new FrameCheck { Checksum = new Sum(8, SumForm.Xor), At = 2, From = 1, To = 2 },
                        new FrameCheck { At = 3, Value = 0x68 },
                        new FrameCheck { Checksum = new Sum(8, SumForm.Plain), At = -2, From = 4, To = -2 },
                        new FrameCheck { At = -1, Value = 0x16 },
                    };
                    break;
                case 4:
                    layout.Sync = Hex.Parse("ff86");
                    layout.FixedLength = 9;
                    layout.Checks = new FrameCheck[] { new FrameCheck { Checksum = new Sum(8, SumForm.Negated), At = 8, From = 1, To = 8 } };
                    break;
                case 5:
                    SetLength(layout, "fdfcfbfa", 4, 2, 10, 12, 100);
                    layout.Checks = new FrameCheck[] { new FrameCheck { At = -4, Size = 4, Value = 0x04030201, BigEndian = true } };
                    break;
                case 6:
                    SetLength(layout, "55", 1, 2, 7, 8, 600);
                    layout.LengthBigEndian = true;
                    layout.Checks = new FrameCheck[]
                    {
                        new FrameCheck { At = 3, Value = 0 },
                        new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc8Smbus, 0), At = 5, From = 1, To = 5 },
                        new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc8Smbus, 0), At = -1, From = 6, To = -1 },
                    };
                    break;
                case 7:
                    layout.Sync = Hex.Parse("24504d");
                    layout.FixedLength = 18;
                    layout.Checks = new FrameCheck[]
                    {
                        new FrameCheck { Checksum = new Sum(8, SumForm.Xor), At = -4, From = 1, To = -5, Hex = true },
                        new FrameCheck { At = -5, Value = 0x2A },
                        new FrameCheck { At = -2, Size = 2, Value = 0x0A0D },
                    };
                    break;
                case 8:
                    SetLength(layout, "ff81", 4, 2, 12, 14, 512);
                    layout.LengthUnit = 2;
                    layout.Checks = new FrameCheck[]
                    {
                        new FrameCheck { Checksum = new WordSum(2, false, SumForm.Negated), At = 8, To = 8 },
                        new FrameCheck { Checksum = new WordSum(2, false, SumForm.Negated), At = -2, From = 10, To = -2 },
                    };
                    break;
                default:
                    SetLength(layout, "01", 3, 1, 6, 6, 261);
                    layout.Checks = new FrameCheck[]
                    {
                        new FrameCheck { Checksum = new Sum(8, SumForm.Inverted), At = 2, From = 1, To = 2 },
                        new FrameCheck { Checksum = new Sum(16, SumForm.Plain), At = -2, To = -2 },
                    };
                    break;
            }

            return layout;
        }

        private static void SetLength(GeneralLayout layout, string sync, int offset, int size, int adds, int least, int most)
        {
            layout.Sync = Hex.Parse(sync);
            layout.LengthOffset = offset;
            layout.LengthSize = size;
            layout.LengthAdds = adds;
            layout.MinimumLength = least;
            layout.MaximumLength = most;
        }
    }
}
