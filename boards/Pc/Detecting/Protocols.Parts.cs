using System.Collections.Generic;
using System.Text;

namespace Nano.Pc.Detecting
{
    using Nano.Checksums;
    using Nano.Frames;

    // The layouts of protocols that take more than a line.
    internal static partial class Protocols
    {
        private static GeneralLayout Honeywell(string head)
        {
            return Field(head, 1, 1, 3, 4, 64, AtEnd(new Sum(8, SumForm.Negated), 0, 0));
        }

        private static GeneralLayout Ld2410(string head, uint tail)
        {
            return Field(head, 4, 2, 10, 10, 256, new FrameCheck { At = -4, Size = 4, Value = tail, BigEndian = true });
        }

        private static GeneralLayout Rtcm3()
        {
            GeneralLayout layout = BigEndian(Field("D3", 1, 2, 6, 6, 1029, AtEnd(new Crc(CrcCatalogue.Crc24LteA), 0, 0, true)));
            layout.LengthMask = 0x3FF;
            return layout;
        }

        private static GeneralLayout Sbf()
        {
            // The length is a multiple of 4.
            return Field(
                "24 40", 6, 2, 0, 8, Long, new FrameCheck { At = 6, Mask = 3 },
                new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16Xmodem), At = 2, From = 4 });
        }

        private static GeneralLayout Sirf()
        {
            GeneralLayout layout = BigEndian(Field("A0 A2", 2, 2, 8, 8, Long, AtEnd(new Sum(15, SumForm.Plain), 4, 2, true), Last2(0xB0B3)));
            layout.LengthMask = 0x7FFF;
            return layout;
        }

        private static GeneralLayout Superstar2()
        {
            return Field(
                "01", 3, 1, 6, 6, 261,
                new FrameCheck { Checksum = new Sum(8, SumForm.Inverted), At = 2, From = 1, To = 2 },
                AtEnd(new Sum(16, SumForm.Plain), 0, 0));
        }

        // A header of five words; data, where there are any, have a checksum of their own.
        private static FrameFormat[] Zodiac()
        {
            var header = new FrameCheck { Checksum = new WordSum(2, false, SumForm.Negated), At = 8, To = 8 };
            return new FrameFormat[]
            {
                Fixed("FF 81", 10, new FrameCheck { At = 4, Size = 2 }, header),
                Counting(2, Field("FF 81", 4, 2, 12, 14, Long, header, AtEnd(new WordSum(2, false, SumForm.Negated), 10, 0))),
            };
        }

        private static FrameFormat[] Oncore(params object[] idsAndLengths)
        {
            var parts = new List<FrameFormat>();
            for (int i = 0; i < idsAndLengths.Length; i += 2)
            {
                GeneralLayout part = Fixed("", (int)idsAndLengths[i + 1], AtEnd(new Sum(8, SumForm.Xor), 2, 2), Last2(0x0D0A));
                part.Sync = Encoding.ASCII.GetBytes("@@" + (string)idsAndLengths[i]);
                parts.Add(part);
            }

            return parts.ToArray();
        }

        private static GeneralLayout Mbus()
        {
            return Field(
                "68", 1, 1, 6, 9, 261,
                new FrameCheck { Checksum = new Sum(8, SumForm.Plain), At = 2, From = 1, To = 2 },
                new FrameCheck { At = 3, Value = 0x68 },
                AtEnd(new Sum(8, SumForm.Plain), 4, 1),
                Last(0x16));
        }

        // Bits 7 and 6: kind; 5 to 3: 1, 2, 4 ... 32 bytes of data. A description has a second byte of header.
        private static FrameFormat[] Lump()
        {
            var parts = new List<FrameFormat>();
            for (int code = 0; code < 6; code++)
            {
                for (int kind = 1; kind < 4; kind++)
                {
                    parts.Add(Fixed("", (1 << code) + (kind == 2 ? 3 : 2), First(0xF8, (byte)(kind << 6 | code << 3)), AtEnd(new Sum(8, SumForm.Xor, 0xFF), 0, 0)));
                }
            }

            foreach (byte single in new byte[] { 0x00, 0x02, 0x04 })
            {
                parts.Add(Fixed("", 1, First(0xFF, single)));
            }

            return parts.ToArray();
        }

        // The header counts data and optional data apart. Devices send 0, 3, 4, 7 or 11 optional bytes.
        private static FrameFormat[] Esp3()
        {
            var parts = new List<FrameFormat>();
            foreach (int optional in new[] { 0, 1, 3, 4, 7, 11 })
            {
                parts.Add(BigEndian(Field(
                    "55", 1, 2, 7 + optional, 8 + optional, 512 + optional,
                    new FrameCheck { At = 3, Value = (uint)optional },
                    new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc8Smbus), At = 5, From = 1, To = 5 },
                    AtEnd(new Crc(CrcCatalogue.Crc8Smbus), 6, 0))));
            }

            return parts.ToArray();
        }

        // Meters do not stuff bytes, so it is the length that tells where the frame ends. The flag before it may be the last of the frame
        // before, and is none of it here.
        private static GeneralLayout Dlms()
        {
            GeneralLayout layout = BigEndian(Field(
                "", 0, 2, 1, 8, 2048, new FrameCheck { Mask = 0xF0, Value = 0xA0 }, AtEnd(new Crc(CrcCatalogue.Crc16IbmSdlc), 0, 1), Last(0x7E)));
            layout.LengthMask = 0x7FF;
            return layout;
        }

        // Version 1, and version 2 without a signature.
        private static GeneralLayout Mavlink(string start, int idAt, int idSize, int adds)
        {
            FrameCheck crc = AtEnd(new MavlinkCrc(idAt, idSize), 1, 0);
            FrameCheck[] checks = idSize == 1 ? new[] { crc } : new[] { new FrameCheck { At = 2, Mask = 1 }, crc };
            return Field(start, 1, 1, adds, adds, adds + 255, checks);
        }

        // The second byte from the end: channels 17 and 18, frame lost, failsafe, and four bits of nothing. The last is 00, or in S.BUS2
        // 04, 14, 24 or 34: the slot of the answer.
        private static GeneralLayout Sbus()
        {
            return Fixed("0F", 25, new FrameCheck { At = 23, Mask = 0xF0 }, new FrameCheck { At = 24, Mask = 0xCB });
        }

        private static GeneralLayout NibbleIndexed()
        {
            var checks = new FrameCheck[14];
            for (int i = 0; i < 14; i++)
            {
                checks[i] = new FrameCheck { At = i, Mask = 0xF0, Value = (uint)(i + 1) << 4 };
            }

            return Fixed("", 14, checks);
        }

        private static DelimitedLayout Nmea(string start)
        {
            return new DelimitedLayout
            {
                // Without the end of the line: CR LF, LF alone, or nothing, as loggers leave it.
                Start = Encoding.ASCII.GetBytes(start), End = Bytes("2A"), Tail = 2, MaximumLength = 1024, Lowest = 0x20,
                Checks = new[] { new FrameCheck { Checksum = new Sum(8, SumForm.Xor), At = -2, From = 1, To = -3, Hex = true } },
            };
        }

        private static StuffedLayout Stuffed(Stuffing stuffing, int least, params FrameCheck[] checks)
        {
            return new StuffedLayout { Stuffing = stuffing, MinimumLength = least, MaximumLength = 1024, Checks = checks };
        }
    }
}
