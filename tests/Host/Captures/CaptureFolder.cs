using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Captures
{
    /// <summary>
    /// Byte streams from real devices with what an independent parser found in them, in <see cref="Repository.Shared"/>. Tests
    /// that need them are skipped where there are none.
    /// </summary>
    internal static class CaptureFolder
    {
        private static string Folder => Path.Combine(Repository.Shared, "captures");

        /// <summary>The rows of index.tsv; none where the captures are missing.</summary>
        internal static IEnumerable<CaptureRow> ReadIndex()
        {
            return ReadTable("index.tsv").Select(cells => new CaptureRow(cells));
        }

        /// <summary>The cells of a table's rows by the names of their columns; none where the captures are missing. Lines that begin
        /// with # are comments.</summary>
        internal static IEnumerable<Dictionary<string, string>> ReadTable(string relative)
        {
            string path = Path.Combine(Folder, relative);
            string[] names = null;
            foreach (string line in File.Exists(path) ? File.ReadLines(path) : Array.Empty<string>())
            {
                if (line.StartsWith('#'))
                {
                    continue;
                }

                string[] cells = line.Split('\t');
                if (names == null)
                {
                    names = cells;
                }
                else
                {
                    yield return names.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
                }
            }
        }

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

        /// <summary>Where the candidates of a stream lie, and which are good frames.</summary>
        internal static List<(int Offset, int Length, bool Good)> ReadCandidates(string name)
        {
            Find(Path.Combine("frames", name + ".tsv"));
            return ReadTable(Path.Combine("frames", name + ".tsv"))
                .Select(row => (ToInt(row["offset"]), ToInt(row["length"]), row["status"] == "ok")).ToList();
        }

        /// <summary>The pieces in which a stream came, by its timing file: those of the program that read it, or bursts of bytes
        /// with less than 3.5 characters between them. Empty where it has none.</summary>
        /// <param name="name">The stream.</param>
        /// <param name="silence">Where it is above 0: the microseconds from one byte to the next at which a burst ends.</param>
        internal static List<int> ReadPieces(string name, int silence = 0)
        {
            var rows = ReadTable(Path.Combine("timing", name.Replace("/", "__") + ".tsv")).ToList();
            if (rows.Count == 0 || rows[0].ContainsKey("length"))
            {
                return rows.ConvertAll(row => ToInt(row["length"]));
            }

            long[] times = rows.Select(row => long.Parse(row["t_us"], CultureInfo.InvariantCulture)).ToArray();

            // The line is never faster than its characters: the usual distance of two bytes in a burst is one.
            long[] steps = times.Skip(1).Zip(times, (later, earlier) => later - earlier).ToArray();
            long last = silence > 0 ? silence : steps.Order().ElementAt(steps.Length / 2) * 9 / 2;
            var pieces = new List<int>();
            int piece = 1;
            foreach (long step in steps)
            {
                if (step > last)
                {
                    pieces.Add(piece);
                    piece = 0;
                }

                piece++;
            }

            pieces.Add(piece);
            return pieces;
        }

        private static int ToInt(string cell)
        {
            return int.Parse(cell, CultureInfo.InvariantCulture);
        }

        private static string Find(string relative)
        {
            string path = Path.Combine(Folder, relative);
            if (!File.Exists(path) && !Directory.Exists(path))
            {
                Assert.Inconclusive("The captures are not on this machine (" + path + "); set NANO_SHARED to the folder above captures.");
            }

            return path;
        }
    }
}
