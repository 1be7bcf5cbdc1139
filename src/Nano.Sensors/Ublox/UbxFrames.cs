namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>The UBX protocol of u-blox receivers, of all generations. A message is named by its class and its id in one number,
    /// class × 256 + id.</summary>
    /// <remarks>
    /// <code>
    /// | B5 62 | class | id | length of the payload, little endian | payload ...  | CK_A | CK_B |
    /// 0       2       3    4                                      6              6 + length
    /// </code>
    /// For NMEA sentences on the same line make both layouts the parts of an <see cref="AnyLayout"/>, this one first.
    /// Source: u-blox 8 / u-blox M8 Receiver description including protocol specification (UBX-13003221), chapter "UBX protocol".
    /// </remarks>
    public static class UbxFrames
    {
        /// <summary>Bits per second of the line when a receiver up to generation 8 starts; 9 and 10 start with 38,400.</summary>
        public const int BaudRate = 9600;

        /// <summary>The bytes before the payload.</summary>
        public const int HeaderLength = 6;

        /// <summary>The bytes that a message takes beside its payload.</summary>
        public const int Overhead = 8;

        /// <summary>A message: position, velocity and time, see <see cref="NavPvtReading"/>.</summary>
        public const ushort NavPvt = 0x0107;

        /// <summary>Messages: a configuration was taken, or was not, see <see cref="AckReading"/>.</summary>
        public const ushort AckAck = 0x0501, AckNak = 0x0500;

        /// <summary>Messages: configuration of a port, of how often a message comes, of how often there is a fix.</summary>
        public const ushort CfgPrt = 0x0600, CfgMsg = 0x0601, CfgRate = 0x0608;

        /// <summary>Messages: configuration by keys, written and asked for; generation 9 and later.</summary>
        public const ushort CfgValset = 0x068A, CfgValget = 0x068B;

        /// <summary>A message: the receiver's software and hardware, as text.</summary>
        public const ushort MonVer = 0x0A04;

        /// <summary>NMEA sentences, by the name that CFG-MSG has for them.</summary>
        public const ushort Gga = 0xF000, Gll = 0xF001, Gsa = 0xF002, Gsv = 0xF003, Rmc = 0xF004, Vtg = 0xF005;

        /// <summary>What UBX messages look like to a <see cref="FrameReader"/>.</summary>
        /// <param name="maximumPayload">The longest payload in bytes, 0 to 65,535: 92 is enough for NAV-PVT and acknowledgements. A
        /// message that claims more is refused at once; the reader takes memory for two of that length.</param>
        /// <returns>A new layout. A reader refuses one of negative length when it is made.</returns>
        public static GeneralLayout CreateLayout(int maximumPayload)
        {
            return new GeneralLayout
            {
                Sync = new byte[] { 0xB5, 0x62 },
                LengthOffset = 4,
                LengthSize = 2,
                LengthAdds = Overhead,
                MinimumLength = Overhead,
                MaximumLength = Overhead + maximumPayload,
                Checks = new[] { new FrameCheck { Checksum = new Fletcher(2, 1, 256, 0), At = -2, From = 2, To = -2 } },
            };
        }

        /// <summary>Which message a reader delivered. Does not allocate.</summary>
        /// <param name="buffer">Holds the message.</param>
        /// <param name="offset">Where it begins.</param>
        /// <returns>Class × 256 + id.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">The header does not lie within the array.</exception>
        public static int ReadMessage(byte[] buffer, int offset)
        {
            Range.Check(buffer, offset, HeaderLength);
            return buffer[offset + 2] << 8 | buffer[offset + 3];
        }

        /// <summary>Puts header and checksum around a payload that is in place already, <see cref="HeaderLength"/> bytes after
        /// <paramref name="offset"/>. Does not allocate; writes nothing when it throws.</summary>
        /// <param name="buffer">Holds the payload and takes the message; not kept.</param>
        /// <param name="offset">Where the message begins.</param>
        /// <param name="message">Class × 256 + id.</param>
        /// <param name="payloadLength">The bytes of the payload.</param>
        /// <returns>The bytes of the whole message: <paramref name="payloadLength"/> + <see cref="Overhead"/>.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">The message does not lie within the array.</exception>
        public static int Write(byte[] buffer, int offset, ushort message, ushort payloadLength)
        {
            int end = HeaderLength + payloadLength;
            Range.Check(buffer, offset, end + 2);
            end += offset;
            buffer[offset] = 0xB5;
            buffer[offset + 1] = 0x62;
            buffer[offset + 2] = (byte)(message >> 8);
            buffer[offset + 3] = (byte)message;
            buffer[offset + 4] = (byte)payloadLength;
            buffer[offset + 5] = (byte)(payloadLength >> 8);
            int sum = 0;
            int sums = 0;
            for (int i = offset + 2; i < end; i++)
            {
                sum += buffer[i];
                sums += sum & 0xFF;
            }

            buffer[end] = (byte)sum;
            buffer[end + 1] = (byte)sums;
            return end + 2 - offset;
        }
    }
}
