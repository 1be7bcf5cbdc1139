using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Nano.Checksums;
using Nano.Frames;

namespace Nano.Host.Tests.Captures
{
    /// <summary>
    /// Every protocol of the captures as data: the table that shows what a layout can express. Lengths are those of the protocol, or
    /// 4,096 where it sets none.
    /// </summary>
    internal static partial class CaptureFormats
    {
        private const int Long = 4096;

        /// <summary>Protocols that no format of the library expresses as data, and what they are read with instead.</summary>
        internal static readonly Dictionary<string, string> NotAsData = new Dictionary<string, string>
        {
            ["greis"] = "a length of three hexadecimal digits, and messages without a checksum among the others: a format of its own, GreisFormat",
            ["italk"] = "a checksum of its own, ItalkSum, in a GeneralLayout",
            ["mavlink"] = "a checksum that takes in a byte from a table by message, MavlinkCrc, in a GeneralLayout",
        };

        /// <summary>Protocols whose frames are told apart by silence, for they do not say where they end; and how many microseconds, where
        /// it is not 3.5 characters.</summary>
        internal static readonly Dictionary<string, int> BySilence = new Dictionary<string, int> { ["modbus-rtu"] = 0, ["sbus2"] = 3000, ["spektrum-dsm"] = 3000 };

        /// <summary>The kinds of frames of a protocol: one, or what has to stand in an <see cref="AnyLayout"/>; null for a protocol
        /// that is not known.</summary>
        internal static FrameFormat[] Create(string protocol)
        {
            return protocol switch
            {
                "plantower-pms" => One(new FrameLayout
                {
                    Sync = Bytes("42 4D"), LengthOffset = 2, LengthSize = 2, LengthBigEndian = true, LengthAdds = 4, MinimumLength = 8, MaximumLength = 64,
                    Checksum = new Sum16(), ChecksumBigEndian = true,
                }),
                "novafitness-sds" => One(Fixed("AA", 10, new FrameCheck { Checksum = new Sum(8, SumForm.Plain), At = 8, From = 2, To = 8 }, Last(0xAB))),
                "winsen-9byte" => One(Fixed("FF", 9, new FrameCheck { Checksum = new Sum(8, SumForm.Negated), At = 8, From = 1, To = 8 })),
                "honeywell-hpma" => new FrameFormat[] { Honeywell("40"), Honeywell("68") },
                "mcu680" => One(Field("5A 5A", 3, 1, 5, 6, 64, AtEnd(new Sum(8, SumForm.Plain), 0, 0))),
                "ld06" => One(Fixed("54 2C", 47, AtEnd(new Crc(CrcCatalogue.Crc8Ld06), 0, 0))),
                "ld2410" => new FrameFormat[] { Ld2410("FD FC FB FA", 0x04030201), Ld2410("F4 F3 F2 F1", 0xF8F7F6F5) },
                "jbd-bms" => One(Field("DD", 3, 1, 7, 7, 262, AtEnd(new Sum(16, SumForm.Negated), 2, 1, true), Last(0x77))),
                "ubx" => One(Field("B5 62", 4, 2, 8, 8, Long, AtEnd(new Fletcher(2, 1, 256, 0), 2, 0))),
                "microstrain-mip" => One(Field("75 65", 3, 1, 6, 6, 261, AtEnd(new Fletcher(2, 1, 256, 0), 0, 0))),
                "rtcm3" => One(Rtcm3()),
                "sbf" => One(Sbf()),
                "sbp" => One(Field("55", 5, 1, 8, 8, 263, AtEnd(new Crc(CrcCatalogue.Crc16Xmodem), 1, 0))),
                "st24" => One(Field("55 55", 2, 1, 3, 5, 64, AtEnd(new Crc(CrcCatalogue.Crc8Smbus), 2, 0))),
                "crsf" => One(Field("C8", 1, 1, 2, 4, 64, AtEnd(new Crc(CrcCatalogue.Crc8DvbS2), 2, 0))),
                "sirf" => One(Sirf()),
                "skytraq" => One(BigEndian(Field("A0 A1", 2, 2, 7, 8, Long, AtEnd(new Sum(8, SumForm.Xor), 4, 2), Last2(0x0D0A)))),
                "casic" => One(Field("BA CE", 2, 2, 10, 10, Long, AtEnd(new WordSum(4, false, SumForm.Plain), 2, 0))),
                "navcom" => One(Field("02 99 66", 4, 2, 4, 10, Long, AtEnd(new Sum(8, SumForm.Xor), 3, 1), Last(0x03))),
                "superstar2" => One(Superstar2()),
                "geostar" => One(Counting(4, Field("50 53 47 47", 6, 2, 12, 12, Long, AtEnd(new WordSum(4, false, SumForm.Xor), 0, 0)))),
                "zodiac" => Zodiac(),
                "italk" => One(Counting(2, Field("3C 21", 6, 1, 10, 10, 520, AtEnd(new ItalkSum(), 7, 1), Last(0x3E)))),
                "oncore" => Oncore("Ha", 154, "As", 20, "Gd", 8, "Aw", 8, "Ay", 11, "Bb", 92, "Bo", 8),
                "novatel-oem3" => One(Field("AA 44 11", 8, 4, 0, 12, Long, new FrameCheck { Checksum = new Sum(8, SumForm.Xor, 0xFF), At = 3, From = 4 })),
                "novatel-oem4" => One(Field("AA 44 12 1C", 8, 2, 32, 32, Long, AtEnd(new Crc(CrcCatalogue.Crc32Novatel), 0, 0))),
                "mbus-ft1.2" => One(Mbus()),
                "lego-lump" => Lump(),
                "enocean-esp3" => Esp3(),
                "nibble-indexed-14" => One(NibbleIndexed()),
                "nmea0183" => new FrameFormat[] { Nmea("$"), Nmea("!") },
                "greis" => One(new GreisFormat()),
                "mavlink" => new FrameFormat[] { Mavlink("FE", 4, 1, 8), Mavlink("FD", 6, 3, 12) },
                "ve.direct-text" => One(new DelimitedLayout
                {
                    Start = Encoding.ASCII.GetBytes("\r\nPID"), End = Encoding.ASCII.GetBytes("Checksum\t"), Tail = 1, MaximumLength = 1024,
                    Checks = new[] { AtEnd(new Sum(8, SumForm.Negated), 0, 0) },
                }),
                "dsmr-p1" => One(new DelimitedLayout
                {
                    Start = Bytes("2F"), End = Bytes("21"), Tail = 4, MaximumLength = Long,
                    Checks = new[] { new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16Arc), At = -4, To = -4, Hex = true } },
                }),
                "dsmr-p1 without a checksum" => One(new DelimitedLayout { Start = Bytes("2F"), End = Bytes("21"), Lowest = 9, MaximumLength = Long }),
                "modbus-rtu" => One(new SilenceLayout { Checksum = new Crc16Modbus(), MinimumLength = 4, MaximumLength = 256 }),
                "sbus2" or "spektrum-dsm" => One(new SilenceLayout { MinimumLength = 1, MaximumLength = 64 }),
                "ascii-lines" => One(new DelimitedLayout { End = Bytes("0D 0A"), MaximumLength = 64, Lowest = 0x20 }),
                "sensirion-shdlc" => One(Stuffed(Stuffing.Shdlc, 5, AtEnd(new Sum(8, SumForm.Inverted), 0, 0))),
                "hdlc-dlms" => One(Dlms()),
                "garmin-dle" => One(Stuffed(Stuffing.Dle, 3, AtEnd(new Sum(8, SumForm.Negated), 0, 0))),
                "tsip" => One(Stuffed(Stuffing.Dle, 1)),
                _ => null,
            };
        }

        /// <summary>Where a frame that others have cut out of a stream begins and ends for us. The end of the line behind a sentence of
        /// NMEA or a telegram is none of it: some end in CR LF, some in LF alone. A block of VE.Direct begins with its first field,
        /// whatever came behind the block before.</summary>
        internal static (int Offset, int Length) Cut(string protocol, byte[] bytes, int offset, int length)
        {
            int end = offset + length;
            if (protocol == "nmea0183" || protocol.StartsWith("dsmr-p1"))
            {
                while (bytes[end - 1] == '\r' || bytes[end - 1] == '\n')
                {
                    end--;
                }
            }
            else if (protocol == "hdlc-dlms")
            {
                offset++;
            }
            else if (protocol == "ve.direct-text")
            {
                offset += bytes.AsSpan(offset, length).LastIndexOf("\r\nPID"u8);
            }

            return (offset, end - offset);
        }

        /// <summary>One format for several protocols on one line, and for each of its parts the protocol.</summary>
        internal static FrameFormat CreateFor(IEnumerable<string> protocols, out string[] protocolOf)
        {
            FrameFormat[][] parts = protocols.Select(Create).ToArray();
            protocolOf = protocols.Zip(parts).SelectMany(pair => pair.Second.Select(part => pair.First)).ToArray();
            return protocolOf.Length == 1 ? parts[0][0] : new AnyLayout { Parts = parts.SelectMany(some => some).ToArray() };
        }
    }
}
