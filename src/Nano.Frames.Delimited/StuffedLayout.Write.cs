using System;

namespace Nano.Frames
{
    // Writing in place.
    public sealed partial class StuffedLayout
    {
        /// <inheritdoc/>
        /// <exception cref="ArgumentOutOfRangeException">It does not fit into <paramref name="buffer"/> or into the longest frame: nothing
        /// has been written.</exception>
        /// <exception cref="ArgumentException">The content begins with a byte that the format does not allow there.</exception>
        protected internal override int Write(byte[] buffer, int offset, int length)
        {
            // The content goes to the end of the memory, what it becomes grows towards it from the front.
            byte[] bytes = _content;
            int kind = (int)Stuffing;
            int variant = kind >> 16 & 0xFF;
            byte escape = (byte)(kind >> 8);
            byte flag = (byte)kind;
            int end = bytes.Length;
            int at = end - length;
            if (length > MaximumLength)
            {
                throw new ArgumentOutOfRangeException("length");
            }

            Array.Copy(buffer, offset, bytes, at, length);
            Apply(bytes, at, length, true);
            bytes[0] = flag;
            int count = 1;
            int code = 0;
            while (at < end && count + 4 <= at)
            {
                byte value = bytes[at++];
                if (kind == 0)
                {
                    if (value != 0)
                    {
                        bytes[count++] = value;
                    }

                    if (value == 0 || (count - code == 255 && at < end))
                    {
                        bytes[code] = (byte)(count - code);
                        code = count++;
                    }

                    continue;
                }

                if (value == flag || value == escape || (value | 2) == variant || value < (variant & 0x20))
                {
                    bytes[count++] = escape;
                    value = escape == 0x7D ? (byte)(value ^ 0x20) : escape == flag ? value : (byte)(0xDC | (value & 1));
                }

                bytes[count++] = value;
            }

            if (kind == 0)
            {
                bytes[code] = (byte)(count - code);
            }

            bytes[count++] = flag;
            if (flag == Dle)
            {
                bytes[count++] = Etx;
                if (bytes[1] == flag || bytes[1] == Etx)
                {
                    Demand(false, "Stuffing");
                }
            }

            if (at < end || length < MinimumLength || count > MaximumLength || count > buffer.Length - offset)
            {
                throw new ArgumentOutOfRangeException("length");
            }

            Array.Copy(bytes, 0, buffer, offset, count);
            return count;
        }
    }
}
