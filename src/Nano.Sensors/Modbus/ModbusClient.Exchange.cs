using System;

namespace Nano.Sensors
{
    using Nano.Serial;

    // A request.
    public sealed partial class ModbusClient
    {
        // Milliseconds for devices to work on a broadcast: the least that Modbus over Serial Line V1.02 has in section 2.4.1.
        private const int Turnaround = 100;

        private const int WriteOne = 6;
        private const int WriteMany = 16;

        // For one register to write, offset is its value.
        private ModbusResult Exchange(int address, int function, int register, ushort[] values, int offset, int count)
        {
            bool isRead = function < WriteOne;
            if (address < (isRead ? 1 : 0) || address > 255)
            {
                throw new ArgumentOutOfRangeException("address");
            }

            if (function != WriteOne)
            {
                if (values == null)
                {
                    throw new ArgumentNullException("values");
                }

                if (offset < 0 || offset > values.Length)
                {
                    throw new ArgumentOutOfRangeException("offset");
                }

                if (count < 1 || count > values.Length - offset || count > (isRead ? 125 : 123))
                {
                    throw new ArgumentOutOfRangeException("count");
                }
            }

            if (register < 0 || register > 65536 - count)
            {
                throw new ArgumentOutOfRangeException("register");
            }

            if (!Quieten())
            {
                return ModbusResult.LineEnded;
            }

            byte[] buffer = _buffer;
            int word = function == WriteOne ? offset : count;
            buffer[0] = (byte)address;
            buffer[1] = (byte)function;
            buffer[2] = (byte)(register >> 8);
            buffer[3] = (byte)register;
            buffer[4] = (byte)(word >> 8);
            buffer[5] = (byte)word;
            int length = 6;
            if (function == WriteMany)
            {
                buffer[6] = (byte)(2 * count);
                length = 7;
                for (int i = 0; i < count; i++)
                {
                    int value = values[offset + i];
                    buffer[length] = (byte)(value >> 8);
                    buffer[length + 1] = (byte)value;
                    length += 2;
                }
            }

            length = _crc.Append(buffer, 0, length, false);
            RawIO line = _line;
            try
            {
                line.Write(buffer, 0, length);
            }
            catch (Exception) when (!line.IsClosed)
            {
                return ModbusResult.LineEnded;
            }

            Requests++;
            int head = 6;
            int size = 8;
            if (isRead)
            {
                head = 3;
                size = 5 + 2 * count;
                buffer[2] = (byte)(2 * count);
            }

            // A character has up to 11 bits.
            long now = Environment.TickCount64;
            _quietAt = now + length * 11000 / _baudRate + _silence;
            if (address == 0)
            {
                _quietAt += Turnaround;
                return ModbusResult.Done;
            }

            ModbusResult result = Await(now + _timeout + (length + size) * 11000 / _baudRate, HasEcho ? length : 0, head, size);
            if (isRead && result == ModbusResult.Done)
            {
                int at = Room + 3;
                for (int i = 0; i < count; i++)
                {
                    values[offset + i] = (ushort)(buffer[at] << 8 | buffer[at + 1]);
                    at += 2;
                }
            }

            return result;
        }

        // Waits until the line has been silent for long enough and drops what comes until then, but does not wait for ever for a line
        // that is never silent. False at its end.
        private bool Quieten()
        {
            long now = Environment.TickCount64;
            long end = now + _timeout;
            while (true)
            {
                long wait = _quietAt - now;
                int n = _line.Read(_buffer, 0, _buffer.Length, wait > 0 ? (int)wait : 0);
                now = Environment.TickCount64;
                if (n <= 0)
                {
                    return n != 0;
                }

                Skipped += n;
                if (now >= end)
                {
                    return true;
                }

                if (_quietAt < now + _silence)
                {
                    _quietAt = now + _silence;
                }
            }
        }
    }
}
