using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

internal sealed partial class RecordParser
{
    /// <summary>Packed are: consts with an attribute that says so, instance fields and auto-properties unless left out, and
    /// other properties with an attribute.</summary>
    private bool IsPacked(ISymbol member)
    {
        if (member.IsImplicitlyDeclared || member is not (IFieldSymbol or IPropertySymbol { IsIndexer: false }))
        {
            return false;
        }

        string[] attributes = Attributes.OfMembers.Where(name => Attributes.Find(member, name) != null).ToArray();
        bool isConst = member is IFieldSymbol { IsConst: true };
        if (attributes.Contains("NotPacked"))
        {
            if (attributes.Length > 1 || member.IsStatic)
            {
                Report(Faults.Contradiction, Attributes.Find(member, "NotPacked")!.Place(), member.Name,
                    member.IsStatic ? "a const or static member is not packed anyway" : "[NotPacked] stands alone");
            }

            return false;
        }

        if (isConst)
        {
            bool packed = attributes.Any(name => name is "Constant" or "Length" or "Checksum");
            if (!packed && attributes.Length > 0)
            {
                Report(Faults.Contradiction, Attributes.Find(member, attributes[0])!.Place(), member.Name, "a const is packed by [Constant], [Length] or [Checksum]");
            }

            return packed;
        }

        if (member.IsStatic)
        {
            if (attributes.Length > 0)
            {
                Report(Faults.Contradiction, Attributes.Find(member, attributes[0])!.Place(), member.Name, "a static member is not packed");
            }

            return false;
        }

        return attributes.Length > 0 || member is IFieldSymbol || ((IPropertySymbol)member).IsAuto();
    }

    private void ParseMember(ISymbol member)
    {
        AttributeData? constant = Attributes.Find(member, "Constant");
        AttributeData? length = Attributes.Find(member, "Length");
        AttributeData? checksum = Attributes.Find(member, "Checksum");
        AttributeData? bits = Attributes.Find(member, "Bits");
        AttributeData? scaled = Attributes.Find(member, "Scaled");
        AttributeData? field = Attributes.Find(member, "Field");
        if (Attributes.Find(member, "Padding") is { } padding)
        {
            AddPadding(padding);
        }

        AttributeData[] roles = new[] { constant, length, checksum, bits, scaled }.Where(role => role != null).ToArray()!;
        if (roles.Length > 1)
        {
            Report(Faults.Contradiction, roles[1].Place(), member.Name, "one of [Constant], [Length], [Checksum], [Bits] and [Scaled] at most");
            return;
        }

        if (constant != null && member is not IFieldSymbol { IsConst: true })
        {
            Report(Faults.Contradiction, constant.Place(), member.Name, "[Constant] is for a const");
            return;
        }

        if (bits != null)
        {
            if (field != null)
            {
                Report(Faults.Contradiction, field.Place(), member.Name, "[Bits] tells the format itself");
                return;
            }

            ParseBits(member, bits);
            return;
        }

        CloseUnit();
        FieldFormat? format = null;
        if (field != null)
        {
            string? text = field.Argument(0) as string;
            format = FieldFormat.Parse(text, _bigEndian);
            if (format == null)
            {
                Report(Faults.UnknownCode, field.Place(0), text == null ? "null" : "\"" + text + "\"");
                return;
            }
        }

        if (constant != null)
        {
            ParseConstant((IFieldSymbol)member, format, field);
        }
        else if (length != null || checksum != null)
        {
            ParseComputed(member, format, field, length, checksum);
        }
        else
        {
            ParseOrdinary(member, Types.TypeOf(member), format, field, scaled);
        }
    }

    private void ParseOrdinary(ISymbol member, ITypeSymbol type, FieldFormat? format, AttributeData? field, AttributeData? scaled)
    {
        if (type.TypeKind == TypeKind.Error)
        {
            return; // The compiler says so itself.
        }

        if (scaled == null && type.SpecialType == SpecialType.System_String)
        {
            ParseText(member, format, field);
        }
        else if (scaled == null && type is IArrayTypeSymbol { Rank: 1 } array)
        {
            ParseArray(member, array.ElementType, format, field);
        }
        else if (Types.ToMember(member, type) is Member single)
        {
            ParseValue(member, single, format, field, scaled);
        }
        else if (scaled != null)
        {
            Report(Faults.CannotScale, scaled.Place(), member.Name, "it is no float or double");
        }
        else if (format == null && TryFindRecord(member, type, out Model.Nested? nested))
        {
            if (nested != null && CheckFixed(member, "record", Types.InitialiserOf(member) is BaseObjectCreationExpressionSyntax))
            {
                AddNested(member, nested, null);
            }
        }
        else
        {
            CannotPack(member, field);
        }
    }

    private void CannotPack(ISymbol member, AttributeData? field)
    {
        Report(Faults.CannotPack, field?.Place(0) ?? member.Place(), member.Name, Types.TypeOf(member).ForPeople(), field == null ? "here" : "as \"" + field.Argument(0) + "\"");
    }

    private void ParseValue(ISymbol member, Member single, FieldFormat? format, AttributeData? field, AttributeData? scaled)
    {
        if (format?.Count != null)
        {
            Report(Faults.NotFixed, field!.Place(0), member.Name, "a count is for an array or a string");
            return;
        }

        Scale? scale = null;
        if (scaled != null)
        {
            scale = ParseScale(member, single, format, scaled);
            if (scale == null)
            {
                return;
            }
        }

        Wire? wire = CheckWire(member, single, format, field, scaled != null);
        if (wire == null || !CheckSettable(member))
        {
            return;
        }

        Align(wire.Size, format);
        Add(member, new Value(At, wire, single, scale));
    }

    private Scale? ParseScale(ISymbol member, Member single, FieldFormat? format, AttributeData scaled)
    {
        double factor = scaled.Argument(0) is double number ? number : 0;
        double offset = scaled.Named<double>("Offset");
        string? fault = single.Kind is not (MemberKind.Single or MemberKind.Double) ? "it is no float or double"
            : format?.Wire is not { IsInteger: true, Size: <= 4 } || format.Wire.Kind == WireKind.Boolean ? "[Field] must give an integer of at most 32 bits, which is sent"
            : !IsUsable(factor, single) || factor == 0 || (single.Kind == MemberKind.Single && (float)factor == 0) || !IsUsable(offset, single) ? "the scale must be a number other than 0, the offset a number"
            : null;
        if (fault != null)
        {
            Report(Faults.CannotScale, scaled.Place(), member.Name, fault);
            return null;
        }

        if (single.Kind == MemberKind.Single && format!.Wire!.Size > 2)
        {
            Report(Faults.LosesDigits, member.Place(), member.Name, (8 * format.Wire.Size).ToString());
        }

        return new Scale(factor, offset, scaled.Named("Unit", "") ?? "");
    }

    private static bool IsUsable(double number, Member single)
    {
        double kept = single.Kind == MemberKind.Single ? (float)number : number;
        return !double.IsNaN(kept) && !double.IsInfinity(kept);
    }

    /// <summary>What a number is on the wire; null when the member cannot hold it.</summary>
    private Wire? CheckWire(ISymbol member, Member single, FieldFormat? format, AttributeData? field, bool isScaled = false)
    {
        Wire? wire = format == null ? FieldFormat.OfCode(Types.CodeOf(single), _bigEndian) : format.Wire;
        bool fits = wire != null && (isScaled || (single.Kind == MemberKind.Integer || single.Kind == MemberKind.Boolean ? wire.IsInteger : !wire.IsInteger));
        if (wire == null || !fits)
        {
            CannotPack(member, field);
            return null;
        }

        bool tooWide = single.Kind switch
        {
            MemberKind.Integer => wire.Least < single.Least || wire.Greatest > single.Greatest,
            MemberKind.Single => wire.Kind == WireKind.Double,
            _ => false,
        };
        if (tooWide)
        {
            Report(Faults.WiderThanType, field?.Place(0) ?? member.Place(), member.Name, Types.TypeOf(member).ForPeople(), wire.Code);
            return null;
        }

        bool callsByteOrder = wire.Kind == WireKind.Half || (wire.Kind == WireKind.Single && (wire.BigEndian || _writes));
        if (callsByteOrder && _compilation.GetTypeByMetadataName("Nano.Buffers.BigEndian") == null)
        {
            Report(Faults.NeedsByteOrder, field?.Place(0) ?? member.Place(), member.Name);
            return null;
        }

        return wire;
    }

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
            Report(Faults.NotFixed, member.Place(), member.Name, "reading makes the elements, and '" + element.Name + "' has no constructor for it");
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
        return !record.IsAbstract && record.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0
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

    private void ParseConstant(IFieldSymbol member, FieldFormat? format, AttributeData? field)
    {
        if (member.ConstantValue is string text)
        {
            int size = format?.Count ?? (format == null ? text.Length : 1);
            if (format is { IsBytes: false })
            {
                CannotPack(member, field);
            }
            else if (size == 0 || text.Length > size || text.Any(letter => letter > 0xFF))
            {
                Report(Faults.ConstantDoesNotFit, field?.Place(0) ?? member.Place(), member.Name, "\"" + text + "\"", size + "s", "1 or more bytes of Latin-1, " + size + " at most");
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
                Report(Faults.ConstantDoesNotFit, field?.Place(0) ?? member.Place(), member.Name, value.ToString(System.Globalization.CultureInfo.InvariantCulture), wire.Code, wire.Bounds);
                return;
            }

            Align(wire.Size, format);
            string inHex = value > 9 ? "0x" + ((ulong)value).ToString("X" + (2 * wire.Size)) : value.ToString(System.Globalization.CultureInfo.InvariantCulture);
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
        if (format?.Count != null || format is { Wire: not { IsInteger: true } } || single.Kind is not (MemberKind.Integer or MemberKind.Boolean))
        {
            Report(Faults.CannotPack, field?.Place(0) ?? member.Place(), member.Name, Types.TypeOf(member).ForPeople(),
                field == null ? "here: it takes an integer" : "as \"" + field.Argument(0) + "\"");
            return null;
        }

        return format?.Wire ?? FieldFormat.OfCode(Types.CodeOf(single), _bigEndian);
    }
}
