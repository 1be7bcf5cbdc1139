using System;
using System.Globalization;
using Nano.Packing.Generator.Model;
using Array = Nano.Packing.Generator.Model.Array;

namespace Nano.Packing.Generator.Emission;

/// <summary>Writes the body of <c>Read</c>: one statement for a field.</summary>
internal sealed class ReadEmitter
{
    // Above it a loop is written: an element unrolled is some 20 bytes of flash.
    private const int Unrolled = 16;

    // From here on one native call is cheaper than a statement for each byte.
    private const int Copied = 5;

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
            case Array array:
                EmitArray(array, at);
                break;
            case Text text:
                EmitText(text);
                break;
            case Nested { Count: null } record:
                _to.Line(record.Name + ".Read(buffer, " + at + ");");
                break;
            case Nested records:
                _to.Block("for (int i = 0; i < " + Number(records.Count!.Value) + "; i++)", () =>
                {
                    _to.Line(Element(records) + ".Read(buffer, " + at + " + i * " + Number(records.RecordSize) + ");");
                });
                break;
            case BitUnit unit:
                EmitBits(unit, at);
                break;
        }
    }

    /// <summary>An element of an array of records, made at its first use.</summary>
    public static string Element(Nested records)
    {
        return "(" + records.Name + "[i] ?? (" + records.Name + "[i] = new " + records.Type + "()))";
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

    private void EmitArray(Array array, Position at)
    {
        Member element = array.Member with { Name = "array[i]" };
        if (array.Member.Type == "byte" && array.Wire.Size == 1 && array.Count >= Copied)
        {
            _to.Line("global::System.Array.Copy(buffer, " + at + ", " + array.Name + ", 0, " + Number(array.Count) + ");");
            return;
        }

        _to.Block("", () =>
        {
            _to.Line(array.Member.Type + "[] array = " + array.Name + ";");
            if (array.Count <= Unrolled)
            {
                for (int i = 0; i < array.Count; i++)
                {
                    _to.Line("array[" + Number(i) + "] = " + Numbers.Read(array.Wire, at.Plus(i * array.Wire.Size), element) + ";");
                }
            }
            else
            {
                _to.Block("for (int i = 0, at = " + at + "; i < " + Number(array.Count) + "; i++, at += " + Number(array.Wire.Size) + ")", () =>
                {
                    _to.Line("array[i] = " + Numbers.Read(array.Wire, new Position("at", 0), element) + ";");
                });
            }
        });
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

    private void EmitBits(BitUnit unit, Position at)
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
                bool signed = field.Member.IsSigned;
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
        if (field.Member.IsSigned)
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
