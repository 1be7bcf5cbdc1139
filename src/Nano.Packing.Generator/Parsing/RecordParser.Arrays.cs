using System.Linq;
using Microsoft.CodeAnalysis;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

// Members that take more than one item: arrays and strings.
internal sealed partial class RecordParser
{
    private void ParseArray(ISymbol member, ITypeSymbol element, FieldFormat? format, AttributeData? field)
    {
        if (element.TypeKind == TypeKind.Error)
        {
            return;
        }

        Member? single = Types.ToMember(member, element);
        Model.Nested? nested = null;
        if (single == null && (format != null || !TryFindRecord(member, element, out nested)))
        {
            CannotPack(member, field);
            return;
        }

        if (single == null && nested == null)
        {
            return;
        }

        if (nested != null && !CanMake((INamedTypeSymbol)element))
        {
            Report(Faults.NotFixed, member.Place(), member.Name, "reading makes the elements, and '" + element.Name + "' is abstract, or has no accessible constructor without parameters");
            return;
        }

        if (format is { IsBytes: true } && single?.Number == "byte")
        {
            format = new FieldFormat(FieldFormat.OfCode("B", _bigEndian), format.Count, format.OwnOrder);
        }

        int? count = Types.LengthOf(Types.InitialiserOf(member), _compilation);
        if (!CheckFixed(member, "array", count > 0))
        {
            return;
        }

        if (format?.Count is int said && said != count)
        {
            Report(Faults.NotFixed, field!.Place(0), member.Name, "the format has " + said + " elements, the array " + count);
            return;
        }

        if (nested != null)
        {
            AddNested(member, nested, count);
        }
        else if (CheckWire(member, single!, format, field) is Wire wire)
        {
            Align(wire.Size, format);
            Add(member, new Model.Array(At, CheckCount(member, count!.Value, wire.Size), wire, single!));
        }
    }

    private bool CanMake(INamedTypeSymbol record)
    {
        return !record.IsAbstract && !record.GetMembers().Any(member => member is IFieldSymbol { IsRequired: true } or IPropertySymbol { IsRequired: true })
            && record.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0
            && _compilation.IsSymbolAccessibleWithin(constructor, _type));
    }

    private void ParseText(ISymbol member, FieldFormat? format, AttributeData? field)
    {
        if (format is not { IsBytes: true } || format.Count == 0)
        {
            if (format == null || format.IsBytes)
            {
                Report(Faults.NotFixed, field?.Place(0) ?? member.Place(), member.Name, "a string needs [Field(\"Ns\")] with its bytes N");
            }
            else
            {
                CannotPack(member, field);
            }
        }
        else if (CheckSettable(member))
        {
            Add(member, new Text(member.InCode(), At, CheckCount(member, format.Count ?? 1, 1)));
        }
    }
}
