using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;

namespace Nano.Pc.Virtual
{
    /// <summary>How a virtual u-blox M8 is configured, and what it says when that is asked or changed: the message, where one was
    /// asked for, then ACK-ACK; ACK-NAK to a configuration that it does not know.</summary>
    internal sealed class VirtualUbloxSettings
    {
        private const int Uart = 1;

        // What CFG-PRT tells: 9600 baud 8N1, takes UBX, NMEA and RTCM, sends UBX and NMEA.
        private byte[] _port = Convert.FromHexString("01000000D0080000802500000700030000000000");
        private int _period = 1000;
        private int _cycles = 1;

        /// <summary>With which fixes each message comes: 1 with each, 0 with none.</summary>
        internal Dictionary<int, byte> Rates { get; } = new Dictionary<int, byte>
        {
            [0x0107] = 1, [0xF000] = 1, [0xF001] = 0, [0xF002] = 1, [0xF003] = 1, [0xF004] = 1, [0xF005] = 1,
        };

        /// <summary>From fix to fix.</summary>
        internal int Milliseconds => _period * _cycles;

        /// <summary>Answers a message.</summary>
        /// <param name="message">Its class and id.</param>
        /// <param name="payload">What stands in it.</param>
        /// <returns>The messages of the answer.</returns>
        internal IEnumerable<byte[]> Answer(int message, byte[] payload)
        {
            if (message == 0x0A04 && payload.Length == 0)
            {
                yield return VirtualUblox.Close(message, Version());
            }
            else if (message >> 8 == 6)
            {
                byte[] told = null;
                bool isTaken = message switch
                {
                    0x0600 => Port(payload, out told),
                    0x0601 => MessageRate(payload, out told),
                    0x0608 => Rate(payload, out told),
                    _ => false,
                };

                if (told != null)
                {
                    yield return VirtualUblox.Close(message, told);
                }

                yield return VirtualUblox.Close(isTaken ? 0x0501 : 0x0500, new[] { (byte)(message >> 8), (byte)message });
            }
        }

        // The version of the software in 30 bytes, of the hardware in 10, then lines of 30.
        private static byte[] Version()
        {
            byte[] version = new byte[40 + (3 * 30)];
            Put("ROM CORE 3.01 (107888)", 0);
            Put("00080000", 30);
            Put("FWVER=SPG 3.01", 40);
            Put("PROTVER=18.00", 70);
            Put("GPS;GLO;GAL;BDS", 100);
            return version;

            void Put(string text, int offset)
            {
                Encoding.ASCII.GetBytes(text, version.AsSpan(offset));
            }
        }

        private bool Port(byte[] payload, out byte[] told)
        {
            told = null;
            if (payload.Length == 0 || (payload.Length == 1 && payload[0] == Uart))
            {
                told = _port;
                return true;
            }

            bool isPort = payload.Length == 20 && payload[0] == Uart;
            _port = isPort ? payload : _port;
            return isPort;
        }

        private bool MessageRate(byte[] payload, out byte[] told)
        {
            told = null;
            int message = payload.Length < 2 ? -1 : BinaryPrimitives.ReadUInt16BigEndian(payload);
            if (!Rates.TryGetValue(message, out byte rate))
            {
                return false;
            }

            switch (payload.Length)
            {
                case 2:
                    // Asked: the rates on all six ports.
                    told = new byte[] { payload[0], payload[1], rate, rate, 0, rate, rate, 0 };
                    return true;
                case 3:
                    Rates[message] = payload[2];
                    return true;
                case 8:
                    Rates[message] = payload[2 + Uart];
                    return true;
                default:
                    return false;
            }
        }

        private bool Rate(byte[] payload, out byte[] told)
        {
            told = null;
            if (payload.Length == 0)
            {
                told = new byte[6];
                BinaryPrimitives.WriteUInt16LittleEndian(told, (ushort)_period);
                BinaryPrimitives.WriteUInt16LittleEndian(told.AsSpan(2), (ushort)_cycles);
                told[4] = 1;
                return true;
            }

            int period = payload.Length == 6 ? BinaryPrimitives.ReadUInt16LittleEndian(payload) : 0;
            int cycles = payload.Length == 6 ? BinaryPrimitives.ReadUInt16LittleEndian(payload.AsSpan(2)) : 0;
            if (period < 50 || cycles < 1 || cycles > 127)
            {
                return false;
            }

            (_period, _cycles) = (period, cycles);
            return true;
        }
    }
}
