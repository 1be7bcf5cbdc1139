using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Host.Tests.Captures;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>A real BlueSolar charger, against a decoder that splits strings; and streams with HEX messages and damage in them.</summary>
    [TestClass]
    public class VeDirectCaptureTests
    {
        private const string Stream = "vedirect/bluesolar_1.23";

        [TestMethod]
        [DataRow(int.MaxValue)]
        [DataRow(1)]
        [DataRow(19)]
        public void Readings_have_the_values_in_the_text_of_every_good_block(int piece)
        {
            byte[] stream = CaptureFolder.ReadStream(Stream);
            CaptureRun run = CaptureRun.Read(new VeDirectLayout(), stream, new[] { piece });

            // The first candidate of the table has a byte too many, the end of a block before: without it, it is whole.
            CollectionAssert.AreEqual(
                CaptureFolder.ReadCandidates("vedirect__bluesolar_1.23.ve.direct-text").Where(row => row.Good)
                    .Select(row => CaptureFormats.Cut("ve.direct-text", stream, row.Offset, row.Length)).Prepend((1, 164)).ToList(),
                run.Frames.ConvertAll(frame => (frame.Offset, frame.Length)));
            Assert.AreEqual(0, stream.Skip(1).Take(164).Sum(value => value) % 256);
            Assert.HasCount(248, run.Frames);
            var reading = new VeDirectReading();
            foreach (CapturedFrame frame in run.Frames)
            {
                Dictionary<string, string> fields = Encoding.Latin1.GetString(frame.Content).Split("\r\n").Skip(1)
                    .Select(field => field.Split('\t', 2)).ToDictionary(parts => parts[0], parts => parts[1]);
                reading.Read(frame.Content, 0, frame.Content.Length);
                (string Label, int Value)[] values =
                {
                    ("V", reading.BatteryVoltage), ("I", reading.BatteryCurrent), ("VPV", reading.PanelVoltage), ("PPV", reading.PanelPower),
                    ("CS", reading.State), ("ERR", reading.Error), ("IL", reading.LoadCurrent), ("H19", reading.YieldTotal), ("H20", reading.YieldToday),
                    ("H21", reading.PeakToday), ("H22", reading.YieldYesterday), ("H23", reading.PeakYesterday),
                };
                foreach ((string label, int value) in values)
                {
                    Assert.AreEqual(int.Parse(fields[label], CultureInfo.InvariantCulture), value, label);
                }

                Assert.AreEqual(fields["LOAD"] == "ON" ? 1 : 0, reading.Load);
                var block = new VeDirectBlock();
                block.Begin(frame.Content, 0, frame.Content.Length);
                foreach ((string label, string text) in fields.Where(field => field.Key != "Checksum"))
                {
                    Assert.IsTrue(block.Find(label), label);
                    Assert.AreEqual(text, Encoding.ASCII.GetString(frame.Content, block.Offset, block.Length));
                }
            }
        }

        [TestMethod]
        public void Layout_delivers_every_intact_block_among_damage_and_HEX_messages_in_whatever_pieces()
        {
            byte[] stream = CaptureFolder.ReadStream(Stream);
            byte[][] blocks = CaptureFolder.ReadCandidates("vedirect__bluesolar_1.23.ve.direct-text").Where(row => row.Good)
                .Select(row => CaptureFormats.Cut("ve.direct-text", stream, row.Offset, row.Length))
                .Select(row => stream.AsSpan(row.Offset, row.Length).ToArray()).ToArray();
            for (int seed = 0; seed < 300; seed++)
            {
                var random = new Random(seed);
                var line = new List<byte>();
                var intact = new List<string>();
                for (int i = 0; i < 12; i++)
                {
                    var block = blocks[random.Next(blocks.Length)].ToList();
                    string text = Convert.ToHexString(block.ToArray());
                    for (int messages = random.Next(3); messages > 0; messages--)
                    {
                        // A message may begin behind any byte but the last two, and not within another.
                        int at = random.Next(1, block.Count - 2);
                        if (!block.Skip(at).Take(16).Contains((byte)':') && !block.Take(at).TakeLast(16).Contains((byte)':'))
                        {
                            block.InsertRange(at, Encoding.ASCII.GetBytes(random.Next(2) == 0 ? ":A0002000148\n" : ":51641F9\n"));
                        }
                    }

                    switch (random.Next(6))
                    {
                        case 0:
                            block[random.Next(block.Count)] ^= (byte)(1 + random.Next(255));
                            break;
                        case 1:
                            block.RemoveAt(random.Next(block.Count));
                            break;
                        case 2:
                            block.InsertRange(random.Next(1, block.Count - 1), "\r\r\n\r\nPID\t"u8.ToArray());
                            break;
                        default:
                            intact.Add(text);
                            break;
                    }

                    line.AddRange(block);
                    if (random.Next(4) == 0)
                    {
                        line.AddRange(":A0002000148\n"u8);
                    }
                }

                CaptureRun whole = CaptureRun.Read(new VeDirectLayout(), line.ToArray(), new[] { int.MaxValue });
                int next = 0;
                foreach (CapturedFrame frame in whole.Frames)
                {
                    next += next < intact.Count && Convert.ToHexString(frame.Content) == intact[next] ? 1 : 0;
                }

                Assert.AreEqual(intact.Count, next, "seed " + seed);
                foreach (int piece in new[] { 1, 5, 33 })
                {
                    CaptureRun run = CaptureRun.Read(new VeDirectLayout(), line.ToArray(), new[] { piece });
                    Assert.AreEqual(whole.Figures, run.Figures, "seed " + seed);
                    var parts = new AnyLayout { Parts = new FrameFormat[] { new VeDirectLayout { First = "H1" }, new VeDirectLayout() } };
                    CaptureRun any = CaptureRun.Read(parts, line.ToArray(), new[] { piece });
                    CollectionAssert.AreEqual(run.Frames.ConvertAll(frame => frame.Offset), any.Frames.ConvertAll(frame => frame.Offset));
                }
            }
        }

        [TestMethod]
        public void Read_bears_any_bytes()
        {
            byte[] bytes = CaptureFolder.ReadStream(Stream).AsSpan(0, 400).ToArray();
            var random = new Random(6);
            var reading = new VeDirectReading();
            for (int round = 0; round < 3000; round++)
            {
                byte[] damaged = bytes.AsSpan(0, random.Next(bytes.Length)).ToArray();
                for (int i = random.Next(20); i > 0 && damaged.Length > 0; i--)
                {
                    damaged[random.Next(damaged.Length)] = (byte)"\t\r\n:-09AV\0\u00FF"[random.Next(11)];
                }

                reading.Read(damaged, 0, damaged.Length);
                Assert.AreNotEqual(2, reading.Load);
            }
        }
    }
}
