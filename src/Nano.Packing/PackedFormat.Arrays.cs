using System;

namespace Nano.Packing
{
    // A record into the caller's array of numbers.
    public sealed partial class PackedFormat
    {
        /// <summary>Unpacks a record into numbers of one type. Allocates nothing.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="values">Takes the numbers, a bool as 0 or 1; <see cref="Count"/> of them or more. After an exception
        /// it may hold some of them.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> or <paramref name="values"/> is null.</exception>
        /// <exception cref="PackingException">It has no whole record there, there is no room for all values, or one is
        /// real, bytes, or out of the bounds of int.</exception>
        public void UnpackInto(byte[] buffer, int offset, int[] values)
        {
            UnpackInto(buffer, Begin(buffer, offset, values), values, null, null, null);
        }

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
                        case ItemCode.UInt8 | ItemCode.ThenUInt16:
                            values[i] = buffer[at];
                            values[i + 1] = (uint)(buffer[at + 1] << 8 | buffer[at + 2]);
                            at += 3;
                            i += 2;
                            continue;
                        case ItemCode.UInt16 | ItemCode.ThenUInt16:
                            values[i] = (uint)(buffer[at] << 8 | buffer[at + 1]);
                            values[i + 1] = (uint)(buffer[at + 2] << 8 | buffer[at + 3]);
                            at += 4;
                            i += 2;
                            continue;
                        case ItemCode.UInt32 | ItemCode.ThenUInt16:
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

        /// <summary>Unpacks a record into numbers of one type. Allocates nothing.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="values">Takes the numbers, a bool as 0 or 1; <see cref="Count"/> of them or more. After an exception
        /// it may hold some of them.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> or <paramref name="values"/> is null.</exception>
        /// <exception cref="PackingException">It has no whole record there, there is no room for all values, or one is
        /// real, bytes, or out of the bounds of long.</exception>
        public void UnpackInto(byte[] buffer, int offset, long[] values)
        {
            UnpackInto(buffer, Begin(buffer, offset, values), null, values, null, null);
        }

        /// <summary>Unpacks a record into numbers of one type. Allocates nothing.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="values">Takes the numbers, a bool as 0 or 1; <see cref="Count"/> of them or more. After an exception
        /// it may hold some of them.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> or <paramref name="values"/> is null.</exception>
        /// <exception cref="PackingException">It has no whole record there, there is no room for all values, or one is
        /// bytes.</exception>
        public void UnpackInto(byte[] buffer, int offset, float[] values)
        {
            UnpackInto(buffer, Begin(buffer, offset, values), null, null, values, null);
        }

        /// <summary>Unpacks a record into numbers of one type. Allocates nothing.</summary>
        /// <param name="buffer">Holds the record.</param>
        /// <param name="offset">Where its first byte lies; below 0 from the end.</param>
        /// <param name="values">Takes the numbers, a bool as 0 or 1; <see cref="Count"/> of them or more. After an exception
        /// it may hold some of them.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> or <paramref name="values"/> is null.</exception>
        /// <exception cref="PackingException">It has no whole record there, there is no room for all values, or one is
        /// bytes.</exception>
        public void UnpackInto(byte[] buffer, int offset, double[] values)
        {
            UnpackInto(buffer, Begin(buffer, offset, values), null, null, null, values);
        }

        // Into the one of the arrays that there is.
        private void UnpackInto(byte[] buffer, int offset, int[] values, long[] integers, float[] singles, double[] doubles)
        {
            int[] items = _items;
            int i = 0;
            for (int item = 0; item < items.Length; item += 1 << ItemCode.Fields)
            {
                int at = offset + items[item + ItemCode.Offset];
                int code = items[item] & 0xFF;
                for (int n = items[item + ItemCode.Count]; n > 0; n--)
                {
                    if (values != null)
                    {
                        switch (code)
                        {
                            case ItemCode.UInt8:
                                values[i] = buffer[at];
                                break;
                            case ItemCode.UInt16:
                                values[i] = buffer[at] << 8 | buffer[at + 1];
                                break;
                            case ItemCode.UInt16 | ItemCode.Little:
                                values[i] = buffer[at + 1] << 8 | buffer[at];
                                break;
                            case ItemCode.Int16:
                                values[i] = (short)(buffer[at] << 8 | buffer[at + 1]);
                                break;
                            case ItemCode.Int16 | ItemCode.Little:
                                values[i] = (short)(buffer[at + 1] << 8 | buffer[at]);
                                break;
                            case ItemCode.Int32:
                                values[i] = buffer[at] << 24 | buffer[at + 1] << 16 | buffer[at + 2] << 8 | buffer[at + 3];
                                break;
                            case ItemCode.Int32 | ItemCode.Little:
                                values[i] = buffer[at + 3] << 24 | buffer[at + 2] << 16 | buffer[at + 1] << 8 | buffer[at];
                                break;
                            default:
                                values[i] = (int)ReadInteger(item, buffer, at, ItemCode.Int32);
                                break;
                        }
                    }
                    else if (integers != null)
                    {
                        integers[i] = ReadInteger(item, buffer, at, ItemCode.Int64);
                    }
                    else
                    {
                        double real = ReadNumber(item, buffer, at);
                        if (singles != null)
                        {
                            singles[i] = (float)real;
                        }
                        else
                        {
                            doubles[i] = real;
                        }
                    }

                    at += items[item + ItemCode.Size];
                    i++;
                }
            }
        }

        // Checks what the whole record needs.
        private int Begin(byte[] buffer, int offset, Array values)
        {
            if (values == null)
            {
                throw new ArgumentNullException("values");
            }

            offset = StartIn(buffer, offset);
            if (values.Length < _count)
            {
                throw RefuseCount(values.Length);
            }

            return offset;
        }
    }
}
