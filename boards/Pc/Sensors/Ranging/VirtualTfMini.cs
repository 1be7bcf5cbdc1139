using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// A TFmini Plus with something that comes and goes in front of it. A reading is 59 59, distance, strength, temperature, each low
    /// byte first, and the low byte of the sum; a command and its answer are 5A, length, number, data, sum.
    /// Source: Benewake SJ-PM-TFmini Plus-T-01 A04, sections 5.3, 5.4, and 7.2 to 7.4.
    /// </summary>
    internal sealed class VirtualTfMini : VirtualSensor
    {
        private readonly SeededRandom _random;
        private readonly List<byte> _heard = new List<byte>();
        private double _distance = 250;
        private double _speed = 2;
        private double _temperature = 41;
        private byte[] _last = Array.Empty<byte>();
        private int _frameRate = 100;
        private int _output = 1;
        private int _unit = 1;

        /// <summary>Makes one.</summary>
        /// <param name="random">Moves the target.</param>
        internal VirtualTfMini(SeededRandom random)
        {
            _random = random;
        }

        /// <inheritdoc/>
        internal override bool SpeaksUnasked => _frameRate > 0 && _output == 1;

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            _speed = Math.Clamp(_speed + _random.NextFraction() - 0.5, -8, 8);
            _distance += _speed;
            if (_distance < 10 || _distance > 1250)
            {
                _speed = -_speed;
                _distance = Math.Clamp(_distance, 10, 1250);
            }

            _temperature = Math.Clamp(_temperature + (0.1 * _random.NextFraction()) - 0.05, 20, 60);
            int strength = (int)(9e7 / (_distance * _distance) * (0.97 + (0.06 * _random.NextFraction())));
            strength = Math.Min(strength, 65535);
            bool isSeen = strength >= 100 && strength < 65535;
            int distance = !isSeen ? 0 : _unit == 6 ? (int)(10 * _distance) : (int)_distance;
            if (_unit == 2)
            {
                wire.AddOther(Encoding.ASCII.GetBytes((distance / 100.0).ToString("F2", CultureInfo.InvariantCulture) + "\r\n"));
                return;
            }

            int temperature = (int)((_temperature + 256) * 8);
            byte[] frame = Sum(0x59, 0x59, distance, distance >> 8, strength, strength >> 8, temperature, temperature >> 8);
            if (frame.SequenceEqual(_last))
            {
                temperature ^= 1;
                frame = Sum(0x59, 0x59, distance, distance >> 8, strength, strength >> 8, temperature, temperature >> 8);
            }

            _last = frame;
            wire.AddFrame(frame);
        }

        /// <inheritdoc/>
        internal override void Hear(byte value, Transmission answer)
        {
            _heard.Add(value);
            while (_heard.Count > 0 && (_heard[0] != 0x5A || (_heard.Count > 1 && _heard[1] is < 4 or > 9)))
            {
                _heard.RemoveAt(0);
            }

            if (_heard.Count < 2 || _heard.Count < _heard[1])
            {
                return;
            }

            byte[] command = _heard.ToArray();
            _heard.Clear();
            if ((byte)command.SkipLast(1).Sum(part => part) == command[^1])
            {
                Obey(command, answer);
            }
        }

        // What is set is answered with the same bytes, what is done with a 0.
        private void Obey(byte[] command, Transmission answer)
        {
            switch (command[2], command.Length)
            {
                case (0x01, 4):
                    answer.AddOther(Sum(0x5A, 7, 1, 6, 0, 2));
                    return;
                case (0x02 or 0x11, 4):
                    answer.AddOther(Sum(0x5A, 5, command[2], 0));
                    return;
                case (0x10, 4):
                    (_frameRate, _output, _unit) = (100, 1, 1);
                    answer.AddOther(Sum(0x5A, 5, command[2], 0));
                    return;
                case (0x03, 6):
                    _frameRate = command[3] | command[4] << 8;
                    break;
                case (0x04, 4):
                    if (_frameRate == 0)
                    {
                        WriteNext(answer);
                    }

                    return;
                case (0x05, 5) when command[3] is 1 or 2 or 6:
                    _unit = command[3];
                    break;
                case (0x07, 5) when command[3] <= 1:
                    _output = command[3];
                    break;
                case (0x06, 8) or (0x35, 6):
                    break;
                default:
                    return;
            }

            answer.AddOther(command);
        }

        private static byte[] Sum(params int[] values)
        {
            byte[] bytes = values.Append(values.Sum(value => value & 0xFF)).Select(value => (byte)value).ToArray();
            return bytes;
        }
    }
}
