using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Checksums;

namespace Nano.Host.Tests.Checksums
{
    /// <summary>A row of the public catalogue, as a table beside the repository has it.</summary>
    internal sealed record CatalogueRow(string Name, int Width, BigInteger Check, BigInteger Residue, BitByBitCrc Model)
    {
        /// <summary>All rows, those wider than 64 bits too (their model holds nothing).</summary>
        internal static List<CatalogueRow> ReadAll()
        {
            string path = Path.Combine(Repository.Shared, "captures", "crc_catalogue.tsv");
            if (!File.Exists(path))
            {
                Assert.Inconclusive("The catalogue is not on this machine (" + path + "); set NANO_SHARED to the folder above captures.");
            }

            return File.ReadLines(path).Skip(1).Select(line =>
            {
                string[] cells = line.Split('\t');
                int width = int.Parse(cells[1], CultureInfo.InvariantCulture);
                BitByBitCrc model = width > 64 ? null : new BitByBitCrc(width, (ulong)Number(cells[2]), (ulong)Number(cells[3]),
                    cells[4] == "true", cells[5] == "true", (ulong)Number(cells[6]));
                return new CatalogueRow(cells[0], width, Number(cells[7]), Number(cells[8]), model);
            }).ToList();
        }

        /// <summary>The constants of <see cref="CrcCatalogue"/> by the name that each begins with.</summary>
        internal static Dictionary<string, FieldInfo> Constants()
        {
            return typeof(CrcCatalogue).GetFields().ToDictionary(field => Text(field).Split(' ')[0]);
        }

        /// <summary>What a constant holds.</summary>
        internal static string Text(FieldInfo constant)
        {
            return (string)constant.GetRawConstantValue();
        }

        private static BigInteger Number(string hex)
        {
            return BigInteger.Parse("0" + hex[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }
    }
}
