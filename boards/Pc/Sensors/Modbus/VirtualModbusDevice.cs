using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// A Modbus RTU device ("slave"): hears requests among whatever comes, and answers from its registers. Where a request ends it
    /// knows from the function, not from the silence, which is not there on a line within a PC.
    /// Source: Modbus Application Protocol Specification V1.1b3, sections 6 and 7; Modbus over Serial Line V1.02, sections 2.2, 2.5
    /// and 6.2.
    /// </summary>
    internal abstract class VirtualModbusDevice : VirtualSensor
    {
        /// <summary>Reads holding registers.</summary>
        protected const int ReadHolding = 3;

        /// <summary>Reads input registers.</summary>
        protected const int ReadInput = 4;

        /// <summary>Writes one holding register.</summary>
        protected const int WriteOne = 6;

        /// <summary>Writes several.</summary>
        protected const int WriteMany = 16;

        /// <summary>Exception: no such register.</summary>
        protected const byte IllegalAddress = 2;

        private const byte IllegalFunction = 1;
        private const byte IllegalValue = 3;
        private const int LongestFrame = 256;

        private readonly List<byte> _heard = new List<byte>();

        /// <inheritdoc/>
        internal override bool SpeaksUnasked => false;

        /// <inheritdoc/>
        internal override void Hear(byte value, Transmission answer)
        {
            if (_heard.Count == LongestFrame)
            {
                _heard.RemoveAt(0);
            }

            _heard.Add(value);
            byte[] heard = _heard.ToArray();
            for (int start = 0; start <= heard.Length - 4; start++)
            {
                ReadOnlySpan<byte> rest = heard.AsSpan(start);
                bool isForAll = rest[0] == 0 && rest[1] is (5 or WriteOne or 15 or WriteMany);
                if (!isForAll && !HasAddress(rest[0]))
                {
                    continue;
                }

                // What waits for its end is not searched for others: data may look like a request.
                int length = FindLength(rest);
                if (length > rest.Length)
                {
                    return;
                }

                if (length == rest.Length && ComputeCrc(rest[..^2]) == BinaryPrimitives.ReadUInt16LittleEndian(rest[^2..]))
                {
                    _heard.Clear();
                    Obey(rest[..^2], answer);
                    return;
                }
            }
        }

        /// <summary>Appends the CRC to what stands before it.</summary>
        /// <param name="content">Address, function, data.</param>
        /// <returns>A whole frame.</returns>
        protected static byte[] Seal(ReadOnlySpan<byte> content)
        {
            byte[] frame = new byte[content.Length + 2];
            content.CopyTo(frame);
            BinaryPrimitives.WriteUInt16LittleEndian(frame.AsSpan(content.Length), ComputeCrc(content));
            return frame;
        }

        /// <summary>Tells whether a request is for this device.</summary>
        /// <param name="address">1 to 255.</param>
        /// <returns>True when it is.</returns>
        protected abstract bool HasAddress(byte address);

        /// <summary>Tells whether the device knows a function.</summary>
        /// <param name="function">Any.</param>
        /// <returns>Only for the four of this class it may be true.</returns>
        protected abstract bool Knows(int function);

        /// <summary>Tells whether a reader would deliver an answer as a frame.</summary>
        /// <param name="frame">All of it.</param>
        /// <returns>False for an answer to what a reader does not ask.</returns>
        protected abstract bool IsFrame(ReadOnlySpan<byte> frame);

        /// <summary>Measures, and gives registers away.</summary>
        /// <param name="function"><see cref="ReadHolding"/> or <see cref="ReadInput"/>.</param>
        /// <param name="register">The first.</param>
        /// <param name="values">Takes them.</param>
        /// <returns>0, or an exception.</returns>
        protected abstract byte Read(int function, int register, Span<ushort> values);

        /// <summary>Takes holding registers.</summary>
        /// <param name="register">The first.</param>
        /// <param name="values">The values.</param>
        /// <returns>0, or an exception and nothing taken.</returns>
        protected abstract byte Write(int register, ReadOnlySpan<ushort> values);

        // Of a function that is not known here any length may be the whole.
        private static int FindLength(ReadOnlySpan<byte> request)
        {
            return request[1] switch
            {
                >= 1 and <= 6 => 8,
                15 or WriteMany => request.Length < 7 ? 9 : 9 + request[6],
                _ => request.Length,
            };
        }

        // Serial Line V1.02, section 6.2: a register of ones, each bit shifted out below, the polynomial x^16 + x^15 + x^2 + 1.
        private static ushort ComputeCrc(ReadOnlySpan<byte> bytes)
        {
            uint register = 0xFFFF;
            for (int bit = 0; bit < 8 * bytes.Length; bit++)
            {
                uint low = (register ^ ((uint)bytes[bit >> 3] >> (bit & 7))) & 1;
                register = (register >> 1) ^ (0xA001 * low);
            }

            return (ushort)register;
        }

        private void Obey(ReadOnlySpan<byte> request, Transmission answer)
        {
            byte function = request[1];
            List<byte> content = new List<byte> { request[0], function };
            byte exception = Knows(function) ? Obey(function, request[2..], content) : IllegalFunction;
            if (request[0] == 0)
            {
                return;
            }

            if (exception != 0)
            {
                content = new List<byte> { request[0], (byte)(function | 0x80), exception };
            }

            byte[] frame = Seal(content.ToArray());
            if (IsFrame(frame))
            {
                answer.AddFrame(frame);
            }
            else
            {
                answer.AddOther(frame);
            }
        }

        // Application Protocol, the diagrams of section 6: first the count is looked at, then the registers.
        private byte Obey(int function, ReadOnlySpan<byte> data, List<byte> content)
        {
            int register = BinaryPrimitives.ReadUInt16BigEndian(data);
            int second = BinaryPrimitives.ReadUInt16BigEndian(data[2..]);
            if (function == WriteOne)
            {
                content.AddRange(data.ToArray());
                return Write(register, stackalloc ushort[] { (ushort)second });
            }

            int most = function == WriteMany ? 123 : 125;
            if (second < 1 || second > most || (function == WriteMany && data[4] != 2 * second))
            {
                return IllegalValue;
            }

            if (register + second > 65536)
            {
                return IllegalAddress;
            }

            ushort[] values = new ushort[second];
            if (function == WriteMany)
            {
                for (int i = 0; i < second; i++)
                {
                    values[i] = BinaryPrimitives.ReadUInt16BigEndian(data[(5 + (2 * i))..]);
                }

                content.AddRange(data[..4].ToArray());
                return Write(register, values);
            }

            byte exception = Read(function, register, values);
            content.Add((byte)(2 * second));
            foreach (ushort value in values)
            {
                content.Add((byte)(value >> 8));
                content.Add((byte)value);
            }

            return exception;
        }
    }
}
