using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

// Lengths and checksums: what depends on the whole record.
internal sealed partial class RecordParser
{
    // Where their items stand; what stands there until they are known is padding.
    private readonly List<Computed> _lengths = new();
    private readonly List<Computed> _checksums = new();

    private void ParseComputed(ISymbol member, FieldFormat? format, AttributeData? field, AttributeData? length, AttributeData? checksum)
    {
        bool isConst = member is IFieldSymbol { IsConst: true };
        ITypeSymbol type = Types.TypeOf(member);
        if (type.TypeKind == TypeKind.Error)
        {
            return;
        }

        if (Types.ToMember(member, type) is not Member { Kind: MemberKind.Integer } single)
        {
            CannotPack(member, field);
            return;
        }

        Wire? wire = isConst ? ToWire(member, single, format, field)
            : ToWire(member, single, format, field) == null ? null
            : CheckWire(member, single, format, field);
        if (wire == null || (!isConst && !CheckSettable(member)))
        {
            return;
        }

        Align(wire.Size, format);
        Value? store = isConst ? null : new Value(At, wire, single, null);
        (length != null ? _lengths : _checksums).Add(new Computed(member, _items.Count, wire, store, (length ?? checksum)!));
        Add(member, new Padding(At, wire.Size));
    }

    private void FinishLengths()
    {
        foreach (Computed length in _lengths)
        {
            Item place = _items[length.Index];
            decimal value = (decimal)_size - place.End + length.Attribute.Named<int>("Adds");
            string text = value.ToString(CultureInfo.InvariantCulture);
            if (value < length.Wire.Least || value > length.Wire.Greatest)
            {
                Report(Faults.LengthTooNarrow, length.Attribute.Place(), length.Member.Name, text, length.Wire.Code, length.Wire.Bounds);
            }
            else if (length.Member is IFieldSymbol { IsConst: true, ConstantValue: { } said } && ToDecimal(said) != value)
            {
                Report(Faults.WrongLength, length.Member.Place(), length.Member.Name, text, ToDecimal(said).ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                _items[length.Index] = new Constant(length.Member.InCode(), place.Offset, place.Size, length.Wire.Describe(_bigEndian),
                    ToBytes(value, length.Wire), text, true, length.Store);
            }
        }
    }

    private void FinishChecksums()
    {
        foreach (Computed checksum in _checksums)
        {
            Item place = _items[checksum.Index];
            int from = 0;
            int to = place.Offset;
            if (FindEnd(checksum, "From") is { } first && FindEnd(checksum, "To") is { } last)
            {
                from = first == -1 ? 0 : _items[first].Offset;
                to = last == -1 ? place.Offset : _items[last].End;
                string? fault = from >= to ? (first == -1 && last == -1 ? "there is nothing before it" : "it is empty or reversed")
                    : from < place.End && to > place.Offset ? "it holds the checksum itself"
                    : _checksums.FirstOrDefault(other => other.Index > checksum.Index && _items[other.Index].Offset < to && _items[other.Index].End > from) is { } later
                        ? "it holds '" + later.Member.Name + "', a checksum that comes later"
                    : null;
                if (fault != null)
                {
                    Report(Faults.BadRange, checksum.Attribute.Place(), checksum.Member.Name, fault);
                    to = from;
                }
            }

            if (FindAlgorithm(checksum) is { } algorithm && from < to)
            {
                string name = algorithm.InCode();
                string? holder = ComputeOf(algorithm) != null ? null
                    : _items.OfType<Checksum>().FirstOrDefault(other => other.Algorithm == name)?.Holder ?? "__checksum" + place.Offset;
                _items[checksum.Index] = new Checksum(checksum.Member.InCode(), place.Offset, checksum.Wire, name, holder, from, to, checksum.Store);
            }
        }
    }

    /// <summary>The item that a range begins or ends with; -1 when the declaration does not say, null when it is wrong.</summary>
    private int? FindEnd(Computed checksum, string which)
    {
        string? name = checksum.Attribute.Named<string>(which);
        if (name == null)
        {
            return -1;
        }

        if (_itemOfMember.TryGetValue(name, out int index))
        {
            return index;
        }

        Report(Faults.BadRange, checksum.Attribute.Place(name: which), checksum.Member.Name, "no packed member '" + name + "'");
        return null;
    }

    private INamedTypeSymbol? FindAlgorithm(Computed checksum)
    {
        if (checksum.Attribute.Argument(0) is not INamedTypeSymbol type)
        {
            if (checksum.Attribute.ConstructorArguments.Length > 0 && checksum.Attribute.ConstructorArguments[0].Kind != TypedConstantKind.Error)
            {
                Report(Faults.NoCompute, checksum.Attribute.Place(0), "This type");
            }

            return null;
        }

        if (type.TypeKind == TypeKind.Error)
        {
            return null;
        }

        IMethodSymbol? compute = ComputeOf(type);
        if (compute == null && !CanBeHeld(type))
        {
            Report(Faults.NoCompute, checksum.Attribute.Place(0), type.ForPeople());
            return null;
        }

        // A return type of 8 or 16 bits tells the size, the wider ones only the most it can be; an object nothing.
        int[] sizes = KnownChecksums.SizeOf(type.InCode()) is int known ? new[] { known }
            : compute != null ? SizesOf(compute.ReturnType)!
            : new[] { 1, 2, 3, 4, 5, 6, 7, 8 };
        if (!sizes.Contains(checksum.Wire.Size))
        {
            Report(Faults.ChecksumSize, checksum.Member.Place(), checksum.Member.Name, checksum.Wire.Size.ToString(), type.ForPeople(), sizes[sizes.Length - 1].ToString());
            return null;
        }

        return type;
    }

    private IMethodSymbol? ComputeOf(INamedTypeSymbol type)
    {
        return type.GetMembers("Compute").OfType<IMethodSymbol>().FirstOrDefault(method => method.IsStatic
            && !method.IsGenericMethod
            && method.Parameters.Length == 3
            && method.Parameters.All(parameter => parameter.RefKind == RefKind.None)
            && method.Parameters[0].Type.InCode() == "byte[]"
            && method.Parameters.Skip(1).All(parameter => parameter.Type.SpecialType == SpecialType.System_Int32)
            && SizesOf(method.ReturnType) != null
            && _compilation.IsSymbolAccessibleWithin(method, _type));
    }

    /// <summary>Whether the record can make an object of a class that derives from Checksum, and keep it.</summary>
    private bool CanBeHeld(INamedTypeSymbol type)
    {
        if (type.IsAbstract || !type.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0
            && _compilation.IsSymbolAccessibleWithin(constructor, _type)))
        {
            return false;
        }

        INamedTypeSymbol? ancestor = type.BaseType;
        while (ancestor != null && ancestor.InCode() != KnownChecksums.Base)
        {
            ancestor = ancestor.BaseType;
        }

        return ancestor != null;
    }

    private static int[]? SizesOf(ITypeSymbol type)
    {
        return type.SpecialType switch
        {
            SpecialType.System_Byte or SpecialType.System_SByte => new[] { 1 },
            SpecialType.System_UInt16 or SpecialType.System_Int16 => new[] { 2 },
            SpecialType.System_UInt32 or SpecialType.System_Int32 => new[] { 1, 2, 3, 4 },
            SpecialType.System_UInt64 or SpecialType.System_Int64 => new[] { 1, 2, 3, 4, 5, 6, 7, 8 },
            _ => null,
        };
    }

    /// <summary>A length or checksum that waits for the record's size.</summary>
    private sealed record Computed(ISymbol Member, int Index, Wire Wire, Value? Store, AttributeData Attribute);
}
