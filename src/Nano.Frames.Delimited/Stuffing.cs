namespace Nano.Frames
{
    /// <summary>How bytes that mean something on the line are written where they are content.</summary>
    public enum Stuffing
    {
        // The lowest byte is the flag, the next one the escape; what is above tells the variants apart.

        /// <summary>Consistent overhead byte stuffing, each frame followed by a zero. Source: Cheshire and Baker, Consistent Overhead
        /// Byte Stuffing, IEEE/ACM Transactions on Networking 7 (2), 1999.</summary>
        Cobs = 0,

        /// <summary>SLIP: END (C0) behind each frame, and before it where it is written here. Source: RFC 1055.</summary>
        Slip = 0xDBC0,

        /// <summary>Flags (7E) around each frame, 7D before a 7E or 7D with bit 5 inverted. Two frames may share a flag. Any byte behind
        /// a 7D is taken. Source: RFC 1662, section 4; ISO/IEC 13239.</summary>
        Hdlc = 0x7D7E,

        /// <summary>As <see cref="Hdlc"/>; 11 and 13 are written with a 7D too. Source: Sensirion, Datasheet SPS30, section 5.2.</summary>
        Shdlc = 0x137D7E,

        /// <summary>As <see cref="Hdlc"/>; all below 20 is written with a 7D too, as a line that nobody has negotiated needs it. Source:
        /// RFC 1662, section 7.1.</summary>
        Ppp = 0x207D7E,

        /// <summary>DLE (10), content, DLE ETX (10 03), each DLE of the content doubled. The first byte of the content tells what it is,
        /// and is neither DLE nor ETX; in the common framing DLE STX ... DLE ETX it is STX (02). Source: Garmin Device Interface
        /// Specification, section 3.1; Trimble TSIP.</summary>
        Dle = 0x1010,
    }
}
