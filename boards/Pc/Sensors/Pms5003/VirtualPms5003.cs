using System;
using System.Buffers.Binary;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// A PMS5003, in active mode at first, in a room whose air drifts. Thirteen numbers follow sync word and length; the last two
    /// bytes are the sum of all others. Commands have seven bytes: 42 4D, what, two of data, their sum.
    /// Source: Plantower PMS5003 data manual V2.3, appendices I and II.
    /// </summary>
    internal sealed class VirtualPms5003 : VirtualSensor
    {
        private readonly SeededRandom _random;
        private readonly byte[] _heard = new byte[7];
        private bool _isPassive;
        private bool _sleeps;
        private double _fineDust = 12;
        private int _lastSmallest;

        /// <summary>Makes one.</summary>
        /// <param name="random">Where its air comes from.</param>
        internal VirtualPms5003(SeededRandom random)
        {
            _random = random;
        }

        /// <inheritdoc/>
        internal override bool SpeaksUnasked => !_isPassive && !_sleeps;

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            Span<byte> frame = stackalloc byte[32];
            _fineDust = Math.Clamp(_fineDust + (2 * _random.NextFraction()) - 1, 1, 400);
            int pm1 = Around(0.68 * _fineDust);
            int pm25 = pm1 + Around(0.32 * _fineDust);
            int pm10 = pm25 + Around(0.15 * _fineDust);
            int smallest = Around(150 * _fineDust);
            if (smallest == _lastSmallest)
            {
                smallest++;
            }

            _lastSmallest = smallest;
            ReadOnlySpan<int> numbers = stackalloc int[]
            {
                0x001C,
                pm1, pm25, pm10,
                Atmospheric(pm1), Atmospheric(pm25), Atmospheric(pm10),
                smallest, smallest * 29 / 100, Around(6 * _fineDust), Around(0.9 * _fineDust), Around(0.3 * _fineDust), Around(0.1 * _fineDust),
                0x9700,
            };

            frame[0] = 0x42;
            frame[1] = 0x4D;
            for (int i = 0; i < numbers.Length; i++)
            {
                BinaryPrimitives.WriteUInt16BigEndian(frame.Slice(2 + (2 * i)), (ushort)numbers[i]);
            }

            int sum = 0;
            for (int i = 0; i < 30; i++)
            {
                sum += frame[i];
            }

            BinaryPrimitives.WriteUInt16BigEndian(frame.Slice(30), (ushort)sum);
            wire.AddFrame(frame);
        }

        /// <inheritdoc/>
        internal override void Hear(byte value, Transmission answer)
        {
            Array.Copy(_heard, 1, _heard, 0, 6);
            _heard[6] = value;
            int sum = _heard[0] + _heard[1] + _heard[2] + _heard[3] + _heard[4];
            if (_heard[0] != 0x42 || _heard[1] != 0x4D || (_heard[5] << 8 | value) != sum)
            {
                return;
            }

            // Asleep it hears nothing but what wakes it.
            switch (_heard[2])
            {
                case 0xE1 when !_sleeps:
                    _isPassive = _heard[4] == 0;
                    Confirm(answer);
                    break;
                case 0xE2 when _isPassive && !_sleeps:
                    WriteNext(answer);
                    break;
                case 0xE4 when _heard[4] == 1:
                    _sleeps = false;
                    break;
                case 0xE4 when !_sleeps:
                    _sleeps = true;
                    Confirm(answer);
                    break;
            }
        }

        // Eight bytes, which whoever waits for readings passes over.
        private void Confirm(Transmission answer)
        {
            byte[] bytes = { 0x42, 0x4D, 0, 4, _heard[2], _heard[4], 0, 0 };
            int sum = 0x42 + 0x4D + 4 + _heard[2] + _heard[4];
            bytes[6] = (byte)(sum >> 8);
            bytes[7] = (byte)sum;
            answer.AddOther(bytes);
        }

        // The sensor shows the same dust lower in the atmosphere than for standard particles, once there is some.
        private static int Atmospheric(int standard)
        {
            return standard <= 30 ? standard : 30 + ((standard - 30) * 2 / 3);
        }

        private int Around(double value)
        {
            return (int)(value * (0.95 + (0.1 * _random.NextFraction())));
        }
    }
}
