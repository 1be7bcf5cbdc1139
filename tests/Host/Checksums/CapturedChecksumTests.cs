using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Checksums;
using Nano.Host.Tests.Captures;

namespace Nano.Host.Tests.Checksums
{
    /// <summary>Every kind of checksum over what real devices sent: all frames that an independent parser found good.</summary>
    [TestClass]
    public class CapturedChecksumTests
    {
        /// <summary>Stream, its list of frames, checksum; the stretch covered (from the start; from the end), where the checksum
        /// stands (negative: from the end; int.MaxValue: the value is 0 over all), and its byte order.</summary>
        private static IEnumerable<object[]> Protocols => new[]
        {
            Row("gpsd/quectel-l76k-binary", "casic", new WordSum(4, false, SumForm.Plain), 2, 4, -4, false),
            Row("px4rc/crsf_rc_channels", "crsf", new Crc(CrcCatalogue.Crc8DvbS2), 2, 1, -1, false),
            Row("gpsd/geostar-geos1m-binary", "geostar", new WordSum(4, false, SumForm.Xor), 0, 0, int.MaxValue, false),
            Row("lump/boost_color_distance_sensor", "lego-lump", new Sum(8, SumForm.Xor, 0xFF), 0, 1, -1, false),
            Row("mbus/libmbus_frames_even", "mbus-ft1.2", new Sum(8, SumForm.Plain), 4, 2, -2, false),
            Row("modbus/wizmodbus_rx", "modbus-rtu", new Crc(CrcCatalogue.Crc16Modbus), 0, 2, -2, false),
            Row("gpsd/navcom", "navcom", new Sum(8, SumForm.Xor), 3, 2, -2, false),
            Row("pypms/SDS01x", "novafitness-sds", new Sum(8, SumForm.Plain), 2, 2, -2, false),
            Row("rtklib/oem3_20090410_gps", "novatel-oem3", new Sum(8, SumForm.Xor), 0, 0, int.MaxValue, false),
            Row("novatel/bestpos-bestvel-psrdop2-sync", "novatel-oem4", new Crc(CrcCatalogue.Crc32Novatel), 0, 4, -4, false),
            Row("gpsd/oncore-m12", "oncore", new Sum(8, SumForm.Xor), 2, 3, -3, false),
            Row("pypms/PMSx003", "plantower-pms", new Sum(16, SumForm.Plain), 0, 2, -2, true),
            Row("gpsd/rtcm3.2", "rtcm3", new Crc(CrcCatalogue.Crc24LteA), 0, 3, -3, true),
            Row("pysbf2/sbfdata_log", "sbf", new Crc(CrcCatalogue.Crc16Xmodem), 4, 0, 2, false),
            Row("sbp/short", "sbp", new Crc(CrcCatalogue.Crc16Xmodem), 1, 2, -2, false),
            Row("gpsd/bu303-climbing", "sirf", new Sum(15, SumForm.Plain), 4, 4, -4, true),
            Row("gpsd/skytraq-bin", "skytraq", new Sum(8, SumForm.Xor), 4, 3, -3, false),
            Row("px4rc/st24_data", "st24", new Crc(CrcCatalogue.Crc8Smbus), 2, 1, -1, false),
            Row("gpsd/superstar2", "superstar2", new Sum16(), 0, 2, -2, false),
            Row("gpsd/ublox-8-time", "ubx", new Fletcher(2, 1, 256, 0), 2, 2, -2, false),
            Row("pypms/MHZ19B", "winsen-9byte", new Sum(8, SumForm.Negated), 1, 1, -1, false),
            Row("gpsd/greis-binary", "greis", new GreisChecksum(), 0, 1, -1, false),
            Row("gpsd/italk-binary", "italk", new ItalkChecksum(), 7, 3, -3, false),
        };

        [TestMethod]
        [DynamicData(nameof(Protocols))]
        public void A_checksum_is_that_of_every_good_frame_and_of_none_with_a_bit_turned_over(
            string stream, string protocol, Checksum checksum, int from, int behind, int at, bool bigEndian)
        {
            byte[] bytes = CaptureFolder.ReadStream(stream);
            var random = new Random(1);
            int frames = 0;
            foreach ((int offset, int length) in ReadGoodFrames(stream.Replace("/", "__") + "." + protocol))
            {
                if (protocol == "greis" && (bytes[offset] == 'R' && bytes[offset + 1] == 'E' || bytes[offset] == 'E' && bytes[offset + 1] == 'R'))
                {
                    continue;
                }

                byte[] frame = bytes[offset..(offset + length)];
                bool Fits() => checksum.Over(frame, from, length - behind - from) == Stands(frame, at, checksum.Size, bigEndian);
                if (length - behind <= from)
                {
                    continue;
                }

                Assert.IsTrue(Fits(), protocol + " at " + offset);
                frame[random.Next(from, length - behind)] ^= (byte)(1 << random.Next(8));
                Assert.IsFalse(Fits(), protocol + " at " + offset + ", damaged");
                frames++;
            }

            Assert.AreNotEqual(0, frames);
        }

        [TestMethod]
        public void The_sums_of_Zodiac_are_those_of_header_and_data()
        {
            var sum = new WordSum(2, false, SumForm.Negated);
            byte[] bytes = CaptureFolder.ReadStream("gpsd/zodiac");
            var frames = ReadGoodFrames("gpsd__zodiac.zodiac");
            Assert.AreNotEqual(0, frames.Count(frame => frame.Length > 10));
            foreach ((int offset, int length) in frames)
            {
                Assert.IsTrue(sum.Check(bytes, offset, 10, false));
                Assert.IsTrue(length == 10 || sum.Check(bytes, offset + 10, length - 10, false));
            }
        }

        [TestMethod]
        public void The_sum_of_a_VE_Direct_block_is_0_without_the_messages_in_hexadecimal_between()
        {
            var sum = new Sum(8, SumForm.Plain);
            byte[] bytes = CaptureFolder.ReadStream("vedirect/bluesolar_1.23");
            var frames = ReadGoodFrames("vedirect__bluesolar_1.23.ve.direct-text");
            int interrupted = 0;
            foreach ((int offset, int length) in frames)
            {
                ulong state = sum.Start;
                for (int at = offset; at < offset + length;)
                {
                    if (bytes[at] == ':')
                    {
                        at = Array.IndexOf(bytes, (byte)'\n', at) + 1;
                        interrupted++;
                        continue;
                    }

                    int colon = Array.IndexOf(bytes, (byte)':', at, offset + length - at);
                    int end = colon < 0 ? offset + length : colon;
                    state = sum.Update(state, bytes, at, end - at);
                    at = end;
                }

                Assert.AreEqual(0UL, sum.Value(state), "at " + offset);
            }

            Assert.AreEqual(247, frames.Count);
            Assert.AreNotEqual(0, interrupted);
        }

        [TestMethod]
        public void The_sum_of_NMEA_stands_in_every_good_sentence()
        {
            var xor = new Sum(8, SumForm.Xor);
            byte[] bytes = CaptureFolder.ReadStream("gpsd/bu353s4");
            var frames = ReadGoodFrames("gpsd__bu353s4.nmea0183");
            Assert.AreNotEqual(0, frames.Count);
            foreach ((int offset, int length) in frames)
            {
                int star = Array.IndexOf(bytes, (byte)'*', offset, length);
                string digits = ((char)bytes[star + 1]).ToString() + (char)bytes[star + 2];
                Assert.AreEqual(Convert.ToUInt64(digits, 16), xor.Over(bytes, offset + 1, star - offset - 1));
            }
        }

        [TestMethod]
        [DataRow("sensirion-shdlc", "pypms/SPS30", 0x7D, 0x20, 1, 2)]
        [DataRow("garmin-dle", "gpsd/garmin18x-bin", 0x10, 0, 1, 3)]
        public void The_sum_of_a_stuffed_frame_is_that_of_its_content(string protocol, string stream, int escape, int turned, int from, int behind)
        {
            var sum = new Sum(8, turned != 0 ? SumForm.Inverted : SumForm.Negated);
            byte[] bytes = CaptureFolder.ReadStream(stream);
            var frames = ReadGoodFrames(stream.Replace("/", "__") + "." + protocol);
            Assert.AreNotEqual(0, frames.Count);
            foreach ((int offset, int length) in frames)
            {
                // A frame's content without its flags, and an escaped byte as it was.
                var content = new List<byte>();
                int end = offset + length - behind + 1;
                for (int i = offset + from; i < end; i++)
                {
                    content.Add(bytes[i] == escape ? (byte)(bytes[++i] ^ turned) : bytes[i]);
                }

                Assert.IsTrue(sum.Check(content.ToArray(), 0, content.Count, false), protocol + " at " + offset);
            }
        }

        private static List<(int Offset, int Length)> ReadGoodFrames(string name)
        {
            return CaptureFolder.ReadCandidates(name).Where(frame => frame.Good).Select(frame => (frame.Offset, frame.Length)).ToList();
        }

        private static object[] Row(string stream, string protocol, Checksum checksum, int from, int behind, int at, bool bigEndian)
        {
            return new object[] { stream, protocol, checksum, from, behind, at, bigEndian };
        }

        private static ulong Stands(byte[] frame, int at, int size, bool bigEndian)
        {
            if (at == int.MaxValue)
            {
                return 0;
            }

            byte[] bytes = frame.Skip(at < 0 ? frame.Length + at : at).Take(size).ToArray();
            return (bigEndian ? bytes : bytes.Reverse()).Aggregate(0UL, (value, next) => value * 256 + next);
        }
    }
}
