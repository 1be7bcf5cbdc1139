using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Captures
{
    /// <summary>
    /// Byte streams from real devices with what an independent parser found in them, in <see cref="Repository.Shared"/>. Tests
    /// that need them are skipped where there are none.
    /// </summary>
    internal static class CaptureFolder
    {
        /// <summary>The bytes of a stream.</summary>
        internal static byte[] ReadStream(string name)
        {
            return File.ReadAllBytes(Find(Path.Combine("bin", name + ".bin")));
        }

        /// <summary>Every stream there is.</summary>
        internal static string[] AllStreams()
        {
            return Directory.GetFiles(Path.GetDirectoryName(Find(Path.Combine("bin", "pypms"))), "*.bin", SearchOption.AllDirectories);
        }

        /// <summary>Where the good frames of a stream lie: offset and length of each.</summary>
        internal static List<(int Offset, int Length)> ReadGoodFrames(string name)
        {
            var frames = new List<(int, int)>();
            foreach (string line in File.ReadAllLines(Find(Path.Combine("frames", name + ".tsv"))))
            {
                string[] cells = line.Split('\t');
                if (cells.Length >= 3 && cells[2] == "ok")
                {
                    frames.Add((int.Parse(cells[0], CultureInfo.InvariantCulture), int.Parse(cells[1], CultureInfo.InvariantCulture)));
                }
            }

            return frames;
        }

        private static string Find(string relative)
        {
            string path = Path.Combine(Repository.Shared, "captures", relative);
            if (!File.Exists(path) && !Directory.Exists(path))
            {
                Assert.Inconclusive("The captures are not on this machine (" + path + "); set NANO_SHARED to the folder above captures.");
            }

            return path;
        }
    }
}
