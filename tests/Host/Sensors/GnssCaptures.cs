using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Host.Tests.Captures;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>The streams of real receivers that speak UBX, NMEA or both, read with the layouts of Nano.Sensors.</summary>
    internal static class GnssCaptures
    {
        internal const string Ubx = "ubx";
        internal const string Nmea = "nmea0183";

        /// <summary>The streams that have frames of one of the two, each once.</summary>
        internal static string[] Streams(params string[] protocols)
        {
            string[] streams = CaptureFolder.ReadIndex().Where(row => protocols.Contains(row.Protocol)).Select(row => row.Stream).Distinct().ToArray();
            if (streams.Length == 0)
            {
                Assert.Inconclusive("The captures are not on this machine.");
            }

            return streams;
        }

        /// <summary>UBX is part 0, sentences that begin with $ and ! are parts 1 and 2.</summary>
        internal static FrameFormat CreateBoth()
        {
            return new AnyLayout
            {
                Parts = new FrameFormat[] { UbxFrames.CreateLayout(4096), NmeaFrames.CreateLayout('$', 1024), NmeaFrames.CreateLayout('!', 1024) },
            };
        }

        /// <summary>Where an independent parser found the good frames of a protocol, without the ends of lines.</summary>
        internal static List<(int Offset, int Length)> Good(string stream, string protocol)
        {
            byte[] bytes = CaptureFolder.ReadStream(stream);
            return CaptureFolder.ReadIndex().Where(row => row.Stream == stream && row.Protocol == protocol && row.Frames != null)
                .SelectMany(row => CaptureFolder.ReadCandidates(row.Frames)).Where(row => row.Good)
                .Select(row => CaptureFormats.Cut(protocol, bytes, row.Offset, row.Length)).ToList();
        }

        /// <summary>The frames of all streams that have a protocol.</summary>
        internal static IEnumerable<(string Stream, List<CapturedFrame> Frames)> ReadAll(string protocol)
        {
            return Streams(protocol).Select(stream => (stream, CaptureRun.Read(CreateBoth(), CaptureFolder.ReadStream(stream), new[] { int.MaxValue }).Frames));
        }

        /// <summary>Takes a sentence apart.</summary>
        internal static NmeaSentence Sentence(byte[] content)
        {
            var sentence = new NmeaSentence();
            Assert.IsTrue(sentence.TryRead(content, 0, content.Length));
            return sentence;
        }

        /// <summary>The text of a frame.</summary>
        internal static string Text(CapturedFrame frame)
        {
            return Encoding.ASCII.GetString(frame.Content);
        }
    }
}
