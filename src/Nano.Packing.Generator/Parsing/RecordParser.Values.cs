using System;
using Microsoft.CodeAnalysis;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

// Members that hold one number.
internal sealed partial class RecordParser
{
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
            : !IsUsable(factor, single) || factor == 0 || (single.Kind == MemberKind.Single && (float)factor == 0) || !IsUsable(offset, single) ? "scale and offset must be numbers that a " + (single.Kind == MemberKind.Single ? "float" : "double") + " can hold, the scale not 0"
            : null;
        if (fault != null)
        {
            Report(Faults.CannotScale, scaled.Place(), member.Name, fault);
            return null;
        }

        Wire wire = format!.Wire!;
        double highest = Math.Max(Math.Abs(((double)wire.Least * factor) + offset), Math.Abs(((double)wire.Greatest * factor) + offset));
        if (single.Kind == MemberKind.Single && Math.Abs(factor) < 2 * StepOfSingle(highest))
        {
            Report(Faults.LosesDigits, member.Place(), member.Name, (8 * wire.Size).ToString());
        }

        return new Scale(factor, offset, scaled.Named("Unit", "") ?? "");
    }

    /// <summary>The distance of a float from the next one.</summary>
    private static double StepOfSingle(double value)
    {
        return value == 0 ? 0 : Math.Pow(2, Math.Floor(Math.Log(value, 2)) - 23);
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
        bool fits = wire != null && (isScaled || single.Kind switch
        {
            MemberKind.Boolean => wire.IsInteger,
            MemberKind.Integer => wire.IsInteger && wire.Kind != WireKind.Boolean,
            _ => !wire.IsInteger,
        });
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
}
