using System.Globalization;
using System.Linq;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Emission;

/// <summary>Writes the body of <c>Write</c>: every byte of the record, in order. The values have been checked.</summary>
internal sealed class WriteEmitter
{
    private readonly SourceWriter _to;
    private readonly Record _record;

    public WriteEmitter(SourceWriter to, Record record)
    {
        _to = to;
        _record = record;
    }

    public void Emit(Item item)
    {
        Position at = Position.InRecord(item.Offset);
        switch (item)
        {
            case Constant constant:
                for (int i = 0; i < constant.Size; i++)
                {
                    _to.Line(at.Byte(i) + " = " + Hex(constant.Bytes[i]) + ";");
                }

                break;
            case Padding padding when !Elements.AreCleared(padding):
                for (int i = 0; i < item.Size; i++)
                {
                    _to.Line(at.Byte(i) + " = 0;");
                }

                break;
            case Padding:
                _to.Line("global::System.Array.Clear(buffer, " + at + ", " + Number(item.Size) + ");");
                break;
            case Value { Scale: { } scale } value:
                _to.Line("raw = " + Numbers.RemoveScale(scale, value.Member) + ";");
                _to.Line("bits = (int)(long)(raw < 0 ? raw - 0.5 : raw + 0.5);");
                EmitBits(value.Wire, at);
                break;
            case Value value:
                EmitNumber(value.Wire, value.Member, at);
                break;
            case Array array when Elements.AreCopied(array):
                _to.Line("global::System.Array.Copy(" + array.Name + ", 0, buffer, " + at + ", " + Number(array.Count) + ");");
                break;
            case Array array:
                Elements.Emit(_to, array, at, (element, position) => EmitNumber(array.Wire, element, position));
                break;
            case Text text:
                EmitText(text);
                break;
            case Nested { Count: null } record:
                _to.Line(record.Name + ".Write(buffer, " + at + ");");
                break;
            case Nested records:
                Elements.EmitCalls(_to, records, ".Write(buffer, {0})");
                break;
            case BitUnit unit:
                EmitUnit(unit, at);
                break;
            case Checksum checksum:
                EmitChecksum(checksum, at);
                break;
        }
    }

    public static string Hex(byte value) => "0x" + value.ToString("X2", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void EmitNumber(Wire wire, Member member, Position at)
    {
        string order = Names.ByteOrder(wire.BigEndian);
        switch (wire.Kind)
        {
            case WireKind.Half:
                _to.Line(order + ".WriteHalf(buffer, " + at + ", " + member.Name + ");");
                break;
            case WireKind.Single:
                _to.Line(order + ".WriteSingle(buffer, " + at + ", " + (member.Kind == MemberKind.Double ? "(float)" : "") + member.Name + ");");
                break;
            case WireKind.Double:
                _to.Line("wide = " + Names.BitConverter + ".DoubleToInt64Bits(" + member.Name + ");");
                EmitWide(wire, at);
                break;
            default:
                string value = member.Kind == MemberKind.Boolean ? member.Name + " ? 1 : 0" : member.Name;
                if (wire.Size == 1)
                {
                    _to.Line(at.Byte(0) + " = " + (member.Type == "byte" ? value : "(byte)" + Numbers.InParentheses(value)) + ";");
                }
                else if (wire.Size > 4)
                {
                    _to.Line("wide = " + (member.Type == "long" || member.Kind == MemberKind.Boolean ? value : "(long)" + value) + ";");
                    EmitWide(wire, at);
                }
                else
                {
                    bool widens = member.Kind == MemberKind.Boolean || (member.Type == member.Number && member.Number is not ("uint" or "long" or "ulong"));
                    _to.Line("bits = " + (widens ? value : "(int)" + value) + ";");
                    EmitBits(wire, at);
                }

                break;
        }
    }

    /// <summary>The low bytes of the local <c>bits</c>.</summary>
    private void EmitBits(Wire wire, Position at)
    {
        EmitBits(wire.Size, wire.BigEndian, at);
    }

    private void EmitBits(int size, bool bigEndian, Position at)
    {
        for (int i = 0; i < size; i++)
        {
            int shift = 8 * (bigEndian ? size - 1 - i : i);
            _to.Line(at.Byte(i) + " = (byte)" + (shift == 0 ? "bits" : "(bits >> " + Number(shift) + ")") + ";");
        }
    }

    /// <summary>The low bytes of the local <c>wide</c>, in two halves.</summary>
    private void EmitWide(Wire wire, Position at)
    {
        int upper = wire.Size - 4;
        _to.Line("bits = (int)(wide >> 32);");
        EmitBits(upper, wire.BigEndian, at.Plus(wire.BigEndian ? 0 : 4));
        _to.Line("bits = (int)wide;");
        EmitBits(4, wire.BigEndian, at.Plus(wire.BigEndian ? upper : 0));
    }

    private void EmitText(Text text)
    {
        _to.Block("", () =>
        {
            _to.Line("char[] text = " + text.Name + ".ToCharArray();");
            _to.Line("int length = text.Length;");
            _to.Block("for (int i = 0; i < " + Number(text.Size) + "; i++)", () =>
                _to.Line("buffer[" + Position.InRecord(text.Offset) + " + i] = i < length ? (byte)text[i] : (byte)0;"));
        });
    }

    private void EmitUnit(BitUnit unit, Position at)
    {
        bool wide = unit.Wire.Size > 4;
        string local = wide ? "wide" : "bits";
        string whole = string.Join(" | ", unit.Fields.Select(field =>
        {
            string value = field.Member.Kind == MemberKind.Boolean
                ? "(" + field.Member.Name + (wide ? " ? 1L : 0L)" : " ? 1 : 0)")
                : field.Count == 8 * unit.Wire.Size ? (wide ? "(long)" : "(int)") + field.Member.Name
                : (wide ? "(long)" : "(int)") + field.Member.Name + Mask(field, wide);
            return field.First == 0 ? Numbers.InParentheses(value) : Numbers.InParentheses(value) + " << " + Number(field.First);
        }));
        _to.Line(local + " = " + whole + ";");
        if (wide)
        {
            EmitWide(unit.Wire, at);
        }
        else
        {
            EmitBits(unit.Wire, at);
        }
    }

    /// <summary>Cuts off a sign; a number without one fits, which has been checked.</summary>
    private static string Mask(BitField field, bool wide)
    {
        return field.Signed ? " & 0x" + (ulong.MaxValue >> (64 - field.Count)).ToString("X", CultureInfo.InvariantCulture) + (wide ? "L" : "") : "";
    }

    private void EmitChecksum(Checksum checksum, Position at)
    {
        string value = ChecksumEmitter.Compute(_record, checksum);
        if (checksum.Wire.Size > 4)
        {
            _to.Line("wide = (long)" + Numbers.InParentheses(value) + ";");
            EmitWide(checksum.Wire, at);
        }
        else
        {
            _to.Line("bits = (int)" + Numbers.InParentheses(value) + ";");
            EmitBits(checksum.Wire, at);
        }
    }
}
