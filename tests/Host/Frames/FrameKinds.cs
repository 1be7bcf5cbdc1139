using System.Collections.Generic;
using System.Linq;
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
        new SlipKind(),
        new CobsKind(),
        new ShdlcKind(),
        new PppKind(),
        new DleKind(),
        new SeveralKind(),
    ];

    /// <summary>Rows for tests.</summary>
    public static IEnumerable<object[]> Names => All.Select(kind => new object[] { kind.Name });

    public static FrameKind Find(string name) => All.Single(kind => kind.Name == name);
}
