using System;

namespace Nano.Packing
{
    // A record into the caller's array of numbers.
    public sealed partial class PackedFormat
    {
        /// <summary>Unpacks a record into numbers of one type. Allocates nothing, but <see cref="Count"/> + 1 bytes when it is first used.</summary>
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
        /// real, bytes, or out of the bounds of long.</exception>
        public void UnpackInto(byte[] buffer, int offset, long[] values)
        {
            UnpackInto(buffer, Begin(buffer, offset, values), null, values, null, null);
        }

        /// <summary>Unpacks a record into numbers of one type. Allocates nothing, but <see cref="Count"/> + 1 bytes when it is first used.</summary>
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

        /// <summary>Unpacks a record into numbers of one type. Allocates nothing, but <see cref="Count"/> + 1 bytes when it is first used.</summary>
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
            byte[] program = _program ?? MakeProgram();
            int at = offset;
            int count = _count;
            for (int i = 0; i < count; i++)
            {
                int number;
                switch (program[i])
                {
                    case ItemCode.UInt8:
                    case ItemCode.UInt8ThenUInt16:
                        number = buffer[at];
                        at++;
                        break;
                    case ItemCode.Int8:
                        number = (sbyte)buffer[at];
                        at++;
                        break;
                    case ItemCode.UInt16:
                    case ItemCode.UInt16ThenUInt16:
                        number = buffer[at] << 8 | buffer[at + 1];
                        at += 2;
                        break;
                    case ItemCode.UInt16 | ItemCode.Little:
                        number = buffer[at + 1] << 8 | buffer[at];
                        at += 2;
                        break;
                    case ItemCode.Int16:
                        number = (short)(buffer[at] << 8 | buffer[at + 1]);
                        at += 2;
                        break;
                    case ItemCode.Int16 | ItemCode.Little:
                        number = (short)(buffer[at + 1] << 8 | buffer[at]);
                        at += 2;
                        break;
                    case ItemCode.UInt32:
                    case ItemCode.UInt32ThenUInt16:
                    case ItemCode.Int32:
                        number = buffer[at] << 24 | buffer[at + 1] << 16 | buffer[at + 2] << 8 | buffer[at + 3];
                        goto checkSign;
                    case ItemCode.UInt32 | ItemCode.Little:
                    case ItemCode.Int32 | ItemCode.Little:
                        number = buffer[at + 3] << 24 | buffer[at + 2] << 16 | buffer[at + 1] << 8 | buffer[at];
                    checkSign:
                        at += 4;
                        if (number >= 0 || (program[i] & ItemCode.Signed) != 0)
                        {
                            break;
                        }

                        goto default;
                    default:
                        if (values != null)
                        {
                            values[i] = (int)ReadNext(i, buffer, offset, ItemCode.Int32, out at);
                        }
                        else if (integers != null)
                        {
                            integers[i] = ReadNext(i, buffer, offset, ItemCode.Int64, out at);
                        }
                        else
                        {
                            int item = Locate(i, out at);
                            double real = ReadNumber(item, buffer, at + offset);
                            at += offset + _items[item + ItemCode.Size];
                            if (singles != null)
                            {
                                singles[i] = (float)real;
                            }
                            else
                            {
                                doubles[i] = real;
                            }
                        }

                        continue;
                }

                if (values != null)
                {
                    values[i] = number;
                }
                else if (integers != null)
                {
                    integers[i] = number;
                }
                else if (singles != null)
                {
                    singles[i] = number;
                }
                else
                {
                    doubles[i] = number;
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

            offset = Start(buffer, offset);
            if (values.Length < _count)
            {
                throw Refuse(values.Length);
            }

            return offset;
        }
    }
}
