using System;
using System.Buffers.Binary;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// A thermometer and hygrometer that sends checked messages of version 1 and type 0x0010:
    /// 01, 0010, 00000008, two big-endian floats (°C and %), CRC-16/MODBUS with its high byte first.
    /// </summary>
    internal sealed class VirtualClimateSensor : VirtualSensor
    {
        private readonly SeededRandom _random;
        private double _temperature = 23.5;
        private double _humidity = 65.2;
        private float _lastTemperature;

        /// <summary>Makes one.</summary>
        /// <param name="random">Where its weather comes from.</param>
        internal VirtualClimateSensor(SeededRandom random)
        {
            _random = random;
        }

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            Span<byte> frame = stackalloc byte[17];
            _temperature = Drift(_temperature, 0.05, -40, 85);
            _humidity = Drift(_humidity, 0.2, 0, 100);
            float temperature = (float)_temperature;
            if (temperature == _lastTemperature)
            {
                temperature = MathF.BitIncrement(temperature);
            }

            _lastTemperature = temperature;
            frame[0] = 0x01;
            BinaryPrimitives.WriteUInt16BigEndian(frame.Slice(1), 0x0010);
            BinaryPrimitives.WriteUInt32BigEndian(frame.Slice(3), 8);
            BinaryPrimitives.WriteSingleBigEndian(frame.Slice(7), temperature);
            BinaryPrimitives.WriteSingleBigEndian(frame.Slice(11), (float)_humidity);
            BinaryPrimitives.WriteUInt16BigEndian(frame.Slice(15), Crc(frame.Slice(0, 15)));
            wire.AddFrame(frame);
        }

        // Bit by bit, as the Modbus specification draws it (Modbus over Serial Line V1.02, section 6.2.2).
        private static ushort Crc(ReadOnlySpan<byte> bytes)
        {
            int crc = 0xFFFF;
            foreach (byte value in bytes)
            {
                crc ^= value;
                for (int bit = 0; bit < 8; bit++)
                {
                    bool carry = (crc & 1) != 0;
                    crc >>= 1;
                    if (carry)
                    {
                        crc ^= 0xA001;
                    }
                }
            }

            return (ushort)crc;
        }

        private double Drift(double value, double step, double least, double most)
        {
            return Math.Clamp(value + (step * ((2 * _random.NextFraction()) - 1)), least, most);
        }
    }
}
