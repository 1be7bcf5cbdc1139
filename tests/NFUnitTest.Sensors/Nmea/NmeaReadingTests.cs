using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Sensors;

    /// <summary>Sentences with the values that the tests of pynmea2 1.19 state for them; the others are its samples with fields of
    /// later editions, as u-blox's UBX-13003221 shows them.</summary>
    [TestClass]
    public class NmeaReadingTests
    {
        private const int None = NmeaSentence.None;

        [TestMethod]
        public void Gga_has_the_values_of_the_sentence()
        {
            GgaReading fix = new GgaReading();
            Assert.IsTrue(fix.TryRead(Read("$GPGGA,184353.07,1929.045,S,02410.506,E,1,04,2.6,100.00,M,-33.9,M,,0000*6D")));
            Assert.AreEqual(((18 * 60 + 43) * 60 + 53) * 1000 + 70, fix.Time);
            Assert.AreEqual(-194840833, fix.Latitude);
            Assert.AreEqual(241751000, fix.Longitude);
            Assert.AreEqual(1, fix.Quality);
            Assert.AreEqual(4, fix.Satellites);
            Assert.AreEqual(260, fix.Hdop);
            Assert.AreEqual(100000, fix.HeightMsl);
            Assert.AreEqual(-33900, fix.Separation);
            Assert.AreEqual(None, fix.CorrectionAge);
            Assert.AreEqual(0, fix.Station);
        }

        [TestMethod]
        public void Gga_has_no_numbers_when_there_is_no_fix()
        {
            GgaReading fix = new GgaReading();
            Assert.IsTrue(fix.TryRead(Read("$GNGGA,,,,,,0,00,99.99,,,,,,*56")));
            Assert.AreEqual(None, fix.Time);
            Assert.AreEqual(None, fix.Latitude);
            Assert.AreEqual(None, fix.Longitude);
            Assert.AreEqual(0, fix.Quality);
            Assert.AreEqual(9999, fix.Hdop);
            Assert.AreEqual(None, fix.HeightMsl);
            Assert.AreEqual(None, fix.Station);
        }

        [TestMethod]
        public void Rmc_has_the_values_of_the_sentence()
        {
            RmcReading fix = new RmcReading();
            Assert.IsTrue(fix.TryRead(Read("$GPRMC,225446,A,4916.45,N,12311.12,W,000.5,054.7,191194,020.3,E*68")));
            Assert.AreEqual(82486000, fix.Time);
            Assert.AreEqual((int)'A', (int)fix.Status);
            Assert.AreEqual(492741667, fix.Latitude);
            Assert.AreEqual(-1231853333, fix.Longitude);
            Assert.AreEqual(257, fix.Speed);
            Assert.AreEqual(5470000, fix.Course);
            Assert.AreEqual(1994, fix.Year);
            Assert.AreEqual(11, fix.Month);
            Assert.AreEqual(19, fix.Day);
            Assert.AreEqual(2030000, fix.Variation);
            Assert.AreEqual(0, (int)fix.Mode);
            Assert.AreEqual(0, (int)fix.NavigationStatus);
        }

        [TestMethod]
        public void Rmc_has_what_later_editions_added_and_no_numbers_without_a_fix()
        {
            RmcReading fix = new RmcReading();
            Assert.IsTrue(fix.TryRead(Read("$GNRMC,083559.00,A,4717.11437,N,00833.91522,E,0.004,77.52,091202,1.5,W,A,V*00")));
            Assert.AreEqual(2002, fix.Year);
            Assert.AreEqual(-150000, fix.Variation);
            Assert.AreEqual((int)'A', (int)fix.Mode);
            Assert.AreEqual((int)'V', (int)fix.NavigationStatus);
            Assert.IsTrue(fix.TryRead(Read("$GNRMC,,V,,,,,,,,,,N,V*37")));
            Assert.AreEqual(None, fix.Time);
            Assert.AreEqual((int)'V', (int)fix.Status);
            Assert.AreEqual(None, fix.Latitude);
            Assert.AreEqual(None, fix.Speed);
            Assert.AreEqual(None, fix.Course);
            Assert.AreEqual(None, fix.Year);
            Assert.AreEqual(None, fix.Month);
            Assert.AreEqual(None, fix.Day);
            Assert.AreEqual(None, fix.Variation);
            Assert.AreEqual((int)'N', (int)fix.Mode);
        }

        [TestMethod]
        public void Gsa_has_the_satellites_that_are_used()
        {
            GsaReading used = new GsaReading();
            Assert.IsTrue(used.TryRead(Read("$GPGSA,A,3,02,,,07,,09,24,26,,,,,1.6,1.6,1.0*3D")));
            Assert.AreEqual((int)'A', (int)used.Choice);
            Assert.AreEqual(3, used.Fix);
            Assert.AreEqual("2 7 9 24 26 ", List(used.Ids, used.Count));
            Assert.AreEqual(160, used.Pdop);
            Assert.AreEqual(160, used.Hdop);
            Assert.AreEqual(100, used.Vdop);
            Assert.AreEqual(0, (int)used.SystemId);
            Assert.IsTrue(used.TryRead(Read("$GNGSA,M,1,301,302,303,304,305,306,307,308,309,310,311,312,99.99,99.98,99.97,3*00")));
            Assert.AreEqual("301 302 303 304 305 306 307 308 309 310 311 312 ", List(used.Ids, used.Count));
            Assert.AreEqual(9997, used.Vdop);
            Assert.AreEqual((int)'3', (int)used.SystemId);
        }

        [TestMethod]
        [DataRow("$GPGSV,3,1,09,12,28,063,33,14,63,000,32,22,68,150,26,25,40,109,23*7B", 9, "12 14 22 25 ", "33 32 26 23 ", 0)]
        [DataRow("$GPGSV,3,3,09,24,03,046,*47", 9, "24 ", "None ", 0)]
        [DataRow("$GLGSV,1,1,00*65", 0, "", "", 0)]
        [DataRow("$GAGSV,1,1,00,7*73", 0, "", "", 0x37)]
        [DataRow("$GPGSV,1,1,01,24,03,046,51,B*00", 1, "24 ", "51 ", 0x42)]
        [DataRow("$GPGSV,1,1,02,12,28,063,33,,,,,22,68,150,26,,,,*00", 2, "12 22 ", "33 26 ", 0)]
        public void Gsv_has_the_satellites_in_view(string text, int inView, string ids, string strengths, int signal)
        {
            GsvReading view = new GsvReading();
            Assert.IsTrue(view.TryRead(Read(text)));
            Assert.AreEqual(inView, view.InView);
            Assert.AreEqual(ids, List(view.Ids, view.Count));
            Assert.AreEqual(strengths, List(view.Strengths, view.Count));
            Assert.AreEqual(signal, (int)view.Signal);
        }

        [TestMethod]
        public void Gsv_has_elevations_and_azimuths()
        {
            GsvReading view = new GsvReading();
            Assert.IsTrue(view.TryRead(Read("$GPGSV,3,2,09,31,42,227,19,32,17,313,20,01,09,316,,11,08,292,*73")));
            Assert.AreEqual(3, view.Sentences);
            Assert.AreEqual(2, view.Number);
            Assert.AreEqual("42 17 9 8 ", List(view.Elevations, view.Count));
            Assert.AreEqual("227 313 316 292 ", List(view.Azimuths, view.Count));
        }

        [TestMethod]
        public void Vtg_has_the_values_of_the_sentence()
        {
            VtgReading course = new VtgReading();
            Assert.IsTrue(course.TryRead(Read("$GPVTG,108.53,T,110.5,M,0.04,N,0.07,K,A*31")));
            Assert.AreEqual(10853000, course.Course);
            Assert.AreEqual(11050000, course.MagneticCourse);
            Assert.AreEqual(21, course.Speed);
            Assert.AreEqual((int)'A', (int)course.Mode);
            Assert.IsTrue(course.TryRead(Read("$GPVTG,,T,,M,0.00,N*1B")));
            Assert.AreEqual(None, course.Course);
            Assert.AreEqual(None, course.MagneticCourse);
            Assert.AreEqual(0, course.Speed);
            Assert.AreEqual(0, (int)course.Mode);
        }

        [TestMethod]
        public void TryRead_changes_nothing_when_it_is_another_sentence()
        {
            NmeaSentence other = Read("$PGRMC,A,1");
            GgaReading gga = new GgaReading { Time = 7 };
            Assert.IsFalse(gga.TryRead(other));
            Assert.AreEqual(7, gga.Time);
            Assert.IsFalse(new RmcReading().TryRead(other));
            Assert.IsFalse(new RmcReading().TryRead(Read("$GPGGA,1,2")));
            Assert.IsFalse(new GsaReading().TryRead(other));
            Assert.IsFalse(new GsvReading().TryRead(other));
            Assert.IsFalse(new VtgReading().TryRead(new NmeaSentence()));
            Assert.ThrowsException(typeof(ArgumentNullException), () => new VtgReading().TryRead(null));
        }

        private static NmeaSentence Read(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)characters[i];
            }

            NmeaSentence sentence = new NmeaSentence();
            Assert.IsTrue(sentence.TryRead(bytes, 0, bytes.Length));
            return sentence;
        }

        private static string List(int[] numbers, int count)
        {
            string list = "";
            for (int i = 0; i < count; i++)
            {
                list += (numbers[i] == None ? "None" : numbers[i].ToString()) + " ";
            }

            return list;
        }
    }
}
