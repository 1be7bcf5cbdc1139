using System.Linq;
using Microsoft.CodeAnalysis;
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

        if (member is IPropertySymbol property && property.BackingField() is { } field)
        {
            foreach (string name in Attributes.OfMembers)
            {
                if (Attributes.Find(field, name) is { } misplaced)
                {
                    Report(Faults.Contradiction, misplaced.Place(), member.Name, "[" + name + "] belongs on the property, not on its field");
                }
            }

            return true;
        }

        return attributes.Length > 0 || member is IFieldSymbol;
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
            AddPadding(member.Name, padding);
        }

        AttributeData[] roles = new[] { constant, length, checksum, bits, scaled }.Where(role => role != null).ToArray()!;
        if (roles.Length > 1)
        {
            Report(Faults.Contradiction, roles[1].Place(), member.Name, "one of [Constant], [Length], [Checksum], [Bits] and [Scaled] at most");
            return;
        }

        if (member.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute" && attribute.Argument(1) is true) is { } obsolete)
        {
            Report(Faults.Contradiction, obsolete.Place(), member.Name, "what is generated uses it, which [Obsolete] with an error forbids");
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
        Report(Faults.CannotPack, field?.Place(0) ?? member.Place(), member.Name, Types.TypeOf(member).ForPeople(), field != null ? "as \"" + field.Argument(0) + "\"" : Types.TypeOf(member) is { TypeKind: TypeKind.Class, SpecialType: not SpecialType.System_String } ? "here: it is no [Packed] class" : "here");
    }
}
