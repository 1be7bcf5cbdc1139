using System.Collections.Generic;
using System.Linq;
using Nano.Checksums;
using Nano.Host.Tests.Frames.Kinds;

namespace Nano.Host.Tests.Frames;

/// <summary>Every kind of frames that a reader is tried with.</summary>
internal static class FrameKinds
{
    public static IReadOnlyList<FrameKind> All { get; } =
    [
        new FixedLengthKind(),
        new CheckedMessageKind(),
        new UbxKind(),
        new HeaderCheckKind(),
        new FooterKind(),
        new CheckInHeaderKind(),
        new RtcmKind(),
        new NmeaKind(),
        new TelegramKind(),
        new LineKind(),
        new SlipKind(),
        new CobsKind(),
        new ShdlcKind(),
        new PppKind(),
        new DleKind(),
        new SeveralKind(),
        new SilenceKind("silence", CrcCatalogue.Crc16IbmSdlc, 1.0 / 65536, 0x8408, 0xFFFF),

        // With this CRC a frame with a zero behind it fits again, so more passes.
        new SilenceKind("silence (Modbus RTU)", CrcCatalogue.Crc16Modbus, double.NaN, 0xA001, 0),
    ];

    /// <summary>Rows for tests.</summary>
    public static IEnumerable<object[]> Names => All.Select(kind => new object[] { kind.Name });

    public static FrameKind Find(string name) => All.Single(kind => kind.Name == name);
}
