using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Pc.Virtual;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>The requests of the library heard by the virtual receiver, which takes them apart with code of its own.</summary>
    [TestClass]
    public class UbloxTwinTests
    {
        private readonly VirtualUblox _receiver = new VirtualUblox(new SeededRandom(5, 1));
        private readonly byte[] _request = new byte[40];

        [TestMethod]
        public void Receiver_tells_what_it_was_configured_to()
        {
            CollectionAssert.AreEqual(new[] { "0501 0608" }, Ask(UbxRequests.WriteRate(_request, 0, 250, 2)));
            CollectionAssert.AreEqual(new[] { "0608 FA0002000100", "0501 0608" }, Ask(UbxRequests.WritePoll(_request, 0, UbxFrames.CfgRate)));
            CollectionAssert.AreEqual(new[] { "0501 0600" }, Ask(UbxRequests.WritePort(_request, 0, 1, 115200, 1, 3)));
            CollectionAssert.AreEqual(
                new[] { "0600 01000000D008000000C201000100030000000000", "0501 0600" },
                Ask(UbxRequests.WritePoll(_request, 0, UbxFrames.CfgPrt)));
            Assert.StartsWith("0A04 524F4D", Ask(UbxRequests.WritePoll(_request, 0, UbxFrames.MonVer)).Single());
        }

        [TestMethod]
        public void Receiver_refuses_what_it_does_not_know()
        {
            CollectionAssert.AreEqual(new[] { "0500 0608" }, Ask(UbxRequests.WriteRate(_request, 0, 10, 1)));
            CollectionAssert.AreEqual(new[] { "0500 0601" }, Ask(UbxRequests.WriteMessageRate(_request, 0, 0x01FF, 1)));
            CollectionAssert.AreEqual(new[] { "0500 068A" }, Ask(UbxRequests.WriteValue(_request, 0, 1, 0x40520001, 9600)));
            CollectionAssert.AreEqual(new[] { "0500 068B" }, Ask(UbxRequests.WriteValuePoll(_request, 0, 0, 0x40520001)));
            CollectionAssert.AreEqual(new[] { "0500 0602" }, Ask(UbxRequests.WritePoll(_request, 0, 0x0602)));
            Assert.IsEmpty(Ask(UbxRequests.WritePoll(_request, 0, 0x0B01)));
        }

        [TestMethod]
        public void Receiver_passes_over_what_is_no_message()
        {
            int count = UbxRequests.WritePoll(_request, 0, UbxFrames.CfgRate);
            _request[7] ^= 1;
            Assert.IsEmpty(Ask(count));
            _request[7] ^= 1;
            Assert.IsEmpty(Hear("$PUBX,00*33\r\n\u00B5"u8.ToArray()));
            Assert.IsEmpty(Hear(new byte[] { 0xB5, 0xB5, 0x62, 6, 8, 0xFF, 0xFF }));
            Assert.HasCount(2, Ask(count));
        }

        [TestMethod]
        public void Receiver_says_each_message_as_often_as_it_was_told()
        {
            foreach (ushort message in new[] { UbxFrames.Gga, UbxFrames.Gsa, UbxFrames.Gsv, UbxFrames.Vtg })
            {
                CollectionAssert.AreEqual(new[] { "0501 0601" }, Ask(UbxRequests.WriteMessageRate(_request, 0, message, 0)));
            }

            Ask(UbxRequests.WriteMessageRate(_request, 0, UbxFrames.NavPvt, 3));
            Ask(UbxRequests.WriteRate(_request, 0, 200, 1));
            var times = new List<int>();
            var fixes = new List<long>();
            for (int i = 0; i < 40; i++)
            {
                byte[] frame = Next();
                var fix = new NavPvtReading();
                if (fix.TryRead(frame, 0, frame.Length))
                {
                    fixes.Add(fix.TimeOfWeek);
                }
                else
                {
                    var rmc = new RmcReading();
                    Assert.IsTrue(rmc.TryRead(GnssCaptures.Sentence(frame)));
                    times.Add(rmc.Time);
                }
            }

            Assert.IsTrue(times.Zip(times.Skip(1), (one, next) => next - one == 200).All(right => right));
            Assert.IsTrue(fixes.Zip(fixes.Skip(1), (one, next) => next - one == 600).All(right => right));
            Assert.AreEqual((30, 10), (times.Count, fixes.Count));

            Ask(UbxRequests.WriteMessageRate(_request, 0, UbxFrames.NavPvt, 0));
            Ask(UbxRequests.WriteMessageRate(_request, 0, UbxFrames.Rmc, 0));
            Assert.IsNull(Next());
            Assert.StartsWith("0107 ", Ask(UbxRequests.WritePoll(_request, 0, UbxFrames.NavPvt)).Single());
        }

        [TestMethod]
        public void Fixes_and_sentences_of_an_epoch_agree()
        {
            var gga = new GgaReading();
            var rmc = new RmcReading();
            var vtg = new VtgReading();
            int agreed = 0;
            for (int i = 0; i < 2000; i++)
            {
                byte[] frame = Next();
                var fix = new NavPvtReading();
                if (!fix.TryRead(frame, 0, frame.Length))
                {
                    NmeaSentence sentence = GnssCaptures.Sentence(frame);
                    Assert.IsTrue(gga.TryRead(sentence) || rmc.TryRead(sentence) || vtg.TryRead(sentence) || sentence.Type is NmeaSentence.Gsa or NmeaSentence.Gsv);
                    continue;
                }

                agreed++;
                int time = ((((fix.Hour * 60) + fix.Minute) * 60) + fix.Second) * 1000;
                Assert.AreEqual((time, time), (rmc.Time, gga.Time));
                Assert.AreEqual((fix.Year, fix.Month, fix.Day), (rmc.Year, rmc.Month, rmc.Day));
                Assert.AreEqual((fix.HeightMsl, fix.Height - fix.HeightMsl, fix.Satellites), (gga.HeightMsl, gga.Separation, gga.Satellites));
                Assert.AreEqual((fix.Course, fix.Course), (rmc.Course, vtg.Course));
                Assert.AreEqual(rmc.Speed, vtg.Speed);
                Assert.AreEqual((gga.Latitude, gga.Longitude), (rmc.Latitude, rmc.Longitude));

                // 1e-5 minutes and 0.001 knots are what the sentences have.
                Assert.AreEqual(fix.Latitude, gga.Latitude, 1.0);
                Assert.AreEqual(fix.Longitude, gga.Longitude, 1.0);
                Assert.AreEqual(fix.Speed, rmc.Speed, 1.0);
            }

            Assert.IsGreaterThan(100, agreed);
        }

        private string[] Ask(int count)
        {
            return Hear(_request.Take(count));
        }

        private string[] Hear(IEnumerable<byte> bytes)
        {
            var answer = new Transmission();
            foreach (byte value in bytes)
            {
                _receiver.Hear(value, answer);
            }

            return answer.Parts.Select(part => System.Convert.ToHexString(part.Bytes)).Select(hex => hex.Substring(4, 4) + " " + hex.Substring(12, hex.Length - 16)).ToArray();
        }

        private byte[] Next()
        {
            var wire = new Transmission();
            _receiver.WriteNext(wire);
            return wire.Parts.Count == 0 ? null : wire.Parts[0].Bytes;
        }
    }
}
