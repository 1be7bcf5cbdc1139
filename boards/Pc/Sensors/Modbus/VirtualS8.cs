using System;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// A SenseAir S8 in a room whose air drifts. It answers at the address that every S8 has and at its own, knows functions 3, 4 and 6
    /// and registers 0 to 31 of either kind, and calibrates itself when it is told to.
    /// Source: SenseAir TDE2067 "Modbus on SenseAir S8", register tables.
    /// </summary>
    internal sealed class VirtualS8 : VirtualModbusDevice
    {
        private const int Registers = 32;
        private const byte AnyAddress = 0xFE;

        private readonly SeededRandom _random;
        private readonly ushort[] _input = new ushort[Registers];
        private readonly ushort[] _holding = new ushort[Registers];
        private double _co2 = 620;

        /// <summary>Makes one.</summary>
        /// <param name="random">Where its air comes from.</param>
        internal VirtualS8(SeededRandom random)
        {
            _random = random;

            // IR26 to IR31: type, memory map, firmware, serial number. HR32: the ABC period in hours.
            new ushort[] { 0x0001, 0x0E0D, 0x0006, 0x0169, 0x0253, 0x9A1C }.CopyTo(_input, 25);
            _holding[31] = 180;
        }

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            foreach (byte value in new byte[] { AnyAddress, 0x04, 0x00, 0x00, 0x00, 0x04, 0xE5, 0xC6 })
            {
                Hear(value, wire);
            }
        }

        /// <inheritdoc/>
        protected override bool HasAddress(byte address)
        {
            return address is AnyAddress or 104;
        }

        /// <inheritdoc/>
        protected override bool Knows(int function)
        {
            return function is ReadHolding or ReadInput or WriteOne;
        }

        /// <inheritdoc/>
        protected override bool IsFrame(ReadOnlySpan<byte> frame)
        {
            return frame[0] == AnyAddress && frame[1] == ReadInput && frame[2] == 8;
        }

        /// <inheritdoc/>
        protected override byte Read(int function, int register, Span<ushort> values)
        {
            if (register + values.Length > Registers)
            {
                return IllegalAddress;
            }

            if (function == ReadInput)
            {
                Measure();
            }

            (function == ReadInput ? _input : _holding).AsSpan(register, values.Length).CopyTo(values);
            return 0;
        }

        /// <inheritdoc/>
        protected override byte Write(int register, ReadOnlySpan<ushort> values)
        {
            switch (register)
            {
                case 0 or 31:
                    _holding[register] = values[0];
                    return 0;
                case 1:
                    // HR2 takes commands; HR1 says that they were obeyed: bit 5 background, bit 6 zero.
                    _holding[0] |= values[0] switch
                    {
                        0x7C06 => 0x20,
                        0x7C07 => 0x40,
                        _ => 0,
                    };
                    return 0;
                default:
                    return IllegalAddress;
            }
        }

        // IR4 is the CO2 in ppm, IR22 the PWM output, whose full scale of 0x3FFF is 2000 ppm. The status registers stay at 0.
        private void Measure()
        {
            _co2 = Math.Clamp(_co2 + (16 * _random.NextFraction()) - 8, 405, 1990);
            ushort shown = (ushort)Math.Round(_co2);
            _input[3] = shown == _input[3] ? (ushort)(shown + 1) : shown;
            _input[21] = (ushort)(_input[3] * 0x3FFF / 2000);
        }
    }
}
