using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

// Fields of bits: the first opens a unit, an integer of the record, and those behind it go on in it.
internal sealed partial class RecordParser
{
    private readonly List<BitField> _bits = new();
    private readonly List<ISymbol> _bitMembers = new();
    private Wire? _unit;
    private FieldFormat? _unitFormat;

    // The unit's own format was wrong: what goes on in it is not at fault for that.
    private bool _unitUnknown;

    private void ParseBits(ISymbol member, AttributeData bits)
    {
        bool opens = bits.ConstructorArguments.Length == 3;
        if (opens)
        {
            CloseUnit();
            string? text = bits.Argument(0) as string;
            FieldFormat? format = FieldFormat.Parse(text, _bigEndian);
            _unitUnknown = format is not { Wire: { IsInteger: true } wire, Count: null } || wire.Kind == WireKind.Boolean;
            if (_unitUnknown)
            {
                Report(Faults.UnknownUnit, bits.Place(0), text == null ? "null" : "\"" + text + "\"");
                return;
            }

            _unitFormat = format;
            _unit = format!.Wire;
        }

        if (_unit == null)
        {
            if (!_unitUnknown)
            {
                Report(Faults.BitsOutside, bits.Place(), member.Name, "no unit is open here: the first of a group gives its format, [Bits(\"H\", 0, 4)]");
            }

            return;
        }

        int place = opens ? 1 : 0;
        if (bits.Argument(place) is not int first || bits.Argument(place + 1) is not int count)
        {
            return; // The compiler says so itself.
        }

        int width = 8 * _unit.Size;
        if (first < 0 || count < 1 || first > width - 1 || count > width - first)
        {
            Report(Faults.BitsOutside, bits.Place(), member.Name, count < 1 ? count + " bits; at least one" : "bits " + first + " to " + ((long)first + count - 1) + ", and \"" + _unit.Code + "\" has 0 to " + (width - 1));
            return;
        }

        Member? single = Types.ToMember(member, Types.TypeOf(member));
        if (single is not { Kind: MemberKind.Integer or MemberKind.Boolean })
        {
            if (Types.TypeOf(member).TypeKind != TypeKind.Error)
            {
                Report(Faults.CannotPack, member.Place(), member.Name, Types.TypeOf(member).ForPeople(), "as bits");
            }

            return;
        }

        BitField field = new(single, first, count, single.IsSigned);
        if (field.Signed && IsUnsignedEnum(Types.TypeOf(member)) && Record.Greatest(field with { Signed = false }) <= single.Greatest)
        {
            field = field with { Signed = false };
        }

        bool fits = single.Kind == MemberKind.Boolean ? count == 1 : Record.Least(field) >= single.Least && Record.Greatest(field) <= single.Greatest;
        if (!fits)
        {
            Report(Faults.BitsWiderThanType, bits.Place(), member.Name, Types.TypeOf(member).ForPeople(), count.ToString());
            return;
        }

        foreach (BitField other in _bits)
        {
            int shared = System.Math.Max(first, other.First);
            if (shared < System.Math.Min(first + count, other.First + other.Count))
            {
                Report(Faults.BitsOverlap, bits.Place(), member.Name, Emission.Names.Plain(other.Member.Name), shared.ToString());
                return;
            }
        }

        if (CheckSettable(member))
        {
            _bits.Add(field);
            _bitMembers.Add(member);
        }
    }

    /// <summary>An enum without a negative member, whatever the integer behind it: as C compilers have it.</summary>
    private static bool IsUnsignedEnum(ITypeSymbol type)
    {
        return type.TypeKind == TypeKind.Enum && type.GetMembers().OfType<IFieldSymbol>().All(value => value.ConstantValue == null || ToDecimal(value.ConstantValue) >= 0);
    }

    /// <summary>Puts the unit that is open into the record.</summary>
    private void CloseUnit()
    {
        if (_unit != null && _bits.Count > 0)
        {
            Align(_unit.Size, _unitFormat);
            BitUnit unit = new(At, _unit, new EquatableArray<BitField>(_bits));
            foreach (ISymbol member in _bitMembers)
            {
                _itemOfMember[member.Name] = _items.Count;
            }

            _items.Add(unit);
            _size += unit.Size;
        }

        _unit = null;
        _unitUnknown = false;
        _bits.Clear();
        _bitMembers.Clear();
    }
}
