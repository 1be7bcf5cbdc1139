using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Host.Tests.Captures;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>Real u-blox receivers of generations 7 to 9: what gpsd and pyubx2 recorded.</summary>
    [TestClass]
    public class UbloxCaptureTests
    {
        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(1)]
        public void Reader_returns_the_good_messages_of_every_stream_and_no_bad_one(int piece)
        {
            foreach (string stream in GnssCaptures.Streams(GnssCaptures.Ubx))
            {
                CaptureRun run = CaptureRun.Read(UbxFrames.CreateLayout(4096), CaptureFolder.ReadStream(stream), new[] { piece });
                CollectionAssert.AreEqual(
                    GnssCaptures.Good(stream, GnssCaptures.Ubx), run.Frames.ConvertAll(frame => (frame.Offset, frame.Length)), stream);
            }
        }

        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(1)]
        public void Reader_returns_messages_and_sentences_when_both_are_on_the_line(int piece)
        {
            int both = 0;
            foreach (string stream in GnssCaptures.Streams(GnssCaptures.Ubx, GnssCaptures.Nmea))
            {
                List<(int, int)> messages = GnssCaptures.Good(stream, GnssCaptures.Ubx);
                List<(int, int)> sentences = GnssCaptures.Good(stream, GnssCaptures.Nmea);
                both += messages.Count > 0 && sentences.Count > 0 ? 1 : 0;
                CaptureRun run = CaptureRun.Read(GnssCaptures.CreateBoth(), CaptureFolder.ReadStream(stream), new[] { piece });
                CollectionAssert.AreEqual(
                    messages, run.Frames.Where(frame => frame.Which == 0).Select(frame => (frame.Offset, frame.Length)).ToList(), stream);
                CollectionAssert.AreEqual(
                    sentences, run.Frames.Where(frame => frame.Which != 0).Select(frame => (frame.Offset, frame.Length)).ToList(), stream);
            }

            Assert.IsGreaterThan(2, both);
        }

        [TestMethod]
        public void Reader_returns_the_good_vectors_and_no_bad_one()
        {
            SensorVectors.Check("ubx_pyubx2", GnssCaptures.Ubx, 30, UbxFrames.CreateLayout(4096), _ => true);
        }

        // One field after the other, by the list in u-blox's manual.
        [TestMethod]
        public void TryRead_takes_every_fix_of_every_stream_as_the_list_of_fields_has_it()
        {
            int count = 0;
            foreach ((string stream, List<CapturedFrame> frames) in GnssCaptures.ReadAll(GnssCaptures.Ubx))
            {
                foreach (CapturedFrame frame in frames.Where(frame => frame.Which == 0))
                {
                    var fix = new NavPvtReading();
                    bool isFix = frame.Content[2] == 1 && frame.Content[3] == 7;
                    Assert.AreEqual(isFix, fix.TryRead(frame.Content, 0, frame.Length), stream);
                    if (isFix)
                    {
                        count++;
                        CheckFix(fix, new BinaryReader(new MemoryStream(frame.Content, 6, frame.Length - 8)));
                    }
                }
            }

            Assert.AreEqual(67, count);
        }

        [TestMethod]
        public void TryRead_has_what_pyubx2_states_for_its_recording()
        {
            // tests/test_stream.py, testNAVLOG and testMIXEDRTCM.
            NavPvtReading fix = Fixes("pyubx2/pygpsdata-BADCK2_log").Single();
            Assert.AreEqual((2021, 12, 4, 11, 34, 59), (fix.Year, fix.Month, fix.Day, fix.Hour, fix.Minute, fix.Second));
            Assert.AreEqual((26u, -361668, 3, 26), (fix.TimeAccuracy, fix.Nanosecond, fix.FixType, fix.Satellites));
            Assert.AreEqual((-22402855, 534507228, 91184, 42701), (fix.Longitude, fix.Latitude, fix.Height, fix.HeightMsl));
            Assert.AreEqual((1491u, 2065u), (fix.HorizontalAccuracy, fix.VerticalAccuracy));
            Assert.AreEqual((-7, 4, 9, 8), (fix.VelocityNorth, fix.VelocityEast, fix.VelocityDown, fix.Speed));
            Assert.AreEqual((0, 259u, 18000000u, 101), (fix.Course, fix.SpeedAccuracy, fix.CourseAccuracy, fix.Pdop));
            fix = Fixes("pyubx2/pygpsdata-MIXED-RTCM3_log").Single();
            Assert.AreEqual((2022, 2, 8, 8, 41, 59), (fix.Year, fix.Month, fix.Day, fix.Hour, fix.Minute, fix.Second));
            Assert.AreEqual((21u, 360400, 5, 31), (fix.TimeAccuracy, fix.Nanosecond, fix.FixType, fix.Satellites));
            Assert.AreEqual((347738190, 320658325, 72134, 54642), (fix.Longitude, fix.Latitude, fix.Height, fix.HeightMsl));
            Assert.AreEqual((685u, 484u, 0, 0), (fix.HorizontalAccuracy, fix.VerticalAccuracy, fix.VelocityNorth, fix.Speed));
            Assert.AreEqual((29013822, 10u, 2015693u, 9999), (fix.Course, fix.SpeedAccuracy, fix.CourseAccuracy, fix.Pdop));
        }

        [TestMethod]
        public void TryRead_has_what_gpsd_states_for_its_recording()
        {
            // test/daemon/ublox-neo-m8n.log.chk, two of its fixes: degrees, m, m/s.
            NavPvtReading[] fixes = Fixes("gpsd/ublox-neo-m8n").ToArray();
            CheckFix(fixes[1], "2017-07-19T08:50:01.000", -34.9062266, 138.6081199, 25.378, 28.849, 0.016, 31.4718);
            CheckFix(fixes[3], "2017-07-19T08:50:01.400", -34.9062271, 138.6081202, 25.258, 28.729, 0.030, 31.4718);
        }

        [TestMethod]
        public void TryRead_tells_what_a_real_receiver_acknowledged()
        {
            var ack = new AckReading();
            var answers = new List<(bool, int)>();
            foreach (CapturedFrame frame in Messages("gpsd/ublox8-uniqid-monhw").Where(frame => ack.TryRead(frame.Content, 0)))
            {
                Assert.AreEqual((frame.Content[6] * 256) + frame.Content[7], ack.Message);
                answers.Add((ack.IsAccepted, ack.Message));
            }

            Assert.HasCount(33, answers);
            Assert.AreEqual(2, answers.Count(answer => !answer.Item1));
            Assert.Contains((true, 0x0601), answers);
        }

        [TestMethod]
        public void Fixes_and_sentences_of_one_receiver_agree()
        {
            var sentence = new NmeaSentence();
            var rmc = new RmcReading();
            var gga = new GgaReading();
            var fixes = new Dictionary<int, NavPvtReading>();
            foreach (NavPvtReading fix in Fixes("gpsd/ublox8-uniqid-monhw"))
            {
                fixes[(((fix.Hour * 60) + fix.Minute) * 60 + fix.Second) * 1000] = fix;
            }

            int agreed = 0;
            foreach (CapturedFrame frame in Sentences("gpsd/ublox8-uniqid-monhw"))
            {
                sentence.TryRead(frame.Content, 0, frame.Length);
                if (rmc.TryRead(sentence) && fixes.TryGetValue(rmc.Time, out NavPvtReading fix))
                {
                    agreed++;
                    CheckPosition(fix, rmc.Latitude, rmc.Longitude);
                    Assert.AreEqual((fix.Year, fix.Month, fix.Day), (rmc.Year, rmc.Month, rmc.Day));
                    Assert.IsLessThanOrEqualTo(1, Math.Abs(fix.Speed - rmc.Speed));
                }

                if (gga.TryRead(sentence) && fixes.TryGetValue(gga.Time, out fix))
                {
                    agreed++;
                    CheckPosition(fix, gga.Latitude, gga.Longitude);
                    Assert.IsLessThanOrEqualTo(50, Math.Abs(fix.HeightMsl - gga.HeightMsl));
                    Assert.AreEqual((int)fix.Satellites, gga.Satellites);
                }
            }

            Assert.IsGreaterThan(3, agreed);
        }

        private static IEnumerable<CapturedFrame> Messages(string stream)
        {
            return GnssCaptures.ReadAll(GnssCaptures.Ubx).Single(pair => pair.Stream == stream).Frames.Where(frame => frame.Which == 0);
        }

        private static IEnumerable<CapturedFrame> Sentences(string stream)
        {
            return GnssCaptures.ReadAll(GnssCaptures.Nmea).Single(pair => pair.Stream == stream).Frames.Where(frame => frame.Which == 1);
        }

        private static IEnumerable<NavPvtReading> Fixes(string stream)
        {
            foreach (CapturedFrame frame in Messages(stream))
            {
                var fix = new NavPvtReading();
                if (fix.TryRead(frame.Content, 0, frame.Length))
                {
                    yield return fix;
                }
            }
        }

        // The receiver rounds to 1e-5 minutes, which is 1.7e-7 degrees.
        private static void CheckPosition(NavPvtReading fix, int latitude, int longitude)
        {
            Assert.IsLessThanOrEqualTo(1, Math.Abs(fix.Latitude - latitude));
            Assert.IsLessThanOrEqualTo(1, Math.Abs(fix.Longitude - longitude));
        }

        private static void CheckFix(NavPvtReading fix, string time, double latitude, double longitude, double height, double msl, double speed, double course)
        {
            DateTime there = new DateTime(fix.Year, fix.Month, fix.Day, fix.Hour, fix.Minute, fix.Second).AddMilliseconds(Math.Round(fix.Nanosecond / 1e6));
            Assert.AreEqual(time, there.ToString("yyyy-MM-ddTHH:mm:ss.fff"));
            Assert.AreEqual(latitude, fix.Latitude / 1e7, 1e-12);
            Assert.AreEqual(longitude, fix.Longitude / 1e7, 1e-12);
            Assert.AreEqual(height, fix.Height / 1e3, 1e-9);
            Assert.AreEqual(msl, fix.HeightMsl / 1e3, 1e-9);
            Assert.AreEqual(speed, fix.Speed / 1e3, 1e-9);
            Assert.AreEqual(course, Math.Round(fix.Course / 1e5, 4), 1e-9);
        }

        private static void CheckFix(NavPvtReading fix, BinaryReader field)
        {
            Assert.AreEqual(field.ReadUInt32(), fix.TimeOfWeek);
            Assert.AreEqual(field.ReadUInt16(), fix.Year);
            foreach (byte value in new[] { fix.Month, fix.Day, fix.Hour, fix.Minute, fix.Second, fix.Valid })
            {
                Assert.AreEqual(field.ReadByte(), value);
            }

            Assert.AreEqual(field.ReadUInt32(), fix.TimeAccuracy);
            Assert.AreEqual(field.ReadInt32(), fix.Nanosecond);
            foreach (byte value in new[] { fix.FixType, fix.Flags, fix.Flags2, fix.Satellites })
            {
                Assert.AreEqual(field.ReadByte(), value);
            }

            long[] numbers =
            {
                fix.Longitude, fix.Latitude, fix.Height, fix.HeightMsl, fix.HorizontalAccuracy, fix.VerticalAccuracy,
                fix.VelocityNorth, fix.VelocityEast, fix.VelocityDown, fix.Speed, fix.Course, fix.SpeedAccuracy, fix.CourseAccuracy,
            };
            for (int i = 0; i < numbers.Length; i++)
            {
                Assert.AreEqual(i is 4 or 5 or > 10 ? field.ReadUInt32() : field.ReadInt32(), numbers[i]);
            }

            Assert.AreEqual(field.ReadUInt16(), fix.Pdop);
            Assert.AreEqual(field.ReadUInt16(), fix.Flags3);
        }
    }
}
