using System.Collections.Generic;
using System.Text;

namespace Nano.Pc.Detecting
{
    using Nano.Checksums;
    using Nano.Frames;

    // Meters, fieldbuses, instruments, batteries.
    internal static partial class Protocols
    {
        private static IEnumerable<Protocol> CreateMeters()
        {
            return new Protocol[]
            {
                new("modbus-rtu", "Modbus RTU, requests and answers", new[] { 9600, 19200, 115200, 38400, 4800, 2400 }, () => One(new ModbusFormat())),
                new("mbus-ft1.2", "M-Bus, long frames", new[] { 2400, 300, 9600 }, () => One(Mbus())),
                new("hdlc-dlms", "DLMS smart meter in HDLC", new[] { 2400, 9600, 115200 }, () => One(Dlms())),
                new("dsmr-p1", "P1 smart meter telegrams", new[] { 115200, 9600 }, () => One(new DelimitedLayout
                {
                    Start = Bytes("2F"), End = Bytes("21"), Tail = 4, MaximumLength = Long,
                    Checks = new[] { new FrameCheck { Checksum = new Crc(CrcCatalogue.Crc16Arc), At = -4, To = -4, Hex = true } },
                })),
                new("dsmr-p1-unchecked", "P1 telegrams before version 4", new[] { 9600, 115200 }, () =>
                    One(new DelimitedLayout { Start = Bytes("2F"), End = Bytes("21"), Lowest = 9, MaximumLength = Long })),
                new("ve.direct-text", "Victron VE.Direct, text", new[] { 19200 }, () => One(new DelimitedLayout
                {
                    Start = Encoding.ASCII.GetBytes("\r\nPID"), End = Encoding.ASCII.GetBytes("Checksum\t"), Tail = 1, MaximumLength = 1024,
                    Checks = new[] { AtEnd(new Sum(8, SumForm.Negated), 0, 0) },
                })),
                new("jbd-bms", "JBD and Xiaoxiang battery management", new[] { 9600 }, () =>
                    One(Field("DD", 3, 1, 7, 7, 262, AtEnd(new Sum(16, SumForm.Negated), 2, 1, true), Last(0x77)))),
                new("nibble-indexed-14", "FS9721 multimeters (Voltcraft VC820, UT60)", new[] { 2400 }, () => One(NibbleIndexed())),
                new("ascii-lines", "lines of text", new[] { 9600, 19200, 115200, 2400 }, () =>
                    One(new DelimitedLayout { End = Bytes("0D 0A"), MaximumLength = 64, Lowest = 0x20 })),
            };
        }
    }
}
