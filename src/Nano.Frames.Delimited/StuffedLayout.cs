using System;

namespace Nano.Frames
{
    /// <summary>
    /// Frames between flags, with the flag bytes in the content written as something else: SLIP, COBS, HDLC and its relatives, DLE
    /// framings. Delivered is the content: flags and stuffing are taken out, checks are still in.
    /// </summary>
    /// <remarks>
    /// <code>
    /// on the line:  | 7E | 00 80 01 00 | 7D 5E | 7E |       delivered:  | 00 80 01 00 7E |
    /// </code>
    /// <see cref="FrameFormat.MaximumLength"/> counts bytes on the line: at most 2 * content + 2, for <see cref="Stuffing.Dle"/> + 3; for
    /// COBS content + content / 254 + 2, and 1 more where a zero comes first too. A reader takes as much memory once more.
    /// A flag ends a frame and may begin the next: one between two frames will do, and more do no harm. Empty frames are passed over,
    /// but in COBS, where they are something to send; <see cref="CheckedFormat.MinimumLength"/> 1 refuses them there too. Behind a frame that is
    /// refused, too long or cut off by silence the next flag is waited for. So noise just before a frame costs that frame too where
    /// no flag begins it: send a zero first in COBS.
    /// Work: flags and escapes are searched for, and what is between them copied, natively. The bound is 160 instructions a byte,
    /// reached by a flag at every other byte; content of nothing but escapes takes 70, in DLE 110.
    /// </remarks>
    public sealed partial class StuffedLayout : CheckedFormat
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

            // An empty frame of the others is two flags in a row, which pass for one.
            Prepare(kind == 0 ? 0 : 1);
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
