using System.Collections.Generic;

namespace Nano.Pc.Detecting
{
    using Nano.Checksums;
    using Nano.Frames;

    // Receivers of satellite navigation.
    internal static partial class Protocols
    {
        private static IEnumerable<Protocol> CreateReceivers()
        {
            int[] usual = { 9600, 38400, 115200, 4800 };
            int[] fast = { 115200, 38400, 9600, 57600 };
            return new Protocol[]
            {
                new("nmea0183", "NMEA 0183 sentences, AIS too", new[] { 9600, 4800, 38400, 115200 }, () => new FrameFormat[] { Nmea("$"), Nmea("!") }),
                new("ubx", "u-blox UBX", usual, () => One(Field("B5 62", 4, 2, 8, 8, Long, AtEnd(new Fletcher(2, 1, 256, 0), 2, 0)))),
                new("rtcm3", "RTCM 3 corrections", fast, () => One(Rtcm3())),
                new("sbf", "Septentrio SBF", fast, () => One(Sbf())),
                new("sbp", "Swift Navigation SBP", fast, () => One(Field("55", 5, 1, 8, 8, 263, AtEnd(new Crc(CrcCatalogue.Crc16Xmodem), 1, 0)))),
                new("sirf", "SiRF binary", new[] { 57600, 38400, 9600, 4800 }, () => One(Sirf())),
                new("skytraq", "SkyTraq binary", usual, () =>
                    One(BigEndian(Field("A0 A1", 2, 2, 7, 8, Long, AtEnd(new Sum(8, SumForm.Xor), 4, 2), Last2(0x0D0A))))),
                new("casic", "CASIC binary (AT6558, L76K)", usual, () => One(Field("BA CE", 2, 2, 10, 10, Long, AtEnd(new WordSum(4, false, SumForm.Plain), 2, 0)))),
                new("navcom", "NavCom binary", fast, () => One(Field("02 99 66", 4, 2, 4, 10, Long, AtEnd(new Sum(8, SumForm.Xor), 3, 1), Last(0x03)))),
                new("superstar2", "NovAtel SuperStar II", new[] { 9600, 19200 }, () => One(Superstar2())),
                new("geostar", "GeoStar binary", fast, () =>
                    One(Counting(4, Field("50 53 47 47", 6, 2, 12, 12, Long, AtEnd(new WordSum(4, false, SumForm.Xor), 0, 0))))),
                new("zodiac", "Rockwell Zodiac", new[] { 9600, 4800 }, Zodiac),
                new("italk", "Fastrax iTalk", usual, () => One(Counting(2, Field("3C 21", 6, 1, 10, 10, 520, AtEnd(new ItalkSum(), 7, 1), Last(0x3E))))),
                new("oncore", "Motorola Oncore", new[] { 9600 }, () => Oncore("Ha", 154, "As", 20, "Gd", 8, "Aw", 8, "Ay", 11, "Bb", 92, "Bo", 8)),
                new("novatel-oem3", "NovAtel OEM3", fast, () =>
                    One(Field("AA 44 11", 8, 4, 0, 12, Long, new FrameCheck { Checksum = new Sum(8, SumForm.Xor, 0xFF), At = 3, From = 4 }))),
                new("novatel-oem4", "NovAtel OEM4 to OEM7, Unicore", fast, () =>
                    One(Field("AA 44 12 1C", 8, 2, 32, 32, Long, AtEnd(new Crc(CrcCatalogue.Crc32Novatel), 0, 0)))),
                new("greis", "Topcon and Javad GREIS", fast, () => One(new GreisFormat())),
                new("garmin-dle", "Garmin binary", new[] { 9600 }, () => One(Stuffed(Stuffing.Dle, 3, AtEnd(new Sum(8, SumForm.Negated), 0, 0)))),
                new("tsip", "Trimble TSIP", usual, () => One(Stuffed(Stuffing.Dle, 1))),
            };
        }
    }
}
