using System;

namespace Nano.Sensors
{
    // The search for an answer.
    public sealed partial class ModbusClient
    {
        // What it finds it leaves at Room.
        private ModbusResult Await(long deadline, int echo, int head, int size)
        {
            byte[] buffer = _buffer;
            int end = Room;
            ModbusResult result = ModbusResult.TimedOut;
            while (true)
            {
                // At least one look, after the deadline none, even on a line that brings noise without end.
                long left = deadline - Environment.TickCount64;
                int n = _line.Read(buffer, end, buffer.Length - end, left > 0 ? (int)left : 0);
                int start = Room;
                if (n > 0)
                {
                    _quietAt = Environment.TickCount64 + _silence;
                    end += n;
                    if (echo > 0)
                    {
                        int dropped = n < echo ? n : echo;
                        echo -= dropped;
                        start += dropped;
                    }

                    if (start < end)
                    {
                        result = ModbusResult.WrongAnswer;
                    }
                }

                // What has begun and waits for bytes holds up what stands behind its first byte, until the time is up.
                bool isLast = n <= 0 || left <= 0;
                int verdict = 0;
                while (start < end)
                {
                    verdict = Examine(start, end - start, head, size);
                    if (verdict > 0 || verdict == 0 && !isLast)
                    {
                        break;
                    }

                    start++;
                    Skipped++;
                }

                end -= start;
                Array.Copy(buffer, start, buffer, Room, end);
                if (verdict > 0)
                {
                    Skipped += end - verdict;
                    Answers++;
                    if ((buffer[Room + 1] & 0x80) == 0)
                    {
                        return ModbusResult.Done;
                    }

                    Exceptions++;
                    return (ModbusResult)buffer[Room + 2];
                }

                if (isLast)
                {
                    if (n == 0)
                    {
                        return ModbusResult.LineEnded;
                    }

                    TimeOuts++;
                    return result;
                }

                end += Room;
            }
        }

        // The bytes of the answer that begins at a place; 0 where one may begin and is not complete, -1 where none does.
        private int Examine(int start, int available, int head, int size)
        {
            byte[] buffer = _buffer;
            for (int i = 0; i < head && i < available; i++)
            {
                int difference = buffer[start + i] ^ buffer[i];
                if (difference != 0)
                {
                    if (i != 1 || difference != 0x80)
                    {
                        return -1;
                    }

                    // An exception; there is none of code 0.
                    if (available > 2 && buffer[start + 2] == 0)
                    {
                        return -1;
                    }

                    size = 5;
                    break;
                }
            }

            if (available < size)
            {
                return 0;
            }

            if (_crc.Check(buffer, start, size, false))
            {
                return size;
            }

            CrcErrors++;
            return -1;
        }
    }
}
