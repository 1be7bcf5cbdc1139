using System;
using Nano.Buffers;

namespace Nano.Packing
{
    // One value: from a number or an object to bytes.
    public sealed partial class PackedFormat
    {
        private static void WriteBits(int code, byte[] buffer, int at, long value)
        {
            int size = 1 << ((code >> 2) & 3);
            int step = 1;
            if ((code & ItemCode.Little) == 0)
            {
                at += size - 1;
                step = -1;
            }

            for (; size != 0; size--)
            {
                buffer[at] = (byte)value;
                value >>= 8;
                at += step;
            }
        }

        // Refuses what is out of the bounds of a code: of an item's own, or of what the caller wants to have it as.
        private void CheckBounds(int item, int code, long value, bool isLarge)
        {
            ulong highest = ulong.MaxValue >> (64 - (8 << ((code >> 2) & 3)));
            long lowest = ~(long)(highest >> 1);
            if ((code & ItemCode.Signed) != 0)
            {
                highest >>= 1;
            }
            else if (value >= 0 || isLarge || _format[_items[item] >> 8] != 'P')
            {
                // Only a pointer may be given as a number below 0 too, in Python as here.
                lowest = 0;
            }

            if (isLarge || value >= 0 ? (ulong)value > highest : value < lowest)
            {
                throw RefuseItem(
                    item,
                    (isLarge ? ((ulong)value).ToString() : value.ToString()) + " is not in " + lowest.ToString() + " to " + highest.ToString());
            }
        }

        private void WriteInteger(int item, byte[] buffer, int at, long value, bool isLarge)
        {
            int code = _items[item] & 0xFF;
            if (code > ItemCode.Bool)
            {
                WriteReal(item, buffer, at, ToDouble(value, isLarge));
                return;
            }

            if (code == ItemCode.Bool)
            {
                value = value != 0 ? 1 : 0;
            }
            else
            {
                CheckBounds(item, code, value, isLarge);
            }

            WriteBits(code, buffer, at, value);
        }

        private void WriteReal(int item, byte[] buffer, int at, double value)
        {
            int code = _items[item] & 0xFF;
            if (code < ItemCode.Half)
            {
                if (code != ItemCode.Bool)
                {
                    throw RefuseItem(item, value, "integer");
                }

                WriteBits(code, buffer, at, value != 0 ? 1 : 0);
                return;
            }

            if (code >= ItemCode.Char)
            {
                throw RefuseItem(item, value, "bytes");
            }

            // From half a step above the largest finite number on it would be rounded to an infinity.
            long bits = BitConverter.DoubleToInt64Bits(value);
            if (code < ItemCode.Single + ItemCode.Unlimited)
            {
                long size = (long)((ulong)bits << 1 >> 1);
                if (size >= (code < ItemCode.Single ? 0x40EFFE0000000000 : 0x47EFFFFFF0000000) && size >> 52 != 0x7FF)
                {
                    throw RefuseItem(item, value.ToString() + " is too large");
                }
            }

            if (code == ItemCode.Single)
            {
                BigEndian.WriteSingle(buffer, at, (float)value);
            }
            else if (code >= ItemCode.Single && code < ItemCode.Double)
            {
                LittleEndian.WriteSingle(buffer, at, (float)value);
            }
            else
            {
                WriteBits(code, buffer, at, code < ItemCode.Single ? HalfBits.FromDouble(value) : bits);
            }
        }

        private void WriteObject(int item, byte[] buffer, int at, object value)
        {
            int code = _items[item] & 0xFF;
            long number;
            if (code >= ItemCode.Char)
            {
                WriteBytes(item, buffer, at, value);
                return;
            }

            if (value is int)
            {
                number = (int)value;
            }
            else if (value is byte)
            {
                number = (byte)value;
            }
            else if (value is long)
            {
                number = (long)value;
            }
            else if (value is uint)
            {
                number = (uint)value;
            }
            else if (value is ushort)
            {
                number = (ushort)value;
            }
            else if (value is short)
            {
                number = (short)value;
            }
            else if (value is sbyte)
            {
                number = (sbyte)value;
            }
            else if (value is ulong)
            {
                number = (long)(ulong)value;
            }
            else if (value is bool)
            {
                number = (bool)value ? 1 : 0;
            }
            else if (value is double)
            {
                WriteReal(item, buffer, at, (double)value);
                return;
            }
            else if (value is float)
            {
                WriteReal(item, buffer, at, (float)value);
                return;
            }
            else if (code != ItemCode.Bool)
            {
                throw RefuseItem(item, value, code < ItemCode.Bool ? "integer" : "number");
            }
            else
            {
                // Python's truth of what is no number: nothing at all, and text and bytes without any, are false.
                string text = value as string;
                byte[] array = value as byte[];
                BytesLike bytes = value as BytesLike;
                number = text != null ? text.Length : array != null ? array.Length : bytes != null ? bytes.Length : value != null ? 1 : 0;
            }

            WriteInteger(item, buffer, at, number, number < 0 && value is ulong);
        }

        private void WriteBytes(int item, byte[] buffer, int at, object value)
        {
            byte[] source = value as byte[];
            int start = 0;
            int length;
            if (source != null)
            {
                length = source.Length;
            }
            else
            {
                BytesLike bytes = value as BytesLike;
                if (bytes == null)
                {
                    throw RefuseItem(item, value, "bytes");
                }

                source = bytes.Array;
                start = bytes._offset;
                length = bytes._length;
            }

            int code = _items[item] & 0xFF;
            int size = _items[item + ItemCode.Size];
            if (code == ItemCode.Char && length != 1)
            {
                throw RefuseItem(item, "needs 1, has " + length.ToString());
            }

            if (code == ItemCode.Pascal && size != 0)
            {
                // The length byte says no more than 255; the bytes are copied all the same, as Python does.
                size--;
                if (length > size)
                {
                    length = size;
                }

                buffer[at++] = (byte)(length > 255 ? 255 : length);
            }

            Array.Copy(source, start, buffer, at, length < size ? length : size);
        }
    }
}
