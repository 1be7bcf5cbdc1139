using System;
using System.Buffers.Binary;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// An LD06 that turns ten times a second in a room of 5 by 4 metres, in which somebody walks about. 54 2C, speed, first angle, twelve
    /// points of distance and confidence, last angle, time, CRC-8; low bytes first. It hears nothing.
    /// Source: LDROBOT LD19 development manual V2.3.
    /// </summary>
    internal sealed class VirtualLd06 : VirtualSensor
    {
        private const double PointsPerSecond = 4500;

        private readonly SeededRandom _random;
        private double _angle;
        private double _speed = 3600;
        private double _milliseconds;
        private double _personX = 1200;
        private double _personY = 900;

        /// <summary>Makes one.</summary>
        /// <param name="random">Where the noise of the room comes from.</param>
        internal VirtualLd06(SeededRandom random)
        {
            _random = random;
        }

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            Span<byte> frame = stackalloc byte[47];
            _speed = Math.Clamp(_speed + (8 * _random.NextFraction()) - 4, 3550, 3650);
            _personX = Math.Clamp(_personX + Step(6), -2000, 2000);
            _personY = Math.Clamp(_personY + Step(6), 300, 1700);
            double step = _speed / PointsPerSecond;
            frame[0] = 0x54;
            frame[1] = 0x2C;
            Put(frame, 2, (int)_speed);
            Put(frame, 4, Hundredths(_angle));
            for (int i = 0; i < 12; i++)
            {
                double distance = Look((_angle + (i * step)) * Math.PI / 180) + Step(8);

                // Now and then nothing comes back.
                bool isLost = _random.Next(100) == 0;
                Put(frame, 6 + (3 * i), isLost ? 0 : (int)distance);
                frame[8 + (3 * i)] = (byte)(isLost ? 0 : 235 - (distance / 60) + _random.Next(9));
            }

            Put(frame, 42, Hundredths(_angle + (11 * step)));
            Put(frame, 44, (int)_milliseconds % 30000);
            frame[46] = Crc(frame.Slice(0, 46));
            _angle = (_angle + (12 * step)) % 360;
            _milliseconds += 12 * 1000 / PointsPerSecond;
            wire.AddFrame(frame);
        }

        private static int Hundredths(double angle)
        {
            return (int)(angle * 100) % 36000;
        }

        private static void Put(Span<byte> frame, int at, int value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(frame.Slice(at), (ushort)value);
        }

        // Bit by bit: polynomial 4D, from 0, nothing reflected.
        private static byte Crc(ReadOnlySpan<byte> bytes)
        {
            int crc = 0;
            foreach (byte value in bytes)
            {
                crc ^= value;
                for (int bit = 0; bit < 8; bit++)
                {
                    crc = (crc & 0x80) != 0 ? (crc << 1) ^ 0x4D : crc << 1;
                }

                crc &= 0xFF;
            }

            return (byte)crc;
        }

        // How far it is to a wall, or to the person, who is 300 mm thick.
        private double Look(double angle)
        {
            double x = Math.Sin(angle);
            double y = Math.Cos(angle);
            double wall = Math.Min(2500 / Math.Max(Math.Abs(x), 1e-9), 2000 / Math.Max(Math.Abs(y), 1e-9));
            double along = (_personX * x) + (_personY * y);
            double beside = Math.Abs((_personX * y) - (_personY * x));
            return along > 0 && beside < 150 ? Math.Max(200, along - Math.Sqrt((150 * 150) - (beside * beside))) : wall;
        }

        private double Step(double size)
        {
            return size * ((2 * _random.NextFraction()) - 1);
        }
    }
}
