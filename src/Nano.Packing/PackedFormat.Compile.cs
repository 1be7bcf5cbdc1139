using System;

namespace Nano.Packing
{
    // From the text to numbers.
    public sealed partial class PackedFormat
    {
        // Four numbers for each code that has values: its ItemCode with its position in the format above it, where in the
        // record the first value lies, how many there are, and how many bytes each takes.
        internal int[] _items;

        private int _size;
        private int _count;

        // An ItemCode for each value and the end: what unpacks into arrays.
        private byte[] _program;

        private void Compile(NativeSizes sizes)
        {
            // Not the string itself: each look into one walks from its start.
            char[] format = _format.ToCharArray();
            int order = format.Length == 0 ? -1 : "@=<>!".IndexOf(format[0]);
            int[] items = new int[format.Length << ItemCode.Shift];
            int used = 0;
            int size = 0;
            for (int i = order < 0 ? 0 : 1; i < format.Length; i++)
            {
                char letter = format[i];
                if (letter == ' ' || (letter >= '\t' && letter <= '\r'))
                {
                    continue;
                }

                int count = 1;
                int digit = letter - '0';
                if ((uint)digit < 10)
                {
                    count = 0;
                    do
                    {
                        if (count > (int.MaxValue - digit) / 10)
                        {
                            throw Refuse(i, "too long");
                        }

                        count = (count * 10) + digit;
                        if (++i == format.Length)
                        {
                            throw Refuse(i - 1, "no code");
                        }

                        letter = format[i];
                        digit = letter - '0';
                    }
                    while ((uint)digit < 10);
                }

                int code = ItemCode.Codes.IndexOf(letter) << 1;
                if (code < 0 || (code >= ItemCode.NativeOnly && order > 0))
                {
                    throw Refuse(i, "no such code");
                }

                if (code >= ItemCode.Native)
                {
                    code = (code & ItemCode.Signed) | (order > 0 || sizes == NativeSizes.Bits32 ? ItemCode.UInt32 : ItemCode.UInt64);
                }

                int each = code < ItemCode.Char ? 1 << ((code >> 2) & 3) : 1;
                if (order <= 0)
                {
                    // Negative where it is too long.
                    size += -size & (each - 1);
                }

                if (size < 0 || count > (int.MaxValue - size) / each)
                {
                    throw Refuse(i, "too long");
                }

                int start = size;
                size += count * each;
                if (code >= ItemCode.String)
                {
                    if (code == ItemCode.Pad)
                    {
                        continue;
                    }

                    each = count;
                    count = 1;
                }
                else if (order <= 0 && code == ItemCode.Single)
                {
                    code |= ItemCode.Unlimited | ItemCode.Little;
                }
                else if (order < 3 && code >= ItemCode.UInt16 && code != ItemCode.Bool && code != ItemCode.Char)
                {
                    code |= ItemCode.Little;
                }

                if (count != 0)
                {
                    items[used] = code | i << 8;
                    items[used + ItemCode.Offset] = start;
                    items[used + ItemCode.Count] = count;
                    items[used + ItemCode.Size] = each;
                    used += 1 << ItemCode.Shift;
                    _count += count;
                }
            }

            _size = size;
            _items = new int[used];
            Array.Copy(items, 0, _items, 0, used);
        }

        // Made when it is first needed.
        private byte[] MakeProgram()
        {
            int[] items = _items;
            byte[] program = new byte[_count + 1];
            int i = 0;
            int end = 0;
            bool isOpen = false;
            for (int item = 0; item < items.Length; item += 1 << ItemCode.Shift)
            {
                int code = items[item] & 0xFF;
                if (code > ItemCode.Other)
                {
                    code = ItemCode.Other;
                }

                // Where there is a gap in front of the first one, its place must be looked up.
                int at = items[item + ItemCode.Offset];
                int next = at == end ? code : ItemCode.Other;
                for (int n = items[item + ItemCode.Count]; n > 0; n--)
                {
                    if (isOpen && next == ItemCode.UInt16)
                    {
                        // Two in one: the second one's own place in the program is passed over.
                        program[i - 1] = (byte)(ItemCode.UInt8ThenUInt16 - (program[i - 1] >> 2));
                        isOpen = false;
                    }
                    else
                    {
                        isOpen = (next & 3) == 0 && next != ItemCode.Other;
                    }

                    program[i++] = (byte)next;
                    next = code;
                    at += items[item + ItemCode.Size];
                }

                end = at;
            }

            // Pads at the end, or no values at all: nothing else would see that the buffer is too short.
            program[i] = end == _size && i != 0 ? (byte)ItemCode.End : (byte)ItemCode.Other;
            _program = program;
            return program;
        }
    }
}
