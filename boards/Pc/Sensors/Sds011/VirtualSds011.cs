using System;
using System.Linq;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// An SDS011 in a room whose air drifts. Frames of ten bytes: AA, what it is, six of data, the sum of the data, AB; requests
    /// are nineteen bytes long.
    /// Source: Nova Fitness, Laser PM2.5 Sensor specification SDS011 V1.3; Laser Dust Sensor Control Protocol V1.3, sections 1) to 6).
    /// </summary>
    internal sealed class VirtualSds011 : VirtualSensor
    {
        private readonly SeededRandom _random;
        private readonly byte[] _heard = new byte[19];
        private double _fineDust = 80;
        private int _lastFine;
        private int _lastCoarse;
        private byte _deviceHigh = 0xA1;
        private byte _deviceLow = 0x60;
        private byte _asks;
        private byte _works = 1;
        private byte _period;

        /// <summary>Makes one.</summary>
        /// <param name="random">Where its air comes from.</param>
        internal VirtualSds011(SeededRandom random)
        {
            _random = random;
        }

        /// <inheritdoc/>
        internal override bool SpeaksUnasked => _asks == 0 && _works == 1;

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            _fineDust = Math.Clamp(_fineDust + (6 * _random.NextFraction()) - 3, 5, 6000);
            int fine = (int)_fineDust;
            int coarse = (int)(_fineDust * (1.4 + (0.2 * _random.NextFraction())));
            if (fine == _lastFine && coarse == _lastCoarse)
            {
                coarse++;
            }

            _lastFine = fine;
            _lastCoarse = coarse;
            Send(wire, 0xC0, (byte)fine, (byte)(fine >> 8), (byte)coarse, (byte)(coarse >> 8));
        }

        /// <inheritdoc/>
        internal override void Hear(byte value, Transmission answer)
        {
            Array.Copy(_heard, 1, _heard, 0, 18);
            _heard[18] = value;
            bool isForThis = (_heard[15] == 0xFF && _heard[16] == 0xFF) || (_heard[15] == _deviceHigh && _heard[16] == _deviceLow);
            if (_heard[0] != 0xAA || _heard[1] != 0xB4 || value != 0xAB || !isForThis
                || (byte)_heard.Skip(2).Take(15).Sum(data => data) != _heard[17])
            {
                return;
            }

            // Asleep it hears nothing but what wakes it.
            if (_works == 1 || (_heard[2] == 6 && _heard[3] == 1 && _heard[4] == 1))
            {
                Obey(answer);
            }
        }

        private void Obey(Transmission answer)
        {
            byte item = _heard[2];
            byte isSet = _heard[3];
            switch (item)
            {
                case 2 when isSet <= 1 && _heard[4] <= 1:
                    _asks = isSet == 1 ? _heard[4] : _asks;
                    Send(answer, 0xC5, item, isSet, _asks, 0);
                    break;
                case 4:
                    WriteNext(answer);
                    break;
                case 5:
                    _deviceHigh = _heard[13];
                    _deviceLow = _heard[14];
                    Send(answer, 0xC5, item, 0, 0, 0);
                    break;
                case 6 when isSet <= 1 && _heard[4] <= 1:
                    _works = isSet == 1 ? _heard[4] : _works;
                    Send(answer, 0xC5, item, isSet, _works, 0);
                    break;
                case 7:
                    Send(answer, 0xC5, item, 15, 7, 10);
                    break;
                case 8 when isSet <= 1 && _heard[4] <= 30:
                    _period = isSet == 1 ? _heard[4] : _period;
                    Send(answer, 0xC5, item, isSet, _period, 0);
                    break;
            }
        }

        private void Send(Transmission wire, byte kind, byte first, byte second, byte third, byte fourth)
        {
            byte sum = (byte)(first + second + third + fourth + _deviceHigh + _deviceLow);
            wire.AddFrame(new byte[] { 0xAA, kind, first, second, third, fourth, _deviceHigh, _deviceLow, sum, 0xAB });
        }
    }
}
