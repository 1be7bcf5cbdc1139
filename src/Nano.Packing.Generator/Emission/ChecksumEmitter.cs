using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Emission;

/// <summary>Writes how a checksum is computed: a sum of a few bytes in place, where the bytes that are known already are one number;
/// any other algorithm is one call, of a method of the type or of an object that the class of the record keeps.</summary>
internal static class ChecksumEmitter
{
    // A sum of 64 bytes is 450 bytes of flash, 390 instructions instead of 530.
    private const int Unrolled = 64;

    // As many operands as fit on a line.
    private const int PerLine = 6;

    /// <summary>The checksum of a record in the buffer, as an expression of an integer type.</summary>
    public static string Compute(Record record, Checksum checksum)
    {
        int count = checksum.To - checksum.From;
        if (checksum.Algorithm != KnownChecksums.Sum16 || count > Unrolled)
        {
            return (checksum.Holder == null ? checksum.Algorithm + ".Compute" : "(" + checksum.Holder + " ??= new " + checksum.Algorithm + "()).Over")
                + "(buffer, " + Position.InRecord(checksum.From) + ", " + count.ToString(CultureInfo.InvariantCulture) + ")";
        }

        // 64 bytes of 255 are less than 16 bits.
        int known = 0;
        List<string> bytes = new();
        for (int at = checksum.From; at < checksum.To; at++)
        {
            Item item = record.Items.First(candidate => at >= candidate.Offset && at < candidate.End);
            if (item is Constant constant)
            {
                known += constant.Bytes[at - item.Offset];
            }
            else
            {
                bytes.Add(Position.InRecord(at).Byte(0));
            }
        }

        if (known > 0 || bytes.Count == 0)
        {
            bytes.Insert(0, known.ToString(CultureInfo.InvariantCulture));
        }

        return string.Concat(bytes.Select((text, index) => index == 0 ? text : (index % PerLine == 0 ? "\n    + " : " + ") + text));
    }
}
