using System.Collections.Generic;

namespace Nano.Pc.Detecting
{
    using Nano.Checksums;
    using Nano.Frames;

    // Sensors, radios, toys, vehicles.
    internal static partial class Protocols
    {
        private static IEnumerable<Protocol> CreateDevices()
        {
            return new Protocol[]
            {
                new("plantower-pms", "Plantower dust sensors", new[] { 9600 }, () => One(new FrameLayout
                {
                    Sync = Bytes("42 4D"), LengthOffset = 2, LengthSize = 2, LengthBigEndian = true, LengthAdds = 4, MinimumLength = 8, MaximumLength = 64,
                    Checksum = new Sum16(), ChecksumBigEndian = true,
                })),
                new("novafitness-sds", "Nova Fitness dust sensors", new[] { 9600 }, () =>
                    One(Fixed("AA", 10, new FrameCheck { Checksum = new Sum(8, SumForm.Plain), At = 8, From = 2, To = 8 }, Last(0xAB)))),
                new("winsen-9byte", "Winsen gas sensors", new[] { 9600 }, () =>
                    One(Fixed("FF", 9, new FrameCheck { Checksum = new Sum(8, SumForm.Negated), At = 8, From = 1, To = 8 }))),
                new("honeywell-hpma", "Honeywell HPMA dust sensors", new[] { 9600 }, () => new FrameFormat[] { Honeywell("40"), Honeywell("68") }),
                new("mcu680", "MCU680 (BME680 with a controller)", new[] { 9600 }, () => One(Field("5A 5A", 3, 1, 5, 6, 64, AtEnd(new Sum(8, SumForm.Plain), 0, 0)))),
                new("sensirion-shdlc", "Sensirion SHDLC (SPS30, SFA30)", new[] { 115200 }, () =>
                    One(Stuffed(Stuffing.Shdlc, 5, AtEnd(new Sum(8, SumForm.Inverted), 0, 0)))),
                new("ld06", "LD06 and LD19 lidars", new[] { 230400 }, () => One(Fixed("54 2C", 47, AtEnd(new Crc(CrcCatalogue.Crc8Ld06), 0, 0)))),
                new("ld2410", "HLK-LD2410 radars", new[] { 256000 }, () =>
                    new FrameFormat[] { Ld2410("FD FC FB FA", 0x04030201), Ld2410("F4 F3 F2 F1", 0xF8F7F6F5) }),
                new("microstrain-mip", "MicroStrain MIP", new[] { 115200, 921600 }, () => One(Field("75 65", 3, 1, 6, 6, 261, AtEnd(new Fletcher(2, 1, 256, 0), 0, 0)))),
                new("enocean-esp3", "EnOcean ESP3", new[] { 57600 }, Esp3),
                new("lego-lump", "LEGO sensors and motors", new[] { 115200, 2400 }, Lump),
                new("mavlink", "MAVLink", new[] { 57600, 115200, 921600 }, () => new FrameFormat[] { Mavlink("FE", 4, 1, 8), Mavlink("FD", 6, 3, 12) }),
                new("crsf", "Crossfire and ExpressLRS remote control", new[] { 420000, 115200 }, () =>
                    One(Field("C8", 1, 1, 2, 4, 64, AtEnd(new Crc(CrcCatalogue.Crc8DvbS2), 2, 0)))),
                new("st24", "Yuneec ST24 remote control", new[] { 115200 }, () => One(Field("55 55", 2, 1, 3, 5, 64, AtEnd(new Crc(CrcCatalogue.Crc8Smbus), 2, 0)))),
                new("sbus2", "Futaba S.BUS and S.BUS2", new[] { 100000 }, () => One(Sbus())),
                new("spektrum-dsm", "Spektrum DSM remote control", new[] { 115200 }, () => One(new SpektrumFormat())),
            };
        }
    }
}
