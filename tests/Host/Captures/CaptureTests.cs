using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Pc.Detecting;

namespace Nano.Host.Tests.Captures
{
    /// <summary>Real streams through the frame reader, against what the independent parser found.</summary>
    [TestClass]
    public class CaptureTests
    {
        /// <summary>The streams of the captures; one row that says so where there are none.</summary>
        public static IEnumerable<object[]> Streams =>
            CaptureFolder.ReadIndex().Where(row => !CaptureFormats.BySilence.ContainsKey(row.Protocol)).Select(row => row.Stream).Distinct().DefaultIfEmpty("").Select(name => new object[] { name });

        /// <summary>Those with several protocols on one line, or one of those that often share it.</summary>
        public static IEnumerable<object[]> MixedStreams =>
            Streams.Where(cells => FindLine((string)cells[0]).Length > 1).DefaultIfEmpty(new object[] { "" });

        [TestMethod]
        public void Every_protocol_is_data_but_those_that_are_listed()
        {
            CaptureRow[] rows = CaptureFolder.ReadIndex().ToArray();
            if (rows.Length == 0)
            {
                Assert.Inconclusive("The captures are not on this machine.");
            }

            foreach (CaptureRow row in rows)
            {
                FrameFormat[] parts = CaptureFormats.Create(row.Protocol);
                Assert.IsNotNull(parts, row.ToString());
                IEnumerable<object> code = parts.Concat<object>(parts.SelectMany(FindChecks).Select(check => check.Checksum).Where(checksum => checksum != null));
                bool own = code.Any(part => part.GetType().Assembly == typeof(Protocols).Assembly);
                Assert.AreEqual(CaptureFormats.NotAsData.ContainsKey(row.Protocol), own, row.ToString());
            }
        }

        [TestMethod]
        [DynamicData(nameof(Streams))]
        public void TryRead_returns_the_frames_of_each_protocol_alone_whatever_the_pieces(string stream)
        {
            byte[] bytes = CaptureFolder.ReadStream(stream);
            foreach (CaptureRow row in CaptureFolder.ReadIndex().Where(row => row.Stream == stream))
            {
                foreach ((string pieces, CaptureRun run) in ReadInPieces(stream, bytes, new[] { row.Protocol }, out _))
                {
                    string what = row + ", " + pieces;
                    if (row.Frames == null)
                    {
                        // No table: its note says how many there are, and that they have 14 bytes.
                        Assert.HasCount(row.Good, run.Frames, what);
                        Assert.IsTrue(run.Frames.All(frame => frame.Length == 14), what);
                    }
                    else
                    {
                        Compare(Expect(row, bytes), run.Frames.ConvertAll(frame => (frame.Offset, frame.Length, row.Protocol)), what);
                    }
                }
            }
        }

        [TestMethod]
        [DynamicData(nameof(MixedStreams))]
        public void TryRead_returns_the_frames_of_all_protocols_on_the_line_whatever_the_pieces(string stream)
        {
            byte[] bytes = CaptureFolder.ReadStream(stream);
            var expected = CaptureFolder.ReadIndex().Where(row => row.Stream == stream).SelectMany(row => Expect(row, bytes)).Order().ToList();
            foreach ((string pieces, CaptureRun run) in ReadInPieces(stream, bytes, FindLine(stream), out string[] protocolOf))
            {
                Compare(expected, run.Frames.ConvertAll(frame => (frame.Offset, frame.Length, protocolOf[frame.Which])), stream + ", " + pieces);
            }
        }

        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(1)]
        public void TryRead_returns_the_frames_between_the_silences_of_a_line(int piece)
        {
            CaptureRow[] rows = CaptureFolder.ReadIndex().Where(row => CaptureFormats.BySilence.ContainsKey(row.Protocol)).ToArray();
            if (rows.Length == 0)
            {
                Assert.Inconclusive("The captures are not on this machine.");
            }

            foreach (CaptureRow row in rows)
            {
                byte[] bytes = CaptureFolder.ReadStream(row.Stream);
                List<int> bursts = CaptureFolder.ReadPieces(row.Stream, CaptureFormats.BySilence[row.Protocol]);
                Assert.AreEqual(bytes.Length, bursts.Sum());
                CaptureRun run = CaptureRun.Read(CaptureFormats.Create(row.Protocol)[0], bytes, bursts, piece);
                Assert.HasCount(row.Good, run.Frames, row.ToString());
                Assert.AreEqual(0, run.Counters.Skipped, row.ToString());
                if (row.Frames != null)
                {
                    Compare(Expect(row, bytes), run.Frames.ConvertAll(frame => (frame.Offset, frame.Length, row.Protocol)), row.ToString());
                }
            }
        }

        private static FrameCheck[] FindChecks(FrameFormat format)
        {
            return (format as GeneralLayout)?.Checks ?? (format as CheckedFormat)?.Checks ?? Array.Empty<FrameCheck>();
        }

        // The protocols of a stream, and where it has one of the three that receivers mix all three of them.
        private static string[] FindLine(string stream)
        {
            string[] often = { "ubx", "nmea0183", "rtcm3" };
            string[] protocols = CaptureFolder.ReadIndex().Where(row => row.Stream == stream).Select(row => row.Protocol).ToArray();
            return protocols.Intersect(often).Any() ? protocols.Union(often).ToArray() : protocols;
        }

        private static List<(int Offset, int Length, string Protocol)> Expect(CaptureRow row, byte[] bytes)
        {
            List<(int Offset, int Length, bool Good)> candidates = CaptureFolder.ReadCandidates(row.Frames);
            Assert.AreEqual(row.Good, candidates.Count(candidate => candidate.Good), row.ToString());
            var expected = new List<(int, int, string)>();
            foreach ((int offset, int length, bool good) in candidates)
            {
                (int Offset, int Length) frame = CaptureFormats.Cut(row.Protocol, bytes, offset, length);

                // The parser calls a block bad for a byte before it that is none of it, the last of a block that the stream begins in.
                bool whole = row.Protocol == "ve.direct-text" && bytes.Skip(frame.Offset).Take(frame.Length).Sum(value => value) % 256 == 0;
                if (good || whole)
                {
                    expected.Add((frame.Offset, frame.Length, row.Protocol));
                }
            }

            return expected;
        }

        private static void Compare(List<(int, int, string)> expected, List<(int, int, string)> found, string what)
        {
            string missing = string.Join(" ", expected.Except(found).Take(5));
            string more = string.Join(" ", found.Except(expected).Take(5));
            CollectionAssert.AreEqual(expected, found, what + ": missing " + missing + ", too many " + more);
        }

        private static IEnumerable<(string Pieces, CaptureRun Run)> ReadInPieces(string stream, byte[] bytes, string[] protocols, out string[] protocolOf)
        {
            FrameFormat format = CaptureFormats.CreateFor(protocols, out protocolOf);
            var random = new Random(6);
            int[] pieces = Enumerable.Range(0, 1000).Select(i => random.Next(1, 100)).ToArray();
            var runs = new List<(string, CaptureRun)>
            {
                ("whole", CaptureRun.Read(format, bytes, new[] { bytes.Length })),
                ("byte by byte", CaptureRun.Read(format, bytes, new[] { 1 })),
                ("pieces at random", CaptureRun.Read(format, bytes, pieces)),
            };
            List<int> own = CaptureFolder.ReadPieces(stream);
            if (own.Count > 0)
            {
                Assert.AreEqual(bytes.Length, own.Sum(), stream);
                runs.Add(("its own pieces", CaptureRun.Read(format, bytes, own)));
            }

            return runs;
        }
    }
}
