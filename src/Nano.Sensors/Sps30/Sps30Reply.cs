namespace Nano.Sensors
{
    using Nano.Buffers;
    using Nano.Frames;

    /// <summary>What an SPS30 answers to any request: each is answered once. Reading does not allocate.</summary>
    /// <remarks>
    /// As it is delivered, flags and stuffing taken out:
    /// <code>
    /// | 00 | command | state | length | data ...   | inverted sum |
    /// 0    1         2       3        4
    /// </code>
    /// Sensirion, Datasheet SPS30, version 1.0, sections 5.2 and 5.3.
    /// </remarks>
    public sealed class Sps30Reply
    {
        /// <summary>Bits per second of the sensor's line.</summary>
        public const int BaudRate = 115200;

        /// <summary>Where the data begin in a reply. Of <see cref="Sps30Requests.ReadVersion"/> these are firmware major and minor, 0,
        /// hardware, 0, SHDLC major and minor; of product type and serial number ASCII characters and a 0.</summary>
        public const int DataOffset = 4;

        /// <summary>State: such a request is not allowed now, as a reading before the start of the measurement.</summary>
        public const int NotAllowedNow = 0x43;

        /// <summary>The lowest byte of the request.</summary>
        public int Command;

        /// <summary>0 where it was obeyed; else why not: 1 wrong length of data, 2 no such command, 3 no right to it, 4 no such
        /// parameter, 0x28 a parameter out of range, or <see cref="NotAllowedNow"/>. Bit 7 is set where the status register
        /// tells of an error of the device.</summary>
        public int State;

        /// <summary>The bytes of the data, 0 to 40: 0 of a reading where there is none yet.</summary>
        public int DataLength;

        /// <summary>The first four bytes of the data, 0 where there are fewer: of the cleaning interval its seconds; of the status
        /// register bit 4 fan blocked, bit 5 laser current, bit 21 fan speed, out of their ranges.</summary>
        public uint Value;

        /// <summary>What the sensor's frames look like.</summary>
        /// <returns>A new layout.</returns>
        public static StuffedLayout CreateLayout()
        {
            return Sps30Requests.CreateLayout(5, 45);
        }

        /// <summary>Takes a reply apart that a reader delivered.</summary>
        /// <param name="buffer">Holds it; not kept.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="count">Its bytes.</param>
        /// <returns>False, and nothing changed, where its length is another than it says.</returns>
        /// <exception cref="System.ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="System.ArgumentOutOfRangeException">The reply does not lie within the array.</exception>
        public bool TryRead(byte[] buffer, int offset, int count)
        {
            Range.Check(buffer, offset, count);
            if (count < 5 || buffer[offset + 3] != count - 5)
            {
                return false;
            }

            Command = buffer[offset + 1];
            State = buffer[offset + 2];
            DataLength = count - 5;
            Value = count < 9 ? 0 : BigEndian.ReadUInt32(buffer, offset + DataOffset);
            return true;
        }
    }
}
