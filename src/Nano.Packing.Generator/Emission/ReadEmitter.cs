using System;
using System.Globalization;
using Nano.Packing.Generator.Model;
using Array = Nano.Packing.Generator.Model.Array;

namespace Nano.Packing.Generator.Emission;

/// <summary>Writes the body of <c>Read</c>: one statement for a field.</summary>
internal sealed class ReadEmitter
{
    private readonly SourceWriter _to;

    public ReadEmitter(SourceWriter to)
    {
        _to = to;
    }

    public void Emit(Item item)
    {
        Position at = Position.InRecord(item.Offset);
        switch (item)
        {
            case Value value:
                EmitValue(value, at);
                break;
            case Constant { Store: { } stored }:
                EmitValue(stored, at);
                break;
            case Checksum { Store: { } stored }:
                EmitValue(stored, at);
                break;
            case Array array when Elements.AreCopied(array):
                _to.Line("global::System.Array.Copy(buffer, " + at + ", " + array.Name + ", 0, " + Number(array.Count) + ");");
                break;
            case Array array:
                Elements.Emit(_to, array, at, (element, position) =>
                    _to.Line(element.Name + " = " + Numbers.Read(array.Wire, position, element) + ";"));
                break;
            case Text text:
                EmitText(text);
                break;
            case Nested { Count: null } record:
                _to.Line(record.Name + ".Read(buffer, " + at + ");");
                break;
            case Nested records:
                Elements.EmitCalls(_to, records, ".Read(buffer, {0})");
                break;
            case BitUnit unit:
                EmitUnit(unit, at);
                break;
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void EmitValue(Value value, Position at)
    {
        if (value.Scale == null)
        {
            _to.Line(value.Member.Name + " = " + Numbers.Read(value.Wire, at, value.Member) + ";");
        }
        else if (value.Wire is { Size: 4, Kind: WireKind.Unsigned })
        {
            // In a local of its own type first: an expression of uint that is made a double at once has come out negative on
            // devices.
            _to.Block("", () =>
            {
                _to.Line("uint raw = " + Numbers.ReadInteger(value.Wire, at) + ";");
                _to.Line(value.Member.Name + " = " + Numbers.ApplyScale("raw", value.Scale, value.Member) + ";");
            });
        }
        else
        {
            _to.Line(value.Member.Name + " = " + Numbers.ApplyScale(Numbers.ReadInteger(value.Wire, at), value.Scale, value.Member) + ";");
        }
    }

    private void EmitText(Text text)
    {
        _to.Block("", () =>
        {
            _to.Line("int length = 0;");
            _to.Block("while (length < " + Number(text.Size) + " && buffer[" + Position.InRecord(text.Offset) + " + length] != 0)", () => _to.Line("length++;"));
            _to.Line();
            _to.Line("char[] text = new char[length];");
            _to.Block("for (int i = 0; i < length; i++)", () => _to.Line("text[i] = (char)buffer[" + Position.InRecord(text.Offset) + " + i];"));
            _to.Line();
            _to.Line(text.Name + " = new string(text);");
        });
    }

    private void EmitUnit(BitUnit unit, Position at)
    {
        // The unit's own sign does not matter: masks cut it off. The local is a signed one, because the device shifts by the
        // type that a value was made with, whatever it has been cast to since.
        bool wide = unit.Wire.Size > 4;
        Wire whole = unit.Wire with { Kind = unit.Wire.Size >= 4 ? WireKind.Signed : WireKind.Unsigned };
        int width = wide ? 64 : 32;
        _to.Block("", () =>
        {
            _to.Line((wide ? "long" : "int") + " unit = " + Numbers.ReadInteger(whole, at) + ";");
            foreach (BitField field in unit.Fields)
            {
                bool signed = field.Signed;
                string text = field.Count < width ? Take(field, unit.Wire.Size, wide) : signed ? "unit" : wide ? "(ulong)unit" : "(uint)unit";
                _to.Line(field.Member.Name + " = " + (field.Member.Kind == MemberKind.Boolean
                    ? Numbers.InParentheses(text) + " != 0"
                    : Numbers.Convert(text, field.Count == width && !signed ? (wide ? "ulong" : "uint") : wide ? "long" : "int", field.Member)) + ";");
            }
        });
    }

    private static string Take(BitField field, int size, bool wide)
    {
        int width = wide ? 64 : 32;
        if (field.Signed)
        {
            // Up to the top, and down again with the sign.
            int up = width - field.First - field.Count;
            return "unit" + (up == 0 ? "" : " << " + Number(up)) + " >> " + Number(width - field.Count);
        }

        string mask = "0x" + (ulong.MaxValue >> (64 - field.Count)).ToString("X", CultureInfo.InvariantCulture);
        if (field.First + field.Count == 8 * size && size < 4)
        {
            return "unit >> " + Number(field.First);
        }

        return field.First == 0 ? "unit & " + mask : "unit >> " + Number(field.First) + " & " + mask;
    }
}
