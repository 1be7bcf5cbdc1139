using System;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// Any Modbus device: input and holding registers whose values drift each time they are read, but those that were written, which
    /// keep what they were given. It has 10,000 of each kind, or as many as it is asked for.
    /// </summary>
    internal sealed class VirtualModbus : VirtualModbusDevice
    {
        private readonly SeededRandom _random;
        private readonly byte[] _request;
        private readonly ushort[] _input;
        private readonly ushort[] _holding;
        private readonly bool[] _isWritten;

        /// <summary>Makes one.</summary>
        /// <param name="random">Where its values come from.</param>
        /// <param name="address">Its address.</param>
        /// <param name="function">How it is asked for a reading: 3 or 4.</param>
        /// <param name="register">The first register of a reading.</param>
        /// <param name="count">How many.</param>
        internal VirtualModbus(SeededRandom random, int address, int function, int register, int count)
        {
            _random = random;
            _request = Seal(stackalloc byte[] { (byte)address, (byte)function, (byte)(register >> 8), (byte)register, 0, (byte)count });
            int size = Math.Max(10000, register + count);
            _input = new ushort[size];
            _holding = new ushort[size];
            _isWritten = new bool[size];
            for (int i = 0; i < size; i++)
            {
                _input[i] = (ushort)(1000 + _random.Next(9000));
                _holding[i] = (ushort)(1000 + _random.Next(9000));
            }
        }

        /// <summary>The input registers, as they were last read.</summary>
        internal ReadOnlySpan<ushort> Input => _input;

        /// <summary>The holding registers, as they were last read or written.</summary>
        internal ReadOnlySpan<ushort> Holding => _holding;

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            foreach (byte value in _request)
            {
                Hear(value, wire);
            }
        }

        /// <inheritdoc/>
        protected override bool HasAddress(byte address)
        {
            return address == _request[0];
        }

        /// <inheritdoc/>
        protected override bool Knows(int function)
        {
            return function is ReadHolding or ReadInput or WriteOne or WriteMany;
        }

        /// <inheritdoc/>
        protected override bool IsFrame(ReadOnlySpan<byte> frame)
        {
            return frame[1] == (_request[1] | 0x80) || (frame[1] == _request[1] && frame[2] == 2 * _request[5]);
        }

        /// <inheritdoc/>
        protected override byte Read(int function, int register, Span<ushort> values)
        {
            ushort[] registers = function == ReadInput ? _input : _holding;
            if (register + values.Length > registers.Length)
            {
                return IllegalAddress;
            }

            for (int i = 0; i < values.Length; i++)
            {
                ref ushort value = ref registers[register + i];
                if (function == ReadInput || !_isWritten[register + i])
                {
                    // Never the same: neighbouring frames differ.
                    int step = 1 + _random.Next(5);
                    value = (ushort)(value > 9990 || (value > 10 && _random.Next(2) == 0) ? value - step : value + step);
                }

                values[i] = value;
            }

            return 0;
        }

        /// <inheritdoc/>
        protected override byte Write(int register, ReadOnlySpan<ushort> values)
        {
            if (register + values.Length > _holding.Length)
            {
                return IllegalAddress;
            }

            values.CopyTo(_holding.AsSpan(register));
            _isWritten.AsSpan(register, values.Length).Fill(true);
            return 0;
        }
    }
}
