using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// An SPS30 on its UART, idle at first. Every frame stands between two 7E, with 7D before 7E, 7D, 11 and 13, whose bit 5 is
    /// inverted then; requests are address 0, command, length, data and inverted sum, answers have a state before the length.
    /// Source: Sensirion, Datasheet SPS30, version 1.0, sections 4 and 5.
    /// </summary>
    internal sealed class VirtualSps30 : VirtualSensor
    {
        private const byte WrongLength = 0x01;
        private const byte UnknownCommand = 0x02;
        private const byte WrongParameter = 0x04;
        private const byte NotNow = 0x43;

        private readonly SeededRandom _random;
        private readonly List<byte> _heard = new List<byte>();
        private bool _isEscaped;
        private bool _measures;
        private bool _sleeps;
        private bool _integers;
        private uint _cleaningInterval = 604800;
        private double _fineDust = 9;
        private float _last;

        /// <summary>Makes one.</summary>
        /// <param name="random">Where its air comes from.</param>
        internal VirtualSps30(SeededRandom random)
        {
            _random = random;
        }

        /// <inheritdoc/>
        internal override bool SpeaksUnasked => false;

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            _fineDust = Math.Clamp(_fineDust + (0.6 * _random.NextFraction()) - 0.3, 0.5, 400);
            float[] values = new float[10];
            double[] shares = { 1, 1.25, 1.4, 1.46, 6.5, 7.6, 7.8, 7.84, 7.85 };
            for (int i = 0; i < 9; i++)
            {
                values[i] = (float)(shares[i] * _fineDust);
            }

            // In whole numbers the number of the smallest is what differs from reading to reading.
            if ((int)values[4] == (int)_last)
            {
                values[4]++;
            }

            _last = values[4];
            values[9] = (float)(0.5 + (0.3 * _random.NextFraction()));
            byte[] data = new byte[_integers ? 20 : 40];
            for (int i = 0; i < 10; i++)
            {
                if (_integers)
                {
                    BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(2 * i), (ushort)(i == 9 ? 1000 * values[9] : values[i]));
                }
                else
                {
                    BinaryPrimitives.WriteSingleBigEndian(data.AsSpan(4 * i), values[i]);
                }
            }

            Send(wire, 0x03, 0, data);
        }

        /// <inheritdoc/>
        internal override void Hear(byte value, Transmission answer)
        {
            if (value == 0x7E)
            {
                byte[] request = _heard.ToArray();
                _heard.Clear();
                _isEscaped = false;
                if (request.Length >= 4 && request[0] == 0 && (byte)request.Sum(part => part) == 0xFF && request[2] == request.Length - 4)
                {
                    Obey(request[1], request[3..^1], answer);
                }
            }
            else if (value == 0x7D)
            {
                _isEscaped = true;
            }
            else if (_heard.Count < 64)
            {
                _heard.Add((byte)(_isEscaped ? value ^ 0x20 : value));
                _isEscaped = false;
            }
        }

        private void Obey(byte command, byte[] data, Transmission answer)
        {
            // Asleep it hears nothing but what wakes it.
            if (_sleeps && command != 0x11)
            {
                return;
            }

            byte state = 0;
            byte[] told = Array.Empty<byte>();
            switch (command)
            {
                case 0x00:
                    state = data.Length != 2 ? WrongLength : data[0] != 1 || (data[1] != 3 && data[1] != 5) ? WrongParameter : _measures ? NotNow : state;
                    if (state == 0)
                    {
                        _measures = true;
                        _integers = data[1] == 5;
                    }

                    break;
                case 0x01:
                    state = _measures ? state : NotNow;
                    _measures = false;
                    break;
                case 0x03 when _measures:
                    WriteNext(answer);
                    return;
                case 0x10:
                    state = _measures ? NotNow : state;
                    _sleeps = !_measures;
                    break;
                case 0x11:
                    state = _sleeps ? state : NotNow;
                    _sleeps = false;
                    break;
                case 0x03:
                case 0x56:
                    state = _measures ? state : NotNow;
                    break;
                case 0x80 when data.Length == 5:
                    _cleaningInterval = BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(1));
                    break;
                case 0x80 when data.Length == 1:
                    told = new byte[4];
                    BinaryPrimitives.WriteUInt32BigEndian(told, _cleaningInterval);
                    break;
                case 0xD0 when data.Length == 1:
                    told = Encoding.ASCII.GetBytes(data[0] == 0 ? "00080000\0" : data[0] == 3 ? "A1B2C3D4E5F60718\0" : string.Empty);
                    state = told.Length == 0 ? WrongParameter : state;
                    break;
                case 0xD1:
                    told = new byte[] { 2, 2, 0, 7, 0, 2, 0 };
                    break;
                case 0xD2 when data.Length == 1:
                    told = new byte[5];
                    break;
                case 0xD3:
                    _measures = false;
                    break;
                default:
                    state = command is 0x80 or 0xD0 or 0xD2 ? WrongLength : UnknownCommand;
                    break;
            }

            Send(answer, command, state, told);
        }

        private static void Send(Transmission wire, byte command, byte state, byte[] data)
        {
            List<byte> content = new List<byte> { 0, command, state, (byte)data.Length };
            content.AddRange(data);
            content.Add((byte)~content.Sum(part => part));
            List<byte> line = new List<byte> { 0x7E };
            foreach (byte value in content)
            {
                if (value is 0x7E or 0x7D or 0x11 or 0x13)
                {
                    line.Add(0x7D);
                    line.Add((byte)(value ^ 0x20));
                }
                else
                {
                    line.Add(value);
                }
            }

            line.Add(0x7E);
            wire.AddFrame(line.ToArray(), content.ToArray());
        }
    }
}
