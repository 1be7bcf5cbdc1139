using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Emission;

/// <summary>Lists a record for people: offset, size, code, and what stands there.</summary>
internal static class WireTable
{
    public static IEnumerable<string> Lines(Record record)
    {
        yield return Names.Plain(record.Name) + ": " + Number(record.Size) + (record.Size == 1 ? " byte, " : " bytes, ")
            + (record.BigEndian ? "big-endian" : record.Native ? "little-endian, aligned" : "little-endian");
        yield return "offset  size  code   field";
        foreach (Item item in record.Items)
        {
            foreach ((string code, string text) in Rows(record, item))
            {
                bool part = item is BitUnit && code.Length == 0;
                yield return ((part ? "" : Number(item.Offset)).PadLeft(6) + (part ? "" : Number(item.Size)).PadLeft(6) + "  " + code.PadRight(5) + "  " + text).TrimEnd();
            }
        }
    }

    private static IEnumerable<(string Code, string Text)> Rows(Record record, Item item)
    {
        string name = Names.Plain(item.Name);
        switch (item)
        {
            case Padding:
                yield return ((item.Size == 1 ? "" : Number(item.Size)) + "x", "(padding)");
                break;
            case Constant constant:
                yield return (constant.Code, name + " = " + constant.Text + (constant.IsLength ? " (length)" : ""));
                break;
            case Value { Scale: { } scale } value:
                string offset = scale.Offset == 0 ? "" : (scale.Offset < 0 ? " - " : " + ") + Real(System.Math.Abs(scale.Offset));
                yield return (value.Wire.Describe(record.BigEndian), name + " = " + value.Wire.Code + " * " + Real(scale.Factor) + offset
                    + (scale.Unit.Length > 0 ? " " + new string(scale.Unit.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter).ToArray()) : ""));
                break;
            case Value value:
                yield return (value.Wire.Describe(record.BigEndian), name + (value.Member.Type == value.Member.Number ? "" : ": " + Names.Short(value.Member.Type)));
                break;
            case Array array:
                yield return (Number(array.Count) + array.Wire.Describe(record.BigEndian), name);
                break;
            case Text:
                yield return (Number(item.Size) + "s", name);
                break;
            case Nested nested:
                yield return (nested.Count == null ? "" : Number(nested.Count.Value), name + ": " + Names.Short(nested.Type)
                    + (nested.Count == null ? "" : " of " + Number(nested.RecordSize)));
                break;
            case BitUnit unit:
                yield return (unit.Wire.Describe(record.BigEndian), "(bits)");
                foreach (BitField field in unit.Fields.OrderBy(field => field.First))
                {
                    yield return ("", "  " + (field.Count == 1 ? "bit " + Number(field.First) : "bits " + Number(field.First) + "-" + Number(field.First + field.Count - 1))
                        + "  " + Names.Plain(field.Member.Name));
                }

                break;
            case Checksum checksum:
                yield return (checksum.Wire.Describe(record.BigEndian), name + " = " + Names.Short(checksum.Algorithm) + " of bytes "
                    + Number(checksum.From) + " to " + Number(checksum.To - 1));
                break;
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Real(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
