using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// What a receiver says of a drive in NMEA 0183, edition 4.1: fields as in u-blox's UBX-13003221, chapter "NMEA protocol";
    /// the XOR of all between $ and * in two digits behind it.
    /// </summary>
    internal sealed class VirtualSentences
    {
        private readonly VirtualDrive _drive;

        internal VirtualSentences(VirtualDrive drive)
        {
            _drive = drive;
        }

        private string Time => _drive.Time.ToString("HHmmss.ff", CultureInfo.InvariantCulture);

        private string Position => Angle(_drive.Latitude, 2, "N", "S") + "," + Angle(_drive.Longitude, 3, "E", "W");

        // 1852 m in 3600 s.
        private string Knots => Number(_drive.Speed * 3.6 / 1852, 3);

        private string Course => Number(_drive.Course / 1e5, 2);

        /// <summary>Recommended minimum data.</summary>
        internal IEnumerable<string> Rmc()
        {
            string date = _drive.Time.ToString("ddMMyy", CultureInfo.InvariantCulture);
            yield return Close($"GNRMC,{Time},A,{Position},{Knots},{Course},{date},2.9,E,A,V");
        }

        /// <summary>Course and speed.</summary>
        internal IEnumerable<string> Vtg()
        {
            yield return Close($"GNVTG,{Course},T,{Number((_drive.Course / 1e5) - 2.9, 2)},M,{Knots},N,{Number(_drive.Speed * 0.0036, 3)},K,A");
        }

        /// <summary>Fix data.</summary>
        internal IEnumerable<string> Gga()
        {
            int used = Used(_drive.Gps).Length + Used(_drive.Glonass).Length;
            yield return Close($"GNGGA,{Time},{Position},1,{used:D2},{Hundredths(_drive.Dilution.Horizontal)},{Number(_drive.Height / 1e3, 1)},M,48.0,M,,");
        }

        /// <summary>Position and time.</summary>
        internal IEnumerable<string> Gll()
        {
            yield return Close($"GNGLL,{Position},{Time},A,A");
        }

        /// <summary>Satellites that are used, of each system.</summary>
        internal IEnumerable<string> Gsa()
        {
            yield return Gsa(_drive.Gps, 1);
            yield return Gsa(_drive.Glonass, 2);
        }

        /// <summary>Satellites in view, four in a sentence.</summary>
        internal IEnumerable<string> Gsv()
        {
            return Gsv("GP", _drive.Gps).Concat(Gsv("GL", _drive.Glonass));
        }

        private static IEnumerable<string> Gsv(string talker, VirtualSatellite[] satellites)
        {
            int count = (satellites.Length + 3) / 4;
            for (int i = 0; i < count; i++)
            {
                IEnumerable<string> four = satellites.Skip(4 * i).Take(4)
                    .Select(s => $"{s.Id:D2},{s.Elevation:D2},{s.Azimuth:D3},{(s.IsTracked ? s.Strength.ToString("D2", CultureInfo.InvariantCulture) : string.Empty)}");
                yield return Close($"{talker}GSV,{count},{i + 1},{satellites.Length:D2},{string.Join(",", four)},1");
            }
        }

        private static VirtualSatellite[] Used(VirtualSatellite[] satellites)
        {
            return satellites.Where(satellite => satellite.IsTracked).ToArray();
        }

        private static string Angle(int angle, int digits, string positive, string negative)
        {
            long minutes = (long)Math.Round(Math.Abs((long)angle) * 6 / 10.0);
            string degrees = (minutes / 6000000).ToString("D" + digits, CultureInfo.InvariantCulture);
            minutes %= 6000000;
            return $"{degrees}{minutes / 100000:D2}.{minutes % 100000:D5},{(angle < 0 ? negative : positive)}";
        }

        private static string Hundredths(int value)
        {
            return Number(value / 100.0, 2);
        }

        private static string Number(double value, int decimals)
        {
            return value.ToString("F" + decimals, CultureInfo.InvariantCulture);
        }

        private static string Close(string content)
        {
            int sum = 0;
            foreach (byte value in Encoding.ASCII.GetBytes(content))
            {
                sum ^= value;
            }

            return $"${content}*{sum:X2}";
        }

        private string Gsa(VirtualSatellite[] satellites, int system)
        {
            IEnumerable<string> ids = Used(satellites).Select(satellite => satellite.Id.ToString("D2", CultureInfo.InvariantCulture));
            string places = string.Join(",", ids.Concat(Enumerable.Repeat(string.Empty, 12)).Take(12));
            (int position, int horizontal, int vertical) = _drive.Dilution;
            return Close($"GNGSA,A,3,{places},{Hundredths(position)},{Hundredths(horizontal)},{Hundredths(vertical)},{system}");
        }
    }
}
