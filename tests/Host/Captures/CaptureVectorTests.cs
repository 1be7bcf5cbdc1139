using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;

namespace Nano.Host.Tests.Captures
{
    /// <summary>Single frames from test suites and datasheets: good ones accepted, bad ones refused.</summary>
    [TestClass]
    public class CaptureVectorTests
    {
        /// <summary>A row for each vector: what to call it, its protocol, its status, its bytes; one that says so where there are none.</summary>
        public static IEnumerable<object[]> Vectors =>
            from file in new[]
            {
                "esp3_enocean", "hdlc_amshan", "jbd_bms", "ld06_ld19:ld06", "ld2410_aio:ld2410", "mavlink_gomavlib", "mip_osgar", "mip_sdk",
                "modbus_pymodbus", "modbus_rtu_captured_A:modbus-rtu", "nmea_pynmea2", "p1_amshan", "pms_pypms", "rtcm3_pyrtcm", "sbf_pysbf2", "shdlc_sensirion", "ubx_pyubx2", "winsen_osgar",
            }
            let parts = file.Split(':')
            from row in CaptureFolder.ReadTable("vectors/" + parts[0] + ".tsv").DefaultIfEmpty(null)
            select row == null
                ? new object[] { file, "", "", "" }
                : new object[]
                {
                    (row.GetValueOrDefault("source") ?? row["t_us"]) + " " + row.GetValueOrDefault("context"),
                    row.GetValueOrDefault("protocol") ?? parts[1],
                    row.GetValueOrDefault("status") ?? (row["crc_ok"] == "1" ? "ok" : "bad"),
                    row["hex"],
                };

        [TestMethod]
        [DynamicData(nameof(Vectors))]
        public void TryRead_accepts_good_vectors_and_refuses_bad_ones(string source, string protocol, string status, string hex)
        {
            if (protocol == "")
            {
                Assert.Inconclusive("The vectors are not on this machine.");
            }

            byte[] bytes = Convert.FromHexString(hex);
            if (status.Contains("flags 7E not included"))
            {
                bytes = bytes.Prepend((byte)0x7E).Append((byte)0x7E).ToArray();
            }

            if (status == "nocheck")
            {
                protocol += " without a checksum";
                status = "ok";
            }

            FrameFormat format = CaptureFormats.CreateFor(new[] { protocol }, out _);
            foreach (int piece in new[] { bytes.Length, 1 })
            {
                CaptureRun run = CaptureRun.Read(format, bytes, new[] { piece });
                if (status.StartsWith("ok"))
                {
                    Assert.HasCount(1, run.Frames, source);
                    Assert.AreEqual(CaptureFormats.Cut(protocol, bytes, 0, bytes.Length), (run.Frames[0].Offset, run.Frames[0].Length), source);
                }
                else if (status.StartsWith("stream ok="))
                {
                    string count = status.Substring("stream ok=".Length);
                    Assert.HasCount(int.Parse(count.Substring(0, count.IndexOf(' ')), CultureInfo.InvariantCulture), run.Frames, source);
                }
                else
                {
                    Assert.AreEqual("bad", status, source);
                    Assert.IsEmpty(run.Frames, source);
                }
            }
        }

        /// <summary>A row for each packet of the SLIP and COBS test suites: what it is, as content and as written.</summary>
        public static IEnumerable<object[]> Packets =>
            from stuffing in new[] { Stuffing.Slip, Stuffing.Cobs }
            from row in CaptureFolder.ReadTable("vectors/" + stuffing.ToString().ToLowerInvariant() + "_vectors.tsv").DefaultIfEmpty(null)
            select new object[] { stuffing, row?["kind"] ?? "", row?["decoded_hex"] ?? "", row?["encoded_hex"] ?? "" };

        [TestMethod]
        [DynamicData(nameof(Packets))]
        public void TryRead_and_Write_agree_with_the_packets_of_others(Stuffing stuffing, string kind, string decoded, string encoded)
        {
            if (kind == "")
            {
                Assert.Inconclusive("The vectors are not on this machine.");
            }

            byte delimiter = (byte)stuffing;
            var format = new StuffedLayout { Stuffing = stuffing, MaximumLength = 1024 };
            byte[] line = Convert.FromHexString(encoded).Append(delimiter).ToArray();
            byte[] content = Convert.FromHexString(decoded);
            List<CapturedFrame> frames = CaptureRun.Read(format, line, new[] { 1 }).Frames;
            if (kind == "decode-error")
            {
                // A delimiter inside is no error on a line: it begins or ends a frame there.
                Assert.IsTrue(frames.Count == 0 || line.AsSpan(0, line.Length - 1).Contains(delimiter));
                return;
            }

            if (line.Length > 1)
            {
                Assert.HasCount(1, frames);
                CollectionAssert.AreEqual(content, frames[0].Content);
            }
            else
            {
                // SLIP writes an empty packet as nothing.
                Assert.IsEmpty(frames);
                return;
            }

            byte[] memory = new byte[1024];
            content.CopyTo(memory, 0);
            int count = new FrameWriter(format).Write(memory, 0, content.Length);
            byte[] written = stuffing == Stuffing.Slip ? line.Prepend(delimiter).ToArray() : line;
            CollectionAssert.AreEqual(written, memory.Take(count).ToArray());
        }
    }
}
