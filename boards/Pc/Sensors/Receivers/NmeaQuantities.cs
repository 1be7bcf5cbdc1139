using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Nano.Pc.Sensors
{
    using Nano.Sensors;

    /// <summary>What an NMEA sentence says, as values with units; what is not there is left out.</summary>
    internal sealed class NmeaQuantities
    {
        private readonly NmeaSentence _sentence = new NmeaSentence();
        private readonly GgaReading _gga = new GgaReading();
        private readonly RmcReading _rmc = new RmcReading();
        private readonly GsaReading _gsa = new GsaReading();
        private readonly GsvReading _gsv = new GsvReading();
        private readonly VtgReading _vtg = new VtgReading();
        private readonly List<Quantity> _quantities = new List<Quantity>();

        /// <summary>Decodes one.</summary>
        /// <param name="frame">Holds it.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        /// <returns>The values, valid until the next call.</returns>
        internal IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length)
        {
            _quantities.Clear();
            NmeaSentence sentence = _sentence;
            sentence.TryRead(frame, offset, length);
            int count = sentence.GetField(0, out int at);
            Add("sentence", Encoding.ASCII.GetString(frame, at, count), string.Empty);
            if (_gga.TryRead(sentence))
            {
                AddTime(_gga.Time);
                AddPosition(_gga.Latitude, _gga.Longitude);
                Add("height", _gga.HeightMsl, 3, "m");
                Add("satellites", _gga.Satellites, 0, string.Empty);
                Add("HDOP", _gga.Hdop, 2, string.Empty);
                Add("quality", _gga.Quality, 0, string.Empty);
            }
            else if (_rmc.TryRead(sentence))
            {
                if (_rmc.Year != NmeaSentence.None)
                {
                    Add("date", string.Create(CultureInfo.InvariantCulture, $"{_rmc.Year}-{_rmc.Month:D2}-{_rmc.Day:D2}"), string.Empty);
                }

                AddTime(_rmc.Time);
                AddPosition(_rmc.Latitude, _rmc.Longitude);
                AddMotion(_rmc.Speed, _rmc.Course);
            }
            else if (_vtg.TryRead(sentence))
            {
                AddMotion(_vtg.Speed, _vtg.Course);
            }
            else if (_gsa.TryRead(sentence))
            {
                Add("fix", _gsa.Fix, 0, string.Empty);
                Add("used", Join(_gsa.Ids, _gsa.Count), string.Empty);
                Add("PDOP", _gsa.Pdop, 2, string.Empty);
                Add("HDOP", _gsa.Hdop, 2, string.Empty);
                Add("VDOP", _gsa.Vdop, 2, string.Empty);
            }
            else if (_gsv.TryRead(sentence))
            {
                Add("in view", _gsv.InView, 0, string.Empty);
                Add("numbers", Join(_gsv.Ids, _gsv.Count), string.Empty);
                Add("C/N0", Join(_gsv.Strengths, _gsv.Count), "dBHz");
            }
            else
            {
                Add("length", length, 0, "bytes");
            }

            return _quantities;
        }

        /// <summary>A number of units with so many decimals, as text.</summary>
        internal static string Format(long value, int decimals)
        {
            return (value / (decimal)Math.Pow(10, decimals)).ToString("F" + decimals, CultureInfo.InvariantCulture);
        }

        // "-" for each that is not there, and where there are none.
        private static string Join(int[] numbers, int count)
        {
            IEnumerable<string> texts = numbers.Take(count)
                .Select(number => number == NmeaSentence.None ? "-" : number.ToString(CultureInfo.InvariantCulture));
            return count == 0 ? "-" : string.Join(" ", texts);
        }

        private void AddTime(int time)
        {
            if (time != NmeaSentence.None)
            {
                Add("time", TimeSpan.FromMilliseconds(time).ToString(@"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture), "UTC");
            }
        }

        private void AddPosition(int latitude, int longitude)
        {
            Add("latitude", latitude, 7, "°");
            Add("longitude", longitude, 7, "°");
        }

        private void AddMotion(int speed, int course)
        {
            Add("speed", speed, 3, "m/s");
            Add("course", course, 5, "°");
        }

        private void Add(string name, int value, int decimals, string unit)
        {
            if (value != NmeaSentence.None)
            {
                Add(name, Format(value, decimals), unit);
            }
        }

        private void Add(string name, string value, string unit)
        {
            _quantities.Add(new Quantity(name, value, unit));
        }
    }
}
