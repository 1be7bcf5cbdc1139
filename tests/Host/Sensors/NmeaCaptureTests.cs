using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Host.Tests.Captures;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>Real receivers and AIS receivers: what gpsd, pynmeagps, pyubx2 and sigrok recorded. Every sentence is decoded once more
    /// by splitting its text, in decimal fractions.</summary>
    [TestClass]
    public class NmeaCaptureTests
    {
        private const int None = NmeaSentence.None;

        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(1)]
        public void Reader_returns_the_good_sentences_of_every_stream_and_no_bad_one(int piece)
        {
            foreach (string stream in GnssCaptures.Streams(GnssCaptures.Nmea))
            {
                var format = new AnyLayout { Parts = new FrameFormat[] { NmeaFrames.CreateLayout('$', 1024), NmeaFrames.CreateLayout('!', 1024) } };
                CaptureRun run = CaptureRun.Read(format, CaptureFolder.ReadStream(stream), new[] { piece });
                CollectionAssert.AreEqual(
                    GnssCaptures.Good(stream, GnssCaptures.Nmea), run.Frames.ConvertAll(frame => (frame.Offset, frame.Length)), stream);
            }
        }

        [TestMethod]
        public void Reader_returns_the_good_vectors_and_no_bad_one()
        {
            SensorVectors.Check("nmea_pynmea2", GnssCaptures.Nmea, 116, NmeaFrames.CreateLayout('$', 1024), bytes => bytes[^1] != '\n');
        }

        [TestMethod]
        public void TryRead_finds_the_fields_that_splitting_finds()
        {
            int count = 0;
            foreach (string text in AllSentences())
            {
                string[] fields = text.Substring(1, text.LastIndexOf('*') - 1).Split(',');
                NmeaSentence sentence = GnssCaptures.Sentence(text.Select(c => (byte)c).ToArray());
                Assert.AreEqual(Math.Min(fields.Length, NmeaSentence.MostFields), sentence.Count, text);
                for (int i = 0; i < sentence.Count; i++)
                {
                    int length = sentence.GetField(i, out int offset);
                    Assert.AreEqual(fields[i], text.Substring(offset, length), text);
                }

                count++;
            }

            Assert.IsGreaterThan(3000, count);
        }

        [TestMethod]
        public void Readings_of_every_sentence_equal_those_of_a_naive_decoder()
        {
            var counts = new Dictionary<string, int>();
            foreach (string text in AllSentences().Where(text => text[1] != 'P'))
            {
                string[] f = text.Substring(0, text.LastIndexOf('*')).Split(',').Concat(Enumerable.Repeat("", 30)).ToArray();
                NmeaSentence sentence = GnssCaptures.Sentence(text.Select(c => (byte)c).ToArray());
                string type = f[0].Substring(3);
                switch (type)
                {
                    case "GGA":
                        var gga = new GgaReading();
                        Assert.IsTrue(gga.TryRead(sentence));
                        Compare(
                            text,
                            new[] { Time(f[1]), Angle(f[2], f[3]), Angle(f[4], f[5]), N(f[6], 0), N(f[7], 0), N(f[8], 2), N(f[9], 3), N(f[11], 3), N(f[13], 3), N(f[14], 0) },
                            gga.Time, gga.Latitude, gga.Longitude, gga.Quality, gga.Satellites, gga.Hdop, gga.HeightMsl, gga.Separation, gga.CorrectionAge, gga.Station);
                        break;
                    case "RMC":
                        var rmc = new RmcReading();
                        Assert.IsTrue(rmc.TryRead(sentence));
                        int year = f[9] == "" ? None : 2000 + int.Parse(f[9].Substring(4));
                        int variation = N(f[10], 5);
                        Compare(
                            text,
                            new[]
                            {
                                Time(f[1]), C(f[2]), Angle(f[3], f[4]), Angle(f[5], f[6]), Knots(f[7]), N(f[8], 5), year,
                                f[9] == "" ? None : int.Parse(f[9].Substring(2, 2)), f[9] == "" ? None : int.Parse(f[9].Substring(0, 2)),
                                f[11] == "W" ? -variation : variation, C(f[12]), C(f[13]),
                            },
                            rmc.Time, rmc.Status, rmc.Latitude, rmc.Longitude, rmc.Speed, rmc.Course, rmc.Year, rmc.Month, rmc.Day, rmc.Variation, rmc.Mode, rmc.NavigationStatus);
                        break;
                    case "VTG":
                        var vtg = new VtgReading();
                        Assert.IsTrue(vtg.TryRead(sentence));
                        Compare(text, new[] { N(f[1], 5), N(f[3], 5), Knots(f[5]), C(f[9]) }, vtg.Course, vtg.MagneticCourse, vtg.Speed, vtg.Mode);
                        break;
                    case "GSA":
                        var gsa = new GsaReading();
                        Assert.IsTrue(gsa.TryRead(sentence));
                        Compare(
                            text,
                            new[] { C(f[1]), N(f[2], 0), N(f[15], 2), N(f[16], 2), N(f[17], 2), C(f[18]) },
                            gsa.Choice, gsa.Fix, gsa.Pdop, gsa.Hdop, gsa.Vdop, gsa.SystemId);
                        Compare(text, f.Skip(3).Take(12).Where(id => id != "").Select(int.Parse).ToArray(), gsa.Ids.Take(gsa.Count).ToArray());
                        break;
                    case "GSV":
                        CheckView(text, f, sentence);
                        break;
                    default:
                        Assert.IsFalse(new GgaReading().TryRead(sentence) || new RmcReading().TryRead(sentence) || new VtgReading().TryRead(sentence)
                            || new GsaReading().TryRead(sentence) || new GsvReading().TryRead(sentence));
                        break;
                }

                counts[type] = counts.GetValueOrDefault(type) + 1;
            }

            Assert.AreEqual((185, 212, 132), (counts["GGA"], counts["RMC"], counts["VTG"]));
            Assert.IsGreaterThan(300, counts["GSA"]);
            Assert.IsGreaterThan(400, counts["GSV"]);
        }

        // As printed in test/daemon/*.log.chk of gpsd: degrees, m above mean sea level, m/s.
        [TestMethod]
        [DataRow("gpsd/neo-m8n", "171926.000", 44.069010500, -121.314246333, 1147.2, 0.060)]
        [DataRow("gpsd/neo-m8n", "171927.000", 44.069009667, -121.314245833, 1147.0, 0.043)]
        [DataRow("gpsd/nmea-fuzzy-cases", "132820.600", 41.574970205, -93.750558641, 278.02, 1.673)]
        [DataRow("gpsd/ublox8-uniqid-monhw", "204221.000", 46.404600167, -117.020753000, 286.2, 0.023)]
        public void Readings_have_what_gpsd_states_for_its_recordings(string stream, string time, double latitude, double longitude, double height, double speed)
        {
            int wanted = Time(time);
            var gga = new GgaReading();
            var rmc = new RmcReading();
            List<NmeaSentence> sentences = GnssCaptures.ReadAll(GnssCaptures.Nmea).Single(pair => pair.Stream == stream).Frames
                .Where(frame => frame.Which == 1).Select(frame => GnssCaptures.Sentence(frame.Content)).ToList();
            Assert.IsTrue(sentences.Any(sentence => gga.TryRead(sentence) && gga.Time == wanted));
            Assert.IsTrue(sentences.Any(sentence => rmc.TryRead(sentence) && rmc.Time == wanted));
            Assert.AreEqual((int)Math.Round(latitude * 1e7), gga.Latitude);
            Assert.AreEqual((int)Math.Round(longitude * 1e7), gga.Longitude);
            Assert.AreEqual((int)Math.Round(latitude * 1e7), rmc.Latitude);
            Assert.AreEqual((int)Math.Round(longitude * 1e7), rmc.Longitude);
            Assert.AreEqual((int)Math.Round(height * 1e3), gga.HeightMsl);
            Assert.AreEqual((int)Math.Round(speed * 1e3), rmc.Speed);
        }

        private static IEnumerable<string> AllSentences()
        {
            return GnssCaptures.ReadAll(GnssCaptures.Nmea).SelectMany(pair => pair.Frames).Where(frame => frame.Which != 0).Select(GnssCaptures.Text);
        }

        private static void CheckView(string text, string[] f, NmeaSentence sentence)
        {
            var gsv = new GsvReading();
            Assert.IsTrue(gsv.TryRead(sentence));
            int groups = (sentence.Count - 4) / 4;
            Compare(
                text,
                new[] { N(f[1], 0), N(f[2], 0), N(f[3], 0), (sentence.Count - 4) % 4 == 1 ? C(f[4 + (4 * groups)]) : 0 },
                gsv.Sentences, gsv.Number, gsv.InView, gsv.Signal);
            int[] starts = Enumerable.Range(0, groups).Select(i => 4 + (4 * i)).Where(at => f[at] != "").ToArray();
            Compare(text, starts.Select(at => N(f[at], 0)).ToArray(), gsv.Ids.Take(gsv.Count).ToArray());
            Compare(text, starts.Select(at => N(f[at + 1], 0)).ToArray(), gsv.Elevations.Take(gsv.Count).ToArray());
            Compare(text, starts.Select(at => N(f[at + 2], 0)).ToArray(), gsv.Azimuths.Take(gsv.Count).ToArray());
            Compare(text, starts.Select(at => N(f[at + 3], 0)).ToArray(), gsv.Strengths.Take(gsv.Count).ToArray());
        }

        private static void Compare(string text, int[] expected, params int[] actual)
        {
            CollectionAssert.AreEqual(expected, actual, text + ": " + string.Join(" ", expected) + " | " + string.Join(" ", actual));
        }

        private static int C(string field)
        {
            return field == "" ? 0 : field[0];
        }

        private static int N(string field, int decimals)
        {
            return field == "" ? None : Round(Parse(field) * (decimal)Math.Pow(10, decimals));
        }

        private static int Knots(string field)
        {
            return field == "" ? None : Round(Parse(field) * 1852 * 1000 / 3600);
        }

        private static int Angle(string field, string side)
        {
            if (field == "" || side == "")
            {
                return None;
            }

            decimal value = Parse(field);
            decimal degrees = decimal.Floor(value / 100);
            int angle = Round((degrees + ((value - (degrees * 100)) / 60)) * 10000000);
            return side is "S" or "W" ? -angle : angle;
        }

        private static int Time(string field)
        {
            return field == "" ? None : (int)TimeSpan.ParseExact(
                field.Contains('.') ? field : field + ".0", new[] { "hhmmss\\.f", "hhmmss\\.ff", "hhmmss\\.fff", "hhmmss\\.ffff" }, CultureInfo.InvariantCulture).TotalMilliseconds;
        }

        private static decimal Parse(string field)
        {
            return decimal.Parse(field, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        private static int Round(decimal value)
        {
            return (int)decimal.Round(value, MidpointRounding.AwayFromZero);
        }
    }
}
