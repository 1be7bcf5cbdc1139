namespace Nano.Pc.Detecting
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>
    /// Modbus RTU without its silences, as a recording has it: the function tells how long a request or an answer is, and the CRC whether
    /// it is one. Where both may be, the shorter is tried first.
    /// </summary>
    /// <remarks>Source: MODBUS Application Protocol Specification V1.1b3, section 6; exceptions: section 7.</remarks>
    internal sealed class ModbusFormat : FrameFormat
    {
        // Neither kind of frame can be this long with what is there.
        private const int Impossible = int.MaxValue;

        private readonly Crc16Modbus _crc = new Crc16Modbus();

        /// <inheritdoc/>
        protected override void Prepare()
        {
            MaximumLength = 256;
        }

        /// <inheritdoc/>
        protected override int Examine(byte[] buffer, int start, int available)
        {
            if (available < 2)
            {
                return NeedsMore;
            }

            int function = buffer[start + 1];
            int request = Request(buffer, start, available, function);
            int answer = Answer(buffer, start, available, function);
            if (buffer[start] == 0 && function != 5 && function != 6 && function != 15 && function != 16)
            {
                // What is said to all units is an order.
                return NoFrame;
            }

            int verdict = NoFrame;
            for (int turn = 0; turn < 2; turn++)
            {
                int length = request < answer == (turn == 0) ? request : answer;
                if (length > MaximumLength)
                {
                    break;
                }

                if (length > available)
                {
                    return NeedsMore;
                }

                if (_crc.Check(buffer, start, length, false))
                {
                    return length;
                }

                verdict = ChecksumError;
            }

            return verdict;
        }

        // What is not there yet counts as fitting: the frame is longer than what is there.
        private static int Request(byte[] b, int start, int available, int function)
        {
            int quantity = available < 6 ? 1 : b[start + 4] << 8 | b[start + 5];
            switch (function)
            {
                case 1 or 2:
                    return quantity > 0 && quantity <= 2000 ? 8 : Impossible;
                case 3 or 4:
                    return quantity > 0 && quantity <= 125 ? 8 : Impossible;
                case 5:
                    return available < 6 || quantity == 0 || quantity == 0xFF00 ? 8 : Impossible;
                case 6 or 8:
                    return 8;
                case 7 or 11 or 12 or 17:
                    return 4;
                case 15 or 16:
                    int bytes = function == 16 ? 2 * quantity : (quantity + 7) / 8;
                    return available < 7 ? 9 : bytes > 0 && b[start + 6] == bytes ? 9 + bytes : Impossible;
                case 20 or 21:
                    return available < 3 ? 5 : 5 + b[start + 2];
                case 22:
                    return 10;
                case 23:
                    return available < 11 ? 13 : 13 + b[start + 10];
                default:
                    return Impossible;
            }
        }

        private static int Answer(byte[] b, int start, int available, int function)
        {
            int bytes = available < 3 ? 2 : b[start + 2];
            switch (function)
            {
                case 1 or 2 or 12 or 17 or 20 or 21:
                    return bytes > 0 ? 5 + bytes : Impossible;
                case 3 or 4 or 23:
                    return bytes > 0 && bytes % 2 == 0 ? 5 + bytes : Impossible;
                case 5 or 6 or 8 or 11 or 15 or 16:
                    return 8;
                case 7:
                    return 5;
                case 22:
                    return 10;
                default:
                    // An exception: the function with its highest bit, and a reason.
                    return function is > 0x80 and < 0x98 && bytes > 0 && bytes <= 11 ? 5 : Impossible;
            }
        }
    }
}
