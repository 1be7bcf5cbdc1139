using System;

namespace Nano.Packing
{
    // A record into the caller's array of uint: apart, because it is the fast one.
    public sealed partial class PackedFormat
    {
        /// <summary>Unpacks a record into numbers of one type. Allocates nothing, but <see cref="Count"/> + 1 bytes when it is first used.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="values">Takes the numbers, a bool as 0 or 1; <see cref="Count"/> of them or more. After an exception
        /// it may hold some of them.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> or <paramref name="values"/> is null.</exception>
        /// <exception cref="PackingException">It has no whole record there, there is no room for all values, or one is
        /// real, bytes, or out of the bounds of uint.</exception>
        public void UnpackInto(byte[] buffer, int offset, uint[] values)
        {
            byte[] program = _program;
            if (offset < 0 || program == null)
            {
                offset = Begin(buffer, offset, values);
                program = program ?? MakeProgram();
            }

            // The program ends the loop, and the arrays themselves tell where they end: two checks here in front would take a
            // tenth of the time.
            try
            {
                int at = offset;
                int i = 0;
                for (; ;)
                {
                    switch (program[i])
                    {
                        case ItemCode.UInt8:
                            values[i] = buffer[at];
                            at++;
                            i++;
                            continue;
                        case ItemCode.UInt16:
                            values[i] = (uint)(buffer[at] << 8 | buffer[at + 1]);
                            at += 2;
                            i++;
                            continue;
                        case ItemCode.UInt16 | ItemCode.Little:
                            values[i] = (uint)(buffer[at + 1] << 8 | buffer[at]);
                            at += 2;
                            i++;
                            continue;
                        case ItemCode.UInt32:
                            values[i] = (uint)(buffer[at] << 24 | buffer[at + 1] << 16 | buffer[at + 2] << 8 | buffer[at + 3]);
                            at += 4;
                            i++;
                            continue;
                        case ItemCode.UInt32 | ItemCode.Little:
                            values[i] = (uint)(buffer[at + 3] << 24 | buffer[at + 2] << 16 | buffer[at + 1] << 8 | buffer[at]);
                            at += 4;
                            i++;
                            continue;
                        case ItemCode.UInt8ThenUInt16:
                            values[i] = buffer[at];
                            values[i + 1] = (uint)(buffer[at + 1] << 8 | buffer[at + 2]);
                            at += 3;
                            i += 2;
                            continue;
                        case ItemCode.UInt16ThenUInt16:
                            values[i] = (uint)(buffer[at] << 8 | buffer[at + 1]);
                            values[i + 1] = (uint)(buffer[at + 2] << 8 | buffer[at + 3]);
                            at += 4;
                            i += 2;
                            continue;
                        case ItemCode.UInt32ThenUInt16:
                            values[i] = (uint)(buffer[at] << 24 | buffer[at + 1] << 16 | buffer[at + 2] << 8 | buffer[at + 3]);
                            values[i + 1] = (uint)(buffer[at + 4] << 8 | buffer[at + 5]);
                            at += 6;
                            i += 2;
                            continue;
                        case ItemCode.End:
                            return;
                        default:
                            if (i == _count)
                            {
                                Begin(buffer, offset, values);
                                return;
                            }

                            values[i] = (uint)ReadNext(i, buffer, offset, ItemCode.UInt32, out at);
                            i++;
                            continue;
                    }
                }
            }
            catch (SystemException)
            {
                Begin(buffer, offset, values);
                throw;
            }
        }
    }
}
