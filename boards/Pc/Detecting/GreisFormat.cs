using System;

namespace Nano.Pc.Detecting
{
    using Nano.Frames;

    /// <summary>
    /// Messages of Javad and Topcon receivers, as a format of one's own: two characters of identifier, the length of the body in three
    /// hexadecimal digits, the body. The last byte of the body is a checksum, but for RE and ER.
    /// </summary>
    /// <remarks>Source: GREIS, GNSS Receiver External Interface Specification, sections 3.3 and A.1.1.</remarks>
    internal sealed class GreisFormat : FrameFormat
    {
        protected override void Prepare()
        {
            MaximumLength = 5 + 0xFFF;
        }

        protected override int Examine(byte[] buffer, int start, int available)
        {
            int body = 0;
            for (int i = 0; i < 5; i++)
            {
                if (i == available)
                {
                    return NeedsMore;
                }

                int c = buffer[start + i];
                int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
                if (c < 0x30 || c > 0x7E || (i > 1 && digit < 0))
                {
                    return NoFrame;
                }

                body = i > 1 ? body << 4 | digit : 0;
            }

            if (available < 5 + body)
            {
                return NeedsMore;
            }

            string id = "" + (char)buffer[start] + (char)buffer[start + 1];
            if (id == "RE" || id == "ER")
            {
                return 5 + body;
            }

            int sum = 0;
            int last = start + 4 + body;
            for (int at = start; at < last; at++)
            {
                sum = (sum << 2 | sum >> 6) & 0xFF ^ buffer[at];
            }

            return body > 0 && buffer[last] == ((sum << 2 | sum >> 6) & 0xFF) ? 5 + body : ChecksumError;
        }
    }
}
