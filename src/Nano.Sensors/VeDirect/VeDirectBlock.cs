using System;

namespace Nano.Sensors
{
    using Nano.Text;

    /// <summary>
    /// Walks through a block that a VE.Direct device has sent, field by field, where it lies. Make one and use it for every block:
    /// nothing here allocates.
    /// </summary>
    /// <remarks>Victron Energy, "VE.Direct protocol": the tables of fields say the units.</remarks>
    public sealed class VeDirectBlock
    {
        /// <summary>The label of the field as a number: its characters, the last in the low byte. V is 0x56, VPV 0x565056.</summary>
        public long Label;

        /// <summary>Where the field's text begins in the block's array.</summary>
        public int Offset;

        /// <summary>The bytes of the text.</summary>
        public int Length;

        private byte[] _buffer;
        private int _start;
        private int _next;
        private int _end;

        /// <summary>Begins with a block: the next field is its first.</summary>
        /// <param name="buffer">Holds it; kept until the next call.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The block does not lie within the array.</exception>
        public void Begin(byte[] buffer, int offset, int length)
        {
            Range.Check(buffer, offset, length);
            _buffer = buffer;
            _start = offset;
            _next = offset;
            _end = offset + length;
            Length = 0;
        }

        /// <summary>Goes to the next field.</summary>
        /// <returns>False when there is none but the checksum.</returns>
        public bool Next()
        {
            byte[] buffer = _buffer;
            int end = _end;
            int at = _next;
            long label = 0;
            int value = 0;
            while (at < end && (value = buffer[at++]) != '\t')
            {
                // CR and LF stand before the label.
                label = value <= ' ' ? 0 : label << 8 | (long)value;
            }

            Label = label;
            Offset = at;
            while (at < end && buffer[at] != '\r')
            {
                at++;
            }

            Length = at - Offset;
            _next = at;

            // Behind the last field stands the checksum, and no end of a line: a CR as the last byte is a checksum.
            return at < end - 1;
        }

        /// <summary>Goes to the field with a label.</summary>
        /// <param name="label">As it is written, such as "VPV": up to 8 characters.</param>
        /// <returns>False where there is none.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
        public bool Find(string label)
        {
            if (label == null)
            {
                throw new ArgumentNullException("label");
            }

            long wanted = 0;
            for (int i = 0; i < label.Length; i++)
            {
                wanted = wanted << 8 | (long)label[i];
            }

            _next = _start;
            while (Next())
            {
                if (Label == wanted)
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Reads the field as a whole number.</summary>
        /// <param name="value">The number, in the unit that the field has; 0 where it is none.</param>
        /// <returns>False for anything else, such as "---" for what the device cannot tell, ON, and numbers like 0xA042.</returns>
        public bool TryGetNumber(out long value)
        {
            return DecimalText.TryParse(_buffer, Offset, Length, 0, out value);
        }
    }
}
