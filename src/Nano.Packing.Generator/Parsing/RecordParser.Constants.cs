using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

// Consts whose value stands in the record.
internal sealed partial class RecordParser
{
    private const int LongestConstant = 256;

    private void ParseConstant(IFieldSymbol member, FieldFormat? format, AttributeData? field)
    {
        if (member.ConstantValue is string text)
        {
            int size = format?.Count ?? (format == null ? text.Length : 1);
            if (format is { IsBytes: false })
            {
                CannotPack(member, field);
            }
            else if (size > LongestConstant)
            {
                Report(Faults.NotFixed, field?.Place(0) ?? member.Place(), member.Name, "a constant has at most " + LongestConstant + " bytes, each of which is a comparison");
            }
            else if (text.Any(letter => letter > 0xFF))
            {
                Report(Faults.ConstantDoesNotFit, field?.Place(0) ?? member.Place(), member.Name, "\"" + text + "\"", size + "s", "the characters of Latin-1");
            }
            else if (size == 0 || text.Length > size)
            {
                Report(Faults.ConstantDoesNotFit, field?.Place(0) ?? member.Place(), member.Name, "\"" + text + "\"", size + "s", size == 0 ? "no byte" : size + (size == 1 ? " character at most" : " characters at most"));
            }
            else
            {
                size = CheckCount(member, size, 1);
                byte[] bytes = new byte[size];
                Encoding.GetEncoding("iso-8859-1").GetBytes(text, 0, text.Length, bytes, 0);
                Add(member, new Constant(member.InCode(), At, size, size + "s", new EquatableArray<byte>(bytes), SymbolDisplay.FormatLiteral(text, true)));
            }
        }
        else if (Types.ToMember(member, member.Type) is Member { Kind: MemberKind.Integer or MemberKind.Boolean } single
            && member.ConstantValue != null
            && ToWire(member, single, format, field) is Wire wire)
        {
            decimal value = ToDecimal(member.ConstantValue);
            if (value < wire.Least || value > wire.Greatest)
            {
                Report(Faults.ConstantDoesNotFit, field?.Place(0) ?? member.Place(), member.Name, value.ToString(CultureInfo.InvariantCulture), wire.Code, wire.Bounds);
                return;
            }

            Align(wire.Size, format);
            string inHex = value > 9 ? "0x" + ((ulong)value).ToString("X" + (2 * wire.Size)) : value.ToString(CultureInfo.InvariantCulture);
            Add(member, new Constant(member.InCode(), At, wire.Size, wire.Describe(_bigEndian), ToBytes(value, wire), inHex));
        }
        else if (member.Type.SpecialType is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal || member.Type.SpecialType == SpecialType.System_String)
        {
            Report(Faults.CannotPack, member.Place(), member.Name, member.Type.ForPeople(), "as a constant");
        }
    }

    /// <summary>The format of a number that need not go into its member on reading, so that its type does not matter.</summary>
    private Wire? ToWire(ISymbol member, Member single, FieldFormat? format, AttributeData? field)
    {
        if (format?.Count != null || format is { Wire: not { IsInteger: true } } || single.Kind is not (MemberKind.Integer or MemberKind.Boolean)
            || (format is { Wire.Kind: WireKind.Boolean } && single.Kind != MemberKind.Boolean))
        {
            Report(Faults.CannotPack, field?.Place(0) ?? member.Place(), member.Name, Types.TypeOf(member).ForPeople(),
                field == null ? "here: it takes an integer" : "as \"" + field.Argument(0) + "\"");
            return null;
        }

        return format?.Wire ?? FieldFormat.OfCode(Types.CodeOf(single), _bigEndian);
    }

    private static decimal ToDecimal(object value)
    {
        return value switch
        {
            char letter => letter,
            bool flag => flag ? 1 : 0,
            _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        };
    }

    private static EquatableArray<byte> ToBytes(decimal value, Wire wire)
    {
        ulong bits = value < 0 ? unchecked((ulong)(long)value) : (ulong)value;
        byte[] bytes = new byte[wire.Size];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[wire.BigEndian ? bytes.Length - 1 - i : i] = unchecked((byte)(bits >> (8 * i)));
        }

        return new EquatableArray<byte>(bytes);
    }
}
