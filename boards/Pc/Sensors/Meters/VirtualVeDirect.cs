using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// A solar charger over a day: each block is a minute later. The bytes of a block, its last one included, add up to 0. It answers
    /// HEX messages, and sends one of its own accord now and then.
    /// Source: Victron Energy, "VE.Direct protocol", "BlueSolar HEX protocol".
    /// </summary>
    internal sealed class VirtualVeDirect : VirtualSensor
    {
        private readonly SeededRandom _random;
        private readonly StringBuilder _heard = new StringBuilder();
        private int _minute = 11 * 60;
        private int _day = 123;
        private double _clouds = 0.8;
        private double _charge = 0.6;
        private double _yieldToday = 13;
        private double _yieldTotal = 8272;
        private double _yieldYesterday = 25;
        private double _most;
        private double _mostYesterday = 119;
        private int _voltage;
        private double _panel;

        /// <summary>Makes one.</summary>
        /// <param name="random">Where the clouds come from.</param>
        internal VirtualVeDirect(SeededRandom random)
        {
            _random = random;
        }

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            Live();
            double sun = Math.Max(0, Math.Sin((_minute - 360) * Math.PI / 720));
            _panel = Math.Floor(140 * sun * _clouds);
            double load = _minute is > 1080 or < 360 ? 1.2 : 0.3;
            int state = _panel < 2 ? 0 : _charge < 0.9 ? 3 : _charge < 0.98 ? 4 : 5;
            double current = (_panel / 13) - load;
            _charge = Math.Clamp(_charge + (current / 6000), 0.2, 1);
            _yieldToday += _panel / 600;
            _yieldTotal += _panel / 600;
            _most = Math.Max(_most, _panel);
            int voltage = (int)(12000 + (1500 * _charge) + (60 * current)) / 10 * 10;
            _voltage = voltage == _voltage ? voltage + 10 : voltage;
            string[] fields =
            {
                "PID\t0xA042", "FW\t123", "SER#\tHQ2411NANO1", Field("V", _voltage), Field("I", 10 * Math.Floor(100 * current)),
                Field("VPV", _panel < 2 ? 900 : 10 * Math.Floor(3100 + (60 * _clouds * sun))), Field("PPV", _panel), Field("CS", state),
                "ERR\t0", "LOAD\tON", Field("IL", 1000 * load), Field("H19", _yieldTotal), Field("H20", _yieldToday), Field("H21", _most),
                Field("H22", _yieldYesterday), Field("H23", _mostYesterday), Field("HSDS", _day),
            };

            List<byte> block = new List<byte>();
            foreach (string field in fields)
            {
                block.AddRange(Encoding.ASCII.GetBytes("\r\n" + field));
            }

            block.AddRange(Encoding.ASCII.GetBytes("\r\nChecksum\t"));
            block.Add((byte)(256 - (block.Sum(value => value) % 256)));
            wire.AddFrame(block.ToArray());
            if (_random.Next(10) == 0)
            {
                // The battery's voltage, in 10 mV.
                wire.AddOther(Message(0xA, 0xD5, 0xED, 0, _voltage / 10 % 256, _voltage / 2560));
            }
        }

        /// <inheritdoc/>
        internal override void Hear(byte value, Transmission answer)
        {
            if (value == ':' || _heard.Length > 64)
            {
                _heard.Clear();
            }

            _heard.Append((char)value);
            if (value != '\n' || _heard[0] != ':')
            {
                return;
            }

            // The command is one digit, everything else two.
            string digits = "0" + _heard.ToString(1, _heard.Length - 2);
            _heard.Clear();
            if (digits.Length % 2 != 0 || digits.Any(digit => !char.IsAsciiDigit(digit) && digit is not (>= 'A' and <= 'F')))
            {
                answer.AddOther(Message(4, 0xAA, 0xAA));
                return;
            }

            byte[] bytes = Convert.FromHexString(digits);
            answer.AddOther((byte)bytes.Sum(part => part) != 0x55 || bytes.Length < 2 ? Message(4, 0xAA, 0xAA) : Answer(bytes));
        }

        private static string Field(string label, double value)
        {
            return label + "\t" + ((long)value).ToString(CultureInfo.InvariantCulture);
        }

        private static byte[] Message(int command, params int[] data)
        {
            int check = 0x55 - command - data.Sum();
            StringBuilder text = new StringBuilder(":").Append(command.ToString("X1", CultureInfo.InvariantCulture));
            foreach (int value in data.Append(check))
            {
                text.Append(((byte)value).ToString("X2", CultureInfo.InvariantCulture));
            }

            return Encoding.ASCII.GetBytes(text.Append('\n').ToString());
        }

        private byte[] Answer(byte[] bytes)
        {
            int register = bytes.Length > 4 ? bytes[1] | bytes[2] << 8 : -1;
            switch (bytes[0], register)
            {
                case (1, _):
                    return Message(5, 0x16, 0x41);
                case (3, _):
                    return Message(1, 0x16, 0x41);
                case (4, _):
                    return Message(1, 0x42, 0xA0);
                case (7, 0xEDD5):
                    return Message(7, bytes[1], bytes[2], 0, _voltage / 10 % 256, _voltage / 2560);
                case (7, 0xEDBC):
                    int power = (int)_panel * 100;
                    return Message(7, bytes[1], bytes[2], 0, power & 0xFF, power >> 8 & 0xFF, 0, 0);
                case (7, >= 0) or (8, >= 0):
                    // Flag 1: there is no such register.
                    return Message(bytes[0], bytes[1], bytes[2], 1);
                default:
                    return Message(3, bytes[0]);
            }
        }

        private void Live()
        {
            _clouds = Math.Clamp(_clouds + (0.06 * _random.NextFraction()) - 0.03, 0.2, 1);
            if (++_minute == 1440)
            {
                _minute = 0;
                _day = (_day + 1) % 365;
                (_yieldYesterday, _yieldToday) = (_yieldToday, 0);
                (_mostYesterday, _most) = (_most, 0);
            }
        }
    }
}
