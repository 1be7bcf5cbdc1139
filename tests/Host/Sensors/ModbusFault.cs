namespace Nano.Host.Tests.Sensors;

/// <summary>What becomes of a device's answer.</summary>
internal enum ModbusFault
{
    /// <summary>Nothing: it arrives.</summary>
    None,

    /// <summary>Other bytes come before it, and then it.</summary>
    NoiseBefore,

    /// <summary>The request comes back before it.</summary>
    Echo,

    /// <summary>It comes in two pieces with a pause between them.</summary>
    TwoPieces,

    /// <summary>The last fault after which the answer arrives.</summary>
    LastHarmless = TwoPieces,

    /// <summary>It does not come.</summary>
    Silent,

    /// <summary>It comes when it is not waited for any more.</summary>
    Late,

    /// <summary>A bit of its CRC is another.</summary>
    WrongCrc,

    /// <summary>It lacks its last byte.</summary>
    BrokenOff,

    /// <summary>Another device answers in its place.</summary>
    OtherDevice,

    /// <summary>How many there are.</summary>
    Count,
}
