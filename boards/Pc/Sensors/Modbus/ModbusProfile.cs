using System;
using System.Collections.Generic;
using System.Globalization;

namespace Nano.Pc.Sensors
{
    using Nano.Checksums;
    using Nano.Frames;
    using Nano.Pc.Virtual;
    using Nano.Sensors;

    /// <summary>Any Modbus RTU device: some registers of it, as numbers.</summary>
    internal sealed class ModbusProfile : SensorProfile
    {
        /// <summary>The name, and with : behind it what the name of a profile with parameters begins with.</summary>
        internal const string Family = "modbus";

        // What is read where nothing is said.
        private const string Usual = "1,3,0,4";

        // The answer is the first part of the layout.
        private const int Exception = 1;

        private readonly string _name;
        private readonly int _address;
        private readonly int _function;
        private readonly int _register;
        private readonly int _count;

        private ModbusProfile(string name, int address, int function, int register, int count)
        {
            _name = name;
            _address = address;
            _function = function;
            _register = register;
            _count = count;
        }

        /// <inheritdoc/>
        internal override string Name => _name;

        /// <inheritdoc/>
        internal override string Title => string.Create(
            CultureInfo.InvariantCulture,
            $"Modbus device {_address}, {(_function == 3 ? "holding" : "input")} registers from {_register}");

        /// <inheritdoc/>
        internal override int BaudRate => 9600;

        /// <inheritdoc/>
        internal override string Source => "Modbus Application Protocol Specification V1.1b3, sections 6.3, 6.4 and 7";

        /// <inheritdoc/>
        internal override string WireTable => """
            Modbus RTU answer with n registers: 5 bytes and two for each, big-endian
            offset  size  code   field
                 0     1  B      address
                 1     1  B      function: 3 holding registers, 4 input registers
                 2     1  B      bytes = 2n
                 3    2n  H      the registers
              3+2n     2  <H     CRC-16/MODBUS of all bytes before it
            or an exception: 5 bytes
                 0     1  B      address
                 1     1  B      function + 0x80
                 2     1  B      what is wrong: 1 function, 2 register, 3 value, ...
                 3     2  <H     CRC-16/MODBUS
            """;

        /// <summary>Makes a profile from its name.</summary>
        /// <param name="name">"modbus", or "modbus:" and address, function, first register and count, with commas.</param>
        /// <returns>The profile.</returns>
        /// <exception cref="FormatException">It is another name; the message says what is wanted.</exception>
        internal static ModbusProfile Parse(string name)
        {
            string[] words = (name == Family ? Usual : name.Substring(Family.Length + 1)).Split(',');
            int[] numbers = new int[4];
            bool isRight = words.Length == 4;
            for (int i = 0; i < words.Length && isRight; i++)
            {
                isRight = int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]);
            }

            if (!isRight || numbers[0] < 1 || numbers[0] > 255 || numbers[1] is not (3 or 4) || numbers[3] < 1 || numbers[3] > 125
                || numbers[2] > 65536 - numbers[3])
            {
                throw new FormatException("wants modbus:ADDRESS,FUNCTION,REGISTER,COUNT: 1 to 255, 3 or 4, 0 to 65535, 1 to 125 (such as "
                    + Family + ":" + Usual + "), not '" + name + "'.");
            }

            return new ModbusProfile(name, numbers[0], numbers[1], numbers[2], numbers[3]);
        }

        /// <inheritdoc/>
        internal override FrameFormat CreateLayout()
        {
            Crc16Modbus crc = new Crc16Modbus();
            byte address = (byte)_address;
            return new AnyLayout
            {
                Parts = new FrameFormat[]
                {
                    new FrameLayout
                    {
                        Sync = new byte[] { address, (byte)_function, (byte)(2 * _count) },
                        FixedLength = 5 + (2 * _count),
                        Checksum = crc,
                    },
                    new FrameLayout { Sync = new byte[] { address, (byte)(_function | 0x80) }, FixedLength = 5, Checksum = crc },
                },
            };
        }

        /// <inheritdoc/>
        internal override VirtualSensor CreateVirtual(SeededRandom random)
        {
            return new VirtualModbus(random, _address, _function, _register, _count);
        }

        /// <inheritdoc/>
        internal override Inquiry CreateInquiry()
        {
            byte[] request = { (byte)_address, (byte)_function, (byte)(_register >> 8), (byte)_register, 0, (byte)_count, 0, 0 };
            new Crc16Modbus().Append(request, 0, 6, false);
            return new ModbusInquiry(request, 5 + (2 * _count), 1000);
        }

        /// <inheritdoc/>
        internal override IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which)
        {
            CultureInfo culture = CultureInfo.InvariantCulture;
            if (which == Exception)
            {
                ModbusResult what = (ModbusResult)frame[offset + 2];
                return new[] { new Quantity("exception", what.ToString("D"), Enum.IsDefined(what) ? "(" + what.ToString("G") + ")" : string.Empty) };
            }

            Quantity[] quantities = new Quantity[_count];
            for (int i = 0; i < _count; i++)
            {
                int value = (frame[offset + 3 + (2 * i)] << 8) | frame[offset + 4 + (2 * i)];
                quantities[i] = new Quantity("[" + (_register + i).ToString(culture) + "]", value.ToString(culture), string.Empty);
            }

            return quantities;
        }
    }
}
