using System;
using System.Globalization;
using System.Text;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// The meter of a household with panels on the roof: a telegram a second, of version 5. It hears nothing. Its telegram is short: the
    /// lines that everybody reads.
    /// Source: P1 companion standard 5.0.2.
    /// </summary>
    internal sealed class VirtualP1 : VirtualSensor
    {
        private readonly SeededRandom _random;
        private DateTime _time = new DateTime(2024, 11, 20, 17, 29, 0);
        private double _load = 420;
        private double _sun = 150;
        private double _delivered1 = 3456789;
        private double _delivered2 = 4321987;
        private double _returned1 = 1234;
        private double _returned2 = 98765;
        private double _gas = 1872123;
        private DateTime _gasTime = new DateTime(2024, 11, 20, 17, 25, 0);

        /// <summary>Makes one.</summary>
        /// <param name="random">Switches things on and off.</param>
        internal VirtualP1(SeededRandom random)
        {
            _random = random;
        }

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            _time = _time.AddSeconds(1);
            Live();
            double net = _load - _sun;
            bool isDay = _time.Hour >= 7 && _time.Hour < 23;
            double delivered = Math.Max(net, 0) / 3600;
            double returned = Math.Max(-net, 0) / 3600;
            (isDay ? ref _delivered2 : ref _delivered1) += delivered;
            (isDay ? ref _returned2 : ref _returned1) += returned;
            StringBuilder text = new StringBuilder("/NAN5\\2VIRTUAL-1000\r\n\r\n");
            Line(text, "1-3:0.2.8", "(50)");
            Line(text, "0-0:1.0.0", Time(_time));
            Line(text, "1-0:1.8.1", Number(_delivered1, "000000.000", "kWh"));
            Line(text, "1-0:1.8.2", Number(_delivered2, "000000.000", "kWh"));
            Line(text, "1-0:2.8.1", Number(_returned1, "000000.000", "kWh"));
            Line(text, "1-0:2.8.2", Number(_returned2, "000000.000", "kWh"));
            Line(text, "0-0:96.14.0", isDay ? "(0002)" : "(0001)");
            Line(text, "1-0:1.7.0", Number(Math.Max(net, 0), "00.000", "kW"));
            Line(text, "1-0:2.7.0", Number(Math.Max(-net, 0), "00.000", "kW"));
            Line(text, "1-0:32.7.0", Number(1000 * (229.5 + (2 * _random.NextFraction())), "000.0", "V"));
            Line(text, "1-0:31.7.0", Number(1000 * Math.Round(Math.Abs(net) / 230), "000", "A"));
            Line(text, "0-1:24.1.0", "(003)");
            Line(text, "0-1:24.2.1", Time(_gasTime) + Number(_gas, "00000.000", "m3"));
            text.Append('!');
            int crc = Crc(text);
            text.Append(crc.ToString("X4", CultureInfo.InvariantCulture));
            wire.AddFrame(Encoding.ASCII.GetBytes(text.ToString()));
            wire.AddOther("\r\n"u8);
        }

        private static void Line(StringBuilder text, string reference, string values)
        {
            text.Append(reference).Append(values).Append("\r\n");
        }

        private static string Time(DateTime time)
        {
            return "(" + time.ToString("yyMMddHHmmss", CultureInfo.InvariantCulture) + "W)";
        }

        // What is counted in thousandths is sent as a whole with decimals.
        private static string Number(double thousandths, string digits, string unit)
        {
            return "(" + (Math.Floor(thousandths) / 1000).ToString(digits, CultureInfo.InvariantCulture) + "*" + unit + ")";
        }

        // x^16 + x^15 + x^2 + 1, the least significant bit first, from 0.
        private static int Crc(StringBuilder text)
        {
            int crc = 0;
            for (int i = 0; i < text.Length; i++)
            {
                crc ^= text[i];
                for (int bit = 0; bit < 8; bit++)
                {
                    crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xA001 : crc >> 1;
                }
            }

            return crc;
        }

        private void Live()
        {
            // A kettle goes on or off once a minute or so.
            if (_random.Next(60) == 0)
            {
                _load = _load > 1500 ? _load - 1800 : _load + 1800;
            }

            _load = Math.Clamp(_load + (20 * _random.NextFraction()) - 10, 120, 4000);
            _sun = Math.Clamp(_sun + (30 * _random.NextFraction()) - 15, 0, 2500);
            _gas += 0.2 * _random.NextFraction();
            if (_time - _gasTime >= TimeSpan.FromMinutes(5))
            {
                _gasTime = _gasTime.AddMinutes(5);
            }
        }
    }
}
