namespace Nano.Sensors
{
    using Nano.Packing;

    /// <summary>What a u-blox receiver says to a configuration: taken, or not. <c>TryRead(buffer, offset)</c> is false for any other
    /// message. Reading does not allocate.</summary>
    /// <remarks>UBX-ACK-ACK (0x05 0x01) and UBX-ACK-NAK (0x05 0x00) in UBX-13003221.</remarks>
    [Packed("<", ReadOnly = true)]
    public sealed partial class AckReading
    {
        [Constant] private const ushort Start = 0x62B5;
        [Constant] private const byte Class = 5;

        /// <summary>True for ACK-ACK, false for ACK-NAK: not known, or not possible.</summary>
        public bool IsAccepted;
        [Length] private const ushort Length = 2;

        /// <summary>The message that was sent: class × 256 + id.</summary>
        [Field(">H")] public int Message;
    }
}
