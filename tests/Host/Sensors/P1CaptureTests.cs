using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Host.Tests.Captures;
using Nano.Sensors;

namespace Nano.Host.Tests.Sensors
{
    /// <summary>Telegrams of real meters (toreamun/amshan, tests/test_dlde.py), against a decoder by regular expressions.</summary>
    [TestClass]
    public class P1CaptureTests
    {
        private const string Table = "vectors/p1_amshan.tsv";

        [TestMethod]
        public void Layouts_deliver_what_has_a_CRC_and_what_has_none()
        {
            foreach (var row in Rows())
            {
                byte[] bytes = Convert.FromHexString(row["hex"]);
                bool isChecked = row["status"] != "nocheck";
                foreach (int piece in new[] { int.MaxValue, 1, 100 })
                {
                    CaptureRun run = CaptureRun.Read(P1Telegram.CreateLayout(2048), bytes, new[] { piece });
                    Assert.HasCount(isChecked ? 1 : 0, run.Frames, row["context"]);
                    CaptureRun other = CaptureRun.Read(P1Telegram.CreateUncheckedLayout(2048), bytes, new[] { piece });
                    Assert.HasCount(1, other.Frames, row["context"]);
                    Assert.AreEqual((byte)'!', other.Frames[0].Content[^1]);
                }
            }
        }

        [TestMethod]
        public void CreateLayout_refuses_the_documents_example_whose_CRC_does_not_fit()
        {
            byte[] bytes = CaptureFolder.ReadStream("dsmr/p1-example-4.0");
            CaptureRun run = CaptureRun.Read(P1Telegram.CreateLayout(2048), bytes, new[] { 64 });
            Assert.IsEmpty(run.Frames);
            Assert.AreEqual(1, run.Counters.ChecksumErrors);
            Assert.HasCount(1, CaptureRun.Read(P1Telegram.CreateUncheckedLayout(2048), bytes, new[] { 64 }).Frames);
        }

        [TestMethod]
        public void Readings_have_the_values_in_the_text()
        {
            byte[][] telegrams = Rows().Select(row => Convert.FromHexString(row["hex"])).Append(CaptureFolder.ReadStream("dsmr/p1-example-4.0")).ToArray();
            var reading = new P1Reading();
            foreach (byte[] bytes in telegrams)
            {
                Dictionary<string, string[]> lines = Parse(bytes);
                reading.Read(bytes, 0, bytes.Length);
                Check(lines, "1-0:1.8.1", reading.Delivered1);
                Check(lines, "1-0:1.8.2", reading.Delivered2);
                Check(lines, "1-0:1.8.0", reading.Delivered);
                Check(lines, "1-0:2.8.1", reading.Returned1);
                Check(lines, "1-0:2.8.2", reading.Returned2);
                Check(lines, "1-0:2.8.0", reading.Returned);
                Check(lines, "0-0:96.14.0", reading.Tariff < 0 ? -1 : reading.Tariff * 1000);
                Check(lines, "1-0:1.7.0", reading.PowerDelivered);
                Check(lines, "1-0:2.7.0", reading.PowerReturned);
                Check(lines, "1-0:32.7.0", reading.Voltage1);
                Check(lines, "1-0:52.7.0", reading.Voltage2);
                Check(lines, "1-0:72.7.0", reading.Voltage3);
                Check(lines, "1-0:31.7.0", reading.Current1);
                Check(lines, "1-0:51.7.0", reading.Current2);
                Check(lines, "1-0:71.7.0", reading.Current3);
                Assert.AreEqual(long.Parse(lines["0-0:1.0.0"][0][..12], CultureInfo.InvariantCulture), reading.Time);
                lines.TryGetValue("0-1:24.2.1", out string[] gas);
                Assert.AreEqual(gas == null ? -1 : Thousandths(gas[1]), reading.Gas);
                Assert.AreEqual(gas == null ? -1 : long.Parse(gas[0][..12], CultureInfo.InvariantCulture), reading.GasTime);
            }
        }

        [TestMethod]
        public void Find_finds_every_line_and_every_value_in_it()
        {
            var telegram = new P1Telegram();
            foreach (var row in Rows())
            {
                byte[] bytes = Convert.FromHexString(row["hex"]);
                telegram.Begin(bytes, 0, bytes.Length);
                foreach ((string reference, string[] values) in Parse(bytes))
                {
                    Assert.IsTrue(telegram.Find(reference), reference);
                    for (int i = 0; i < values.Length; i++)
                    {
                        Assert.IsTrue(telegram.TryGetValue(i, out int offset, out int length), reference);
                        Assert.AreEqual(values[i], Encoding.ASCII.GetString(bytes, offset, length));
                    }

                    Assert.IsFalse(telegram.TryGetValue(values.Length, out _, out _), reference);
                }
            }
        }

        [TestMethod]
        public void Read_bears_any_bytes()
        {
            byte[] bytes = CaptureFolder.ReadStream("dsmr/p1-example-4.0");
            var random = new Random(5);
            var reading = new P1Reading();
            for (int round = 0; round < 3000; round++)
            {
                byte[] damaged = bytes.AsSpan(0, random.Next(bytes.Length)).ToArray();
                for (int i = random.Next(20); i > 0 && damaged.Length > 0; i--)
                {
                    damaged[random.Next(damaged.Length)] = (byte)"()-:.*\r\n019/!\0\u00FF"[random.Next(15)];
                }

                reading.Read(damaged, 0, damaged.Length);
                Assert.IsTrue(Math.Abs(reading.Delivered1) < 1000000000000000000);
            }
        }

        private static List<Dictionary<string, string>> Rows()
        {
            var rows = CaptureFolder.ReadTable(Table).ToList();
            if (rows.Count == 0)
            {
                Assert.Inconclusive("The captures are not on this machine.");
            }

            return rows;
        }

        private static Dictionary<string, string[]> Parse(byte[] telegram)
        {
            return Regex.Matches(Encoding.Latin1.GetString(telegram), @"^(\d+-\d+:[\d.]+)((?:\([^()]*\))+)\r$", RegexOptions.Multiline)
                .ToDictionary(line => line.Groups[1].Value, line => line.Groups[2].Value[1..^1].Split(")("));
        }

        private static void Check(Dictionary<string, string[]> lines, string reference, long value)
        {
            Assert.AreEqual(lines.TryGetValue(reference, out string[] values) ? Thousandths(values[0]) : -1, value, reference);
        }

        private static long Thousandths(string text)
        {
            return (long)(decimal.Parse(text.Split('*')[0], CultureInfo.InvariantCulture) * 1000);
        }
    }
}
