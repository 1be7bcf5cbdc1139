using System;
using System.Globalization;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

/// <summary>What stands in <c>[Field("…")]</c>: <c>[order][count]code</c>.</summary>
/// <param name="Wire">The number; null for <c>s</c>.</param>
/// <param name="Count">The count, null when there is none.</param>
/// <param name="OwnOrder">It has a byte order of its own, and so is not aligned.</param>
internal sealed record FieldFormat(Wire? Wire, int? Count, bool OwnOrder)
{
    // The codes of Python's struct, with what stands for each; l and L have their standard sizes, which are the device's.
    private const string Codes = "b1i B1u ?1? h2i H2u i4i I4u l4i L4u q8i Q8u e2e f4f d8d ";

    /// <summary>Bytes as they are: strings.</summary>
    public bool IsBytes => Wire == null;

    /// <summary>Reads a format.</summary>
    /// <returns>Null when there is no such format.</returns>
    public static FieldFormat? Parse(string? format, bool bigEndian)
    {
        if (string.IsNullOrEmpty(format))
        {
            return null;
        }

        int at = 0;
        bool ownOrder = "<>!=".IndexOf(format![0]) >= 0;
        if (ownOrder)
        {
            bigEndian = format[0] is '>' or '!';
            at++;
        }

        int digits = at;
        while (at < format.Length && format[at] is >= '0' and <= '9')
        {
            at++;
        }

        int? count = null;
        if (at > digits)
        {
            if (!int.TryParse(format.Substring(digits, at - digits), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                return null;
            }

            count = number;
        }

        string code = format.Substring(at);
        return code == "s" ? new FieldFormat(null, count, ownOrder)
            : ParseCode(code, bigEndian) is Wire wire ? new FieldFormat(wire, count, ownOrder)
            : null;
    }

    /// <summary>The code that a type has by itself.</summary>
    public static Wire OfCode(string code, bool bigEndian) => ParseCode(code, bigEndian)!;

    private static Wire? ParseCode(string code, bool bigEndian)
    {
        if (code.Length == 1)
        {
            int place = Codes.IndexOf(code + "1", StringComparison.Ordinal);
            for (int size = 2; place < 0 && size <= 8; size *= 2)
            {
                place = Codes.IndexOf(code + size.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            }

            return place < 0 || place % 4 != 0 ? null : new Wire(code, KindOf(Codes[place + 2]), Codes[place + 1] - '0', bigEndian);
        }

        return code.Length is 2 or 3 && code[0] is 'i' or 'u'
            && int.TryParse(code.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int bits)
            && code[1] != '0' && bits is >= 8 and <= 64 && bits % 8 == 0
            ? new Wire(code, KindOf(code[0]), bits / 8, bigEndian)
            : null;
    }

    private static WireKind KindOf(char letter)
    {
        return letter switch
        {
            'i' => WireKind.Signed,
            'u' => WireKind.Unsigned,
            '?' => WireKind.Boolean,
            'e' => WireKind.Half,
            'f' => WireKind.Single,
            _ => WireKind.Double,
        };
    }
}
