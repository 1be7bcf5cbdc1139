using System;

namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Serial;

    /// <summary>
    /// A Modbus RTU client ("master"): reads and writes the registers of devices on a serial line. What the line or a device does is a
    /// result and a count, never an exception. Allocates when it is made (a buffer, and the CRC's table) and never again.
    /// </summary>
    /// <remarks>
    /// <code>
    /// ModbusClient client = new ModbusClient(line, 9600);
    /// ushort[] values = new ushort[4];
    /// ModbusResult result = client.ReadInputRegisters(1, 0, values, 0, 4);
    /// </code>
    /// Before a request the line is left silent for 3.5 characters, and what has come meanwhile is dropped. An answer is one when
    /// address, function, byte count (of a write: register, and value or count) and CRC fit, whatever stands before it; anything
    /// else is passed over until the time is up. Only what fits in all of this can be taken for it: a late answer to an equal
    /// request, or of an equal count. A request is sent once: retries are the caller's.
    /// Registers count from 0: what a datasheet calls 40001, or holding register 1, is 0 here. For one thread.
    /// Sources: Modbus Application Protocol Specification V1.1b3, sections 6.3, 6.4, 6.6, 6.12 and 7; Modbus over Serial Line V1.02,
    /// sections 2.4 and 2.5.
    /// </remarks>
    public sealed partial class ModbusClient
    {
        /// <summary>True where the line brings back all that is sent, as many adapters for two-wire RS-485 do: as many bytes as the
        /// request has are then taken off before the answer. Left false on such a line, everything works but
        /// <see cref="WriteRegister"/>, whose answer cannot be told from its echo.</summary>
        public bool HasEcho;

        /// <summary>Requests sent.</summary>
        public int Requests;

        /// <summary>Intact answers, exceptions among them.</summary>
        public int Answers;

        /// <summary>Answers that were exceptions.</summary>
        public int Exceptions;

        /// <summary>Requests whose time went by without an intact answer.</summary>
        public int TimeOuts;

        /// <summary>Places where an answer began as it should and its CRC did not fit.</summary>
        public int CrcErrors;

        /// <summary>Bytes that were no part of an answer.</summary>
        public int Skipped;

        // The request begins at 0, and its first bytes stay there as what an answer has to begin with; answers come in at Room.
        private const int Room = 8;

        private readonly RawIO _line;
        private readonly Crc16Modbus _crc = new Crc16Modbus();
        private readonly byte[] _buffer = new byte[Room + 256];
        private readonly int _baudRate;
        private readonly int _timeout;
        private readonly int _silence;
        private long _quietAt;

        /// <summary>Makes a client; it sends nothing yet.</summary>
        /// <param name="line">Kept, not closed.</param>
        /// <param name="baudRate">Bits per second of the line, 1 or more: for the silence, and for the time that bytes take.</param>
        /// <param name="timeout">Milliseconds that a device may take before it answers, 1 to 16,777,215; what request and answer take
        /// on the line comes on top.</param>
        /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="baudRate"/> or <paramref name="timeout"/> is another
        /// number.</exception>
        public ModbusClient(RawIO line, int baudRate, int timeout = 1000)
        {
            if (line == null)
            {
                throw new ArgumentNullException("line");
            }

            if (baudRate < 1)
            {
                throw new ArgumentOutOfRangeException("baudRate");
            }

            if (timeout < 1 || timeout > 0xFFFFFF)
            {
                throw new ArgumentOutOfRangeException("timeout");
            }

            _line = line;
            _baudRate = baudRate;
            _timeout = timeout;

            // 3.5 characters of 11 bits, above 19,200 baud 1.75 ms: rounded up, and one more because the clock has ticks of 1.
            _silence = baudRate > 19200 ? 3 : 38500 / baudRate + 2;
        }

        /// <summary>Reads holding registers (function 3). Blocks until the answer is there or the time is up; does not allocate.</summary>
        /// <param name="address">The device: 1 to 247 by the specification, up to 255 for those that go beyond it.</param>
        /// <param name="register">The first register, 0 to 65,535.</param>
        /// <param name="values">Takes the values; unchanged when the result is not Done.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <param name="count">How many registers: 1 to 125.</param>
        /// <returns>How it ended.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, the registers reach beyond 65,535, or the values
        /// do not lie within the array.</exception>
        /// <exception cref="ObjectDisposedException">The line was closed before.</exception>
        public ModbusResult ReadHoldingRegisters(int address, int register, ushort[] values, int offset, int count)
        {
            return Exchange(address, 3, register, values, offset, count);
        }

        /// <summary>Reads input registers (function 4). Blocks until the answer is there or the time is up; does not allocate.</summary>
        /// <param name="address">The device: 1 to 247 by the specification, up to 255 for those that go beyond it.</param>
        /// <param name="register">The first register, 0 to 65,535.</param>
        /// <param name="values">Takes the values; unchanged when the result is not Done.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <param name="count">How many registers: 1 to 125.</param>
        /// <returns>How it ended.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, the registers reach beyond 65,535, or the values
        /// do not lie within the array.</exception>
        /// <exception cref="ObjectDisposedException">The line was closed before.</exception>
        public ModbusResult ReadInputRegisters(int address, int register, ushort[] values, int offset, int count)
        {
            return Exchange(address, 4, register, values, offset, count);
        }

        /// <summary>Writes one holding register (function 6). Blocks until the answer is there or the time is up; does not allocate.</summary>
        /// <param name="address">The device, as for reading; or 0 for all devices, which do not answer: the next request then waits
        /// 100 ms.</param>
        /// <param name="register">The register, 0 to 65,535.</param>
        /// <param name="value">Its new value.</param>
        /// <returns>How it ended.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
        /// <exception cref="ObjectDisposedException">The line was closed before.</exception>
        public ModbusResult WriteRegister(int address, int register, ushort value)
        {
            return Exchange(address, 6, register, null, value, 1);
        }

        /// <summary>Writes holding registers (function 16). Blocks until the answer is there or the time is up; does not allocate.</summary>
        /// <param name="address">As for <see cref="WriteRegister"/>.</param>
        /// <param name="register">The first register, 0 to 65,535.</param>
        /// <param name="values">Holds the values.</param>
        /// <param name="offset">Where the first one lies.</param>
        /// <param name="count">How many registers: 1 to 123.</param>
        /// <returns>How it ended.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, the registers reach beyond 65,535, or the values
        /// do not lie within the array.</exception>
        /// <exception cref="ObjectDisposedException">The line was closed before.</exception>
        public ModbusResult WriteRegisters(int address, int register, ushort[] values, int offset, int count)
        {
            return Exchange(address, 16, register, values, offset, count);
        }
    }
}
