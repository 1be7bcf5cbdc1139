using System;
using System.Linq;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// An MH-Z19B in a room with people. It answers FF 86, concentration with its high byte first, temperature plus 40, three
    /// zeros, and 256 less the sum of bytes 1 to 7; it obeys the other commands without a word.
    /// Source: Winsen, MH-Z19B User's Manual, "Commands".
    /// </summary>
    internal sealed class VirtualMhZ19b : VirtualSensor
    {
        private readonly SeededRandom _random;
        private readonly byte[] _heard = new byte[9];
        private double _concentration = 650;
        private double _temperature = 24;
        private int _range = 5000;
        private int _last;

        /// <summary>Makes one.</summary>
        /// <param name="random">Where its air comes from.</param>
        internal VirtualMhZ19b(SeededRandom random)
        {
            _random = random;
        }

        /// <inheritdoc/>
        internal override bool SpeaksUnasked => false;

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            _concentration = Math.Clamp(_concentration + (8 * _random.NextFraction()) - 4, 400, _range - 1);
            _temperature = Math.Clamp(_temperature + (0.2 * _random.NextFraction()) - 0.1, 10, 40);
            int now = (int)_concentration;
            if (now == _last)
            {
                now++;
            }

            _last = now;
            byte[] frame = { 0xFF, 0x86, (byte)(now >> 8), (byte)now, (byte)(40 + _temperature), 0, 0, 0, 0 };
            frame[8] = CheckValue(frame);
            wire.AddFrame(frame);
        }

        /// <inheritdoc/>
        internal override void Hear(byte value, Transmission answer)
        {
            Array.Copy(_heard, 1, _heard, 0, 8);
            _heard[8] = value;
            if (_heard[0] != 0xFF || _heard[1] != 1 || value != CheckValue(_heard))
            {
                return;
            }

            switch (_heard[2])
            {
                case 0x86:
                    WriteNext(answer);
                    break;
                case 0x87:
                    _concentration = 400;
                    break;
                case 0x88:
                    _concentration = (256 * _heard[3]) + _heard[4];
                    break;
                case 0x99:
                    _range = Math.Clamp((256 * _heard[6]) + _heard[7], 1000, 10000);
                    break;
            }
        }

        private static byte CheckValue(byte[] frame)
        {
            return (byte)(256 - frame.Skip(1).Take(7).Sum(data => data));
        }
    }
}
