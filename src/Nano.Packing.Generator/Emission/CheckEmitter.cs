using System.Globalization;
using System.Linq;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Emission;

/// <summary>Writes what is checked: of the bytes in <c>Matches</c>, of the values in <c>CheckValues</c>.</summary>
internal static class CheckEmitter
{
    /// <summary>Leaves <c>Matches</c> with false where the bytes of an item are not what they must be.</summary>
    public static void EmitMatch(SourceWriter to, Record record, Item item)
    {
        Position at = Position.InRecord(item.Offset);
        switch (item)
        {
            case Constant constant:
                Fail(to, string.Join(" || ", constant.Bytes.Select((value, index) => at.Byte(index) + " != " + WriteEmitter.Hex(value))));
                break;
            case Nested { Matches: true, Count: null } nested:
                Fail(to, "!" + nested.Type + ".Matches(buffer, " + at + ")");
                break;
            case Nested { Matches: true } nested:
                Elements.EmitLoop(to, nested, () =>
                    Fail(to, "!" + nested.Type + ".Matches(buffer, " + at + " + i * " + nested.RecordSize.ToString(CultureInfo.InvariantCulture) + ")"));
                to.Line();
                break;
            case Checksum checksum:
                Wire wire = checksum.Wire with { Kind = WireKind.Unsigned };
                string type = wire.Size == 1 ? "int" : Numbers.TypeOf(wire);
                to.Line(type + " sum" + checksum.Offset + " = " + Narrow(ChecksumEmitter.Compute(record, checksum), wire.Size) + ";");
                Fail(to, "sum" + checksum.Offset + " != " + Numbers.InParentheses(Numbers.ReadInteger(wire, at)));
                break;
        }
    }

    /// <summary>Throws where an item has a value that it cannot write.</summary>
    public static void EmitValues(SourceWriter to, Item item)
    {
        switch (item)
        {
            case Value { Scale: { } scale } value:
                to.Line("raw = " + Numbers.RemoveScale(scale, value.Member) + ";");
                Refuse(to, "!(raw > " + Decimal(value.Wire.Least - 0.5m) + "D && raw < " + Decimal(value.Wire.Greatest + 0.5m) + "D)", value.Member.Name);
                break;
            case Value value when Record.Exceeds(value.Member, value.Wire.Least, value.Wire.Greatest, value.Wire):
                Refuse(to, Outside(value.Member, value.Wire, value.Wire.Least, value.Wire.Greatest), value.Member.Name);
                break;
            case Array array when Record.Exceeds(array.Member, array.Wire.Least, array.Wire.Greatest, array.Wire):
                to.Block("foreach (" + array.Member.Type + " item in " + array.Name + ")", () =>
                    Refuse(to, Outside(array.Member with { Name = "item" }, array.Wire, array.Wire.Least, array.Wire.Greatest), array.Name));
                to.Line();
                break;
            case BitUnit unit:
                foreach (BitField field in unit.Fields.Where(field => Record.Exceeds(field.Member, Record.Least(field), Record.Greatest(field), unit.Wire)))
                {
                    Refuse(to, Outside(field.Member, unit.Wire, Record.Least(field), Record.Greatest(field)), field.Member.Name);
                }

                break;
            case Text text:
                to.Block("if (" + text.Name + " == null)", () => to.Line("throw new " + Names.ArgumentNull + "(\"" + Names.Plain(text.Name) + "\");"));
                to.Line();
                Refuse(to, text.Name + ".Length > " + text.Size.ToString(CultureInfo.InvariantCulture), text.Name);
                to.Block("foreach (char item in " + text.Name + ".ToCharArray())", () => Refuse(to, "item == 0 || item > 0xFF", text.Name));
                to.Line();
                break;
            case Nested { Refuses: true, Count: null } nested:
                to.Line(nested.Name + ".CheckValues();");
                break;
            case Nested { Refuses: true } nested:
                Elements.EmitCalls(to, nested, ".CheckValues()");
                to.Line();
                break;
        }
    }

    /// <summary>The condition under which a member's value cannot be sent.</summary>
    private static string Outside(Member member, Wire wire, decimal least, decimal greatest)
    {
        string type = member.Kind == MemberKind.Single ? "float" : "double";
        if (wire.Kind is WireKind.Half or WireKind.Single)
        {
            // Halfway to the number behind the greatest, where rounding begins to give infinity. Infinity itself can be sent.
            string limit = wire.Kind == WireKind.Half ? "65520" : "3.4028235677973366E+38";
            return member.Name + " >= " + limit + " && " + member.Name + " <= " + type + ".MaxValue || "
                + member.Name + " <= -" + limit + " && " + member.Name + " >= " + type + ".MinValue";
        }

        string number = member.Type == member.Number ? member.Name : "(" + member.Number + ")" + member.Name;
        string below = member.Least < least ? number + " < " + Decimal(least) : "";
        string above = member.Greatest > greatest ? number + " > " + Decimal(greatest) : "";
        return below + (below.Length > 0 && above.Length > 0 ? " || " : "") + above;
    }

    private static void Fail(SourceWriter to, string condition)
    {
        to.Block("if (" + condition + ")", () => to.Line("return false;"));
        to.Line();
    }

    private static void Refuse(SourceWriter to, string condition, string member)
    {
        to.Block("if (" + condition + ")", () => to.Line("throw new " + Names.Argument + "(\"" + Names.Plain(member) + "\");"));
        to.Line();
    }

    /// <summary>As much of a checksum as has room in its field. A sum written in place fits.</summary>
    private static string Narrow(string value, int size)
    {
        return !value.EndsWith(")", System.StringComparison.Ordinal) ? value : size switch
        {
            1 => "(byte)" + value,
            2 => "(ushort)" + value,
            3 => "(int)(" + value + " & 0xFFFFFF)",
            4 => "(uint)" + value,
            8 => "(ulong)" + value,
            _ => "(ulong)" + value + " & 0x" + (ulong.MaxValue >> (64 - (8 * size))).ToString("X", CultureInfo.InvariantCulture),
        };
    }

    private static string Decimal(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
