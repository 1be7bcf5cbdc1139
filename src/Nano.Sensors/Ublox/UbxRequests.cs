namespace Nano.Sensors
{
    /// <summary>What is said to a u-blox receiver: written into your array as a whole message, its bytes returned. Nothing here
    /// allocates or keeps the array. The receiver answers a configuration, and a poll of one, with an <see cref="AckReading"/>; a poll
    /// that it understands with the message itself, before that.</summary>
    /// <remarks>
    /// All throw <see cref="System.ArgumentNullException"/> where there is no array, <see cref="System.ArgumentOutOfRangeException"/>
    /// where the message does not lie within it, and have written nothing then.
    /// Source: UBX-13003221, UBX-CFG-PRT, UBX-CFG-MSG, UBX-CFG-RATE; for keys the interface description of generation 9, such as
    /// u-blox ZED-F9P (UBX-18010854), UBX-CFG-VALSET, UBX-CFG-VALGET and "Configuration interface".
    /// </remarks>
    public static class UbxRequests
    {
        /// <summary>Asks for a message once, of any class: <see cref="UbxFrames.NavPvt"/>, <see cref="UbxFrames.MonVer"/>,
        /// <see cref="UbxFrames.CfgRate"/>, <see cref="UbxFrames.CfgPrt"/> (of the port that this is sent to) ... 8 bytes.</summary>
        /// <param name="buffer">Takes the request.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="message">Class × 256 + id.</param>
        /// <returns>8.</returns>
        public static int WritePoll(byte[] buffer, int offset, ushort message)
        {
            return Write(buffer, offset, message, 0, 0, 0);
        }

        /// <summary>Configures a UART: CFG-PRT, 8 data bits, no parity, 1 stop bit. 28 bytes. Up to generation 8. The receiver
        /// acknowledges in its new speed or is not heard: open the port anew.</summary>
        /// <param name="buffer">Takes the request.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="port">1 UART 1, 2 UART 2.</param>
        /// <param name="baudRate">Bits per second, 4,800 to 921,600.</param>
        /// <param name="input">What it takes: 1 UBX, 2 NMEA, 4 RTCM 2, 32 RTCM 3, or a sum of them.</param>
        /// <param name="output">What it sends: likewise.</param>
        /// <returns>28.</returns>
        public static int WritePort(byte[] buffer, int offset, byte port, uint baudRate, ushort input, ushort output)
        {
            return Write(buffer, offset, UbxFrames.CfgPrt, 20, 0x8D000000000 | (ulong)port, (ulong)output << 48 | (ulong)input << 32 | baudRate);
        }

        /// <summary>Says how often a message comes on the port that this is sent to: CFG-MSG. 11 bytes.</summary>
        /// <param name="buffer">Takes the request.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="message">Class × 256 + id: <see cref="UbxFrames.NavPvt"/>, <see cref="UbxFrames.Gsv"/> ...</param>
        /// <param name="rate">With each fix: 1; with every second: 2 ...; never: 0.</param>
        /// <returns>11.</returns>
        public static int WriteMessageRate(byte[] buffer, int offset, ushort message, byte rate)
        {
            return Write(buffer, offset, UbxFrames.CfgMsg, 3, (ulong)(rate << 16 | (message & 0xFF) << 8 | message >> 8), 0);
        }

        /// <summary>Says how often there is a fix: CFG-RATE, in step with GPS time. 14 bytes.</summary>
        /// <param name="buffer">Takes the request.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="milliseconds">From measurement to measurement: 50 or more (25 or more in generation 9), 1000 at first.</param>
        /// <param name="measurements">For each fix: 1 to 127.</param>
        /// <returns>14.</returns>
        public static int WriteRate(byte[] buffer, int offset, ushort milliseconds, ushort measurements)
        {
            return Write(buffer, offset, UbxFrames.CfgRate, 6, 0x100000000 | (ulong)measurements << 16 | milliseconds, 0);
        }

        /// <summary>Sets one key: CFG-VALSET, without transaction. 17 to 24 bytes. Generation 9 and later.</summary>
        /// <param name="buffer">Takes the request.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="layers">Where: 1 RAM, 2 battery-backed RAM, 4 flash, or a sum of them.</param>
        /// <param name="key">Which, such as 0x40520001, the baud rate of UART 1: it tells the size of the value.</param>
        /// <param name="value">Its bytes; those that the key does not have are not sent.</param>
        /// <returns>Its bytes.</returns>
        public static int WriteValue(byte[] buffer, int offset, byte layers, uint key, ulong value)
        {
            // Bits 28 to 30 of a key: 1 a bit in a byte, 2 one byte, 3 two, 4 four, 5 eight.
            int size = (int)(key >> 28) & 7;
            size = size < 2 ? 1 : 1 << size - 2;
            return Write(buffer, offset, UbxFrames.CfgValset, (ushort)(8 + size), (ulong)key << 32 | (ulong)layers << 8, value);
        }

        /// <summary>Asks for the value of one key: CFG-VALGET comes. 16 bytes. Generation 9 and later.</summary>
        /// <param name="buffer">Takes the request.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="layer">Where: 0 RAM, 1 battery-backed RAM, 2 flash, 7 the default.</param>
        /// <param name="key">Which.</param>
        /// <returns>16.</returns>
        public static int WriteValuePoll(byte[] buffer, int offset, byte layer, uint key)
        {
            return Write(buffer, offset, UbxFrames.CfgValget, 8, (ulong)key << 32 | (ulong)layer << 8, 0);
        }

        // The payload in eights of bytes, little endian; zeros behind those.
        private static int Write(byte[] buffer, int offset, ushort message, ushort length, ulong first, ulong second)
        {
            Range.Check(buffer, offset, length + UbxFrames.Overhead);
            int at = offset + UbxFrames.HeaderLength;
            for (int i = 0; i < length; i++)
            {
                if (i == 8)
                {
                    first = second;
                }

                buffer[at + i] = i < 16 ? (byte)first : (byte)0;
                first >>= 8;
            }

            return UbxFrames.Write(buffer, offset, message, length);
        }
    }
}
