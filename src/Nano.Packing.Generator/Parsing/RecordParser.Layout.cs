using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

// Putting items one behind the other, and the checks that several kinds of members share.
internal sealed partial class RecordParser
{
    private int At => (int)Math.Min(_size, Longest);

    private void Add(ISymbol member, Item item)
    {
        _itemOfMember[member.Name] = _items.Count;
        _items.Add(item);
        _size += item.Size;
    }

    /// <summary>Fills up to a multiple of the item's size, where fields are aligned and this one has no order of its own.</summary>
    private void Align(int size, FieldFormat? format)
    {
        // An odd size (24 bits) is bytes to C.
        if (_native && format is not { OwnOrder: true } && size is 2 or 4 or 8)
        {
            AlignTo(size);
        }
    }

    private void AlignTo(int alignment)
    {
        _alignment = Math.Max(_alignment, alignment);
        int gap = (int)(-_size & (alignment - 1));
        if (gap > 0)
        {
            _items.Add(new Padding(At, gap));
            _size += gap;
        }
    }

    private void AddPadding(string name, AttributeData padding)
    {
        CloseUnit();
        if (padding.Argument(0) is int count and >= 1 and <= 0xFFFF)
        {
            _items.Add(new Padding(At, count));
            _size += count;
        }
        else
        {
            Report(Faults.Contradiction, padding.Place(0), name, "[Padding] is 1 to 65535 bytes, not " + (padding.Argument(0) ?? "that"));
        }
    }

    /// <summary>Refuses what would be more bytes than a record may have.</summary>
    private int CheckCount(ISymbol member, int count, int size)
    {
        if ((long)count * size + _size > Longest)
        {
            Report(Faults.NotFixed, member.Place(), member.Name, "the record would have more than " + Longest + " bytes");
            return 1;
        }

        return count;
    }

    private bool CheckSettable(ISymbol member)
    {
        string? fault = member switch
        {
            IFieldSymbol { IsReadOnly: true } => "is readonly",
            IPropertySymbol { SetMethod: null } => "has no setter",
            IPropertySymbol { SetMethod.IsInitOnly: true } => "has an init setter",
            IPropertySymbol { GetMethod: null } => "has no getter",
            IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 } => "is an explicit implementation of an interface",
            _ => null,
        };
        if (fault != null)
        {
            Report(Faults.CannotSet, member.Place(), member.Name, fault);
        }

        return fault == null;
    }

    /// <summary>Arrays and records within the record are made once, in the declaration, and never replaced: reading does not
    /// allocate, and nobody need look whether they are there.</summary>
    private bool CheckFixed(ISymbol member, string what, bool initialised)
    {
        string? fault = !initialised ? "initialise the " + what + " in the declaration, with " + (what == "array" ? "new T[constant], at least one element" : "new")
            : !Types.IsFixed(member) ? (member is IPropertySymbol ? "take its setter away" : "make it readonly") + ": another " + what + " could take its place"
            : null;
        if (fault != null)
        {
            Report(Faults.NotFixed, member.Place(), member.Name, fault);
        }

        return fault == null;
    }
}
