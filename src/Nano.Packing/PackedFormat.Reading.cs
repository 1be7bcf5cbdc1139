using System;
using Nano.Buffers;

namespace Nano.Packing
{
    // One value: from bytes to a number or an object.
    public sealed partial class PackedFormat
    {
        // The bits of a number, an integer as it is; a bool is 0 or 1.
        private static long ReadBits(int code, byte[] buffer, int at)
        {
            if (code == ItemCode.Bool)
            {
                return buffer[at] != 0 ? 1 : 0;
            }

            int size = 1 << ((code >> 2) & 3);
            int step = 1;
            if ((code & ItemCode.Little) != 0)
            {
                at += size - 1;
                step = -1;
            }

            long value = (code & ItemCode.Signed) != 0 ? (sbyte)buffer[at] : buffer[at];
            while (--size > 0)
            {
                at += step;
                value = value << 8 | buffer[at];
            }

            return value;
        }

        // The nearest double. Of a ulong above long.MaxValue the half, its last bit kept: the device turns no ulong into one.
        private static double ToDouble(long value, bool isLarge)
        {
            if (isLarge)
            {
                value = (value >> 1 & long.MaxValue) | (value & 1);
                return 2.0 * value;
            }

            return value;
        }

        // An integer or bool within the bounds of what the caller wants.
        private long ReadInteger(int item, byte[] buffer, int at, int wanted)
        {
            int code = _items[item] & 0xFF;
            if (code > ItemCode.Bool)
            {
                throw RefuseItem(item, "it", "integer");
            }

            long value = ReadBits(code, buffer, at);
            if (value >> 31 != 0)
            {
                // No int from 0 up: those are everywhere within bounds.
                CheckBounds(item, wanted, value, value < 0 && (code & ItemCode.Signed) == 0);
            }

            return value;
        }

        // Any number.
        private double ReadNumber(int item, byte[] buffer, int at)
        {
            int code = _items[item] & 0xFF;
            if (code >= ItemCode.Char)
            {
                throw RefuseItem(item, "it", "number");
            }

            if (code >= ItemCode.Half)
            {
                if (code >= ItemCode.Double)
                {
                    return BitConverter.Int64BitsToDouble(ReadBits(code, buffer, at));
                }

                if (code < ItemCode.Single)
                {
                    return HalfBits.ToSingle((int)ReadBits(code, buffer, at));
                }

                return code == ItemCode.Single ? BigEndian.ReadSingle(buffer, at) : LittleEndian.ReadSingle(buffer, at);
            }

            long value = ReadBits(code, buffer, at);
            return ToDouble(value, value < 0 && (code & ItemCode.Signed) == 0);
        }

        private object ReadObject(int item, byte[] buffer, int at)
        {
            int code = _items[item] & 0xFF;
            if (code >= ItemCode.Char)
            {
                int size = _items[item + ItemCode.Size];
                if (code == ItemCode.Pascal && size != 0)
                {
                    size--;
                    int length = buffer[at++];
                    if (length < size)
                    {
                        size = length;
                    }
                }

                byte[] bytes = new byte[size];
                Array.Copy(buffer, at, bytes, 0, size);
                return bytes;
            }

            if (code >= ItemCode.Half)
            {
                double real = ReadNumber(item, buffer, at);
                if (code >= ItemCode.Double)
                {
                    return real;
                }

                return (float)real;
            }

            long value = ReadBits(code, buffer, at);
            switch (code >> 1)
            {
                case ItemCode.UInt8 >> 1:
                    return (byte)value;
                case ItemCode.Int8 >> 1:
                    return (sbyte)value;
                case ItemCode.UInt16 >> 1:
                    return (ushort)value;
                case ItemCode.Int16 >> 1:
                    return (short)value;
                case ItemCode.UInt32 >> 1:
                    return (uint)value;
                case ItemCode.Int32 >> 1:
                    return (int)value;
                case ItemCode.UInt64 >> 1:
                    return (ulong)value;
                case ItemCode.Int64 >> 1:
                    return value;
                default:
                    return value != 0;
            }
        }
    }
}
