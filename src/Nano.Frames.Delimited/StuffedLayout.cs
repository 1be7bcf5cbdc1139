using System;

namespace Nano.Frames
{
    /// <summary>
    /// Frames between flags, with the flag bytes in the content written as something else: SLIP, COBS, HDLC and its relatives, DLE
    /// framings. Delivered is the content: flags and stuffing are taken out, checks are still in.
    /// </summary>
    /// <remarks>
    /// <code>
    /// on the line:  | 7E | 00 03 00 02 | 7D 5E | FB | 7E |       delivered:  | 00 03 00 02 7E FB |
    /// </code>
    /// <see cref="FrameFormat.MaximumLength"/> counts bytes on the line: 2 * content + 2, for <see cref="Stuffing.Dle"/> + 3; for
    /// COBS content + content / 254 + 2, and 1 more where a zero comes first too.
    /// </remarks>
    public sealed class StuffedLayout : CheckedFormat
    {
        private const byte Dle = 0x10;
        private const byte Etx = 3;

        /// <summary>The kind.</summary>
        public Stuffing Stuffing;

        // The content of a candidate; for Write the bytes on the line.
        private byte[] _content;

        // Boxed once, for the native search.
        private object _flag;
        private object _escape;

        /// <inheritdoc/>
        protected internal override void Prepare()
        {
            int kind = (int)Stuffing;
            Prepare(0);
            _content = new byte[MaximumLength + 4];
            _flag = (byte)kind;
            _escape = (byte)(kind >> 8);
            SetAnchor(0, (byte)kind, -1);
        }

        /// <inheritdoc/>
        protected internal override int Examine(byte[] buffer, int start, int available)
        {
            byte flag = (byte)Stuffing;
            bool dle = flag == Dle;
            if (available > MaximumLength)
            {
                available = MaximumLength;
            }

            int end = start + available;
            int content = buffer[start] == flag ? start + 1 : start;
            int at = Resume(start, content);
            if (content == start ? dle || _clean < 0 : dle && content < end && (buffer[content] == flag || buffer[content] == Etx))
            {
                return NoFrame;
            }

            int wire = NeedsMore;
            while (at < end)
            {
                // The cast keeps the PC's compiler on the overload that the device has.
                int found = Array.IndexOf((Array)buffer, _flag, at, end - at);
                if (found < 0)
                {
                    at = end;
                    break;
                }

                at = found;
                int next = found + 1;
                if (!dle)
                {
                    wire = found == content ? NoFrame : next - start;
                    break;
                }

                if (next == end)
                {
                    break;
                }

                if (buffer[next] != flag)
                {
                    wire = buffer[next] == Etx ? next + 1 - start : NoFrame;
                    break;
                }

                at = next + 1;
            }

            _clean = at;
            if (wire > 0)
            {
                int count = Unstuff(buffer, content, at);
                if (count < MinimumLength)
                {
                    return count < 0 ? NoFrame : LengthError;
                }

                if (!Apply(_content, 0, count, false))
                {
                    return ChecksumError;
                }

                Array.Copy(_content, 0, buffer, start, count);
                Unstuffed = count | int.MinValue;
                _clean = 0;
            }

            return wire == NeedsMore && available == MaximumLength ? LengthError : wire;
        }

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
                Demand(bytes[1] != flag && bytes[1] != Etx, "Stuffing");
            }

            if (at < end || length < MinimumLength || count > MaximumLength || count > buffer.Length - offset)
            {
                throw new ArgumentOutOfRangeException("length");
            }

            Array.Copy(bytes, 0, buffer, offset, count);
            return count;
        }

        // The bytes of the content, or -1 where it is broken.
        private int Unstuff(byte[] buffer, int at, int end)
        {
            byte[] content = _content;
            int flag = (byte)Stuffing;
            int count = 0;
            while (at < end)
            {
                int run;
                if (flag == 0)
                {
                    run = buffer[at++] - 1;
                }
                else
                {
                    run = Array.IndexOf((Array)buffer, _escape, at, end - at);
                    run = (run < 0 ? end : run) - at;
                }

                if (run > end - at)
                {
                    return -1;
                }

                Array.Copy(buffer, at, content, count, run);
                count += run;
                at += run;
                if (at == end)
                {
                    break;
                }

                int value = 0;
                if (flag != 0)
                {
                    if (++at == end)
                    {
                        return -1;
                    }

                    value = buffer[at++];
                    if (flag == 0x7E)
                    {
                        value ^= 0x20;
                    }
                    else if (flag == 0xC0)
                    {
                        if ((value & 0xFE) != 0xDC)
                        {
                            return -1;
                        }

                        value = value == 0xDC ? 0xC0 : 0xDB;
                    }
                }
                else if (run == 254)
                {
                    continue;
                }

                content[count++] = (byte)value;
            }

            return count;
        }
    }
}
