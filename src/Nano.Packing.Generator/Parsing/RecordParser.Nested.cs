using System.Linq;
using Microsoft.CodeAnalysis;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

// Records within the record.
internal sealed partial class RecordParser
{
    /// <summary>Finds the record that a class is: declared in this compilation, or compiled by the generator before.</summary>
    /// <param name="nested">The record, its place not known yet; null for one that is at fault itself, which has been
    /// said.</param>
    /// <returns>False when it is none.</returns>
    private bool TryFindRecord(ISymbol member, ITypeSymbol type, out Model.Nested? nested)
    {
        nested = null;
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class } record)
        {
            return false;
        }

        // By the assembly first: one that was compiled for a device still has its attributes, but no longer its declarations.
        if (!SymbolEqualityComparer.Default.Equals(record.ContainingAssembly, _compilation.Assembly) || Attributes.Find(record, "Packed") == null)
        {
            return TryFindCompiled(member, record, out nested);
        }

        Record? found = null;
        bool cycle = _open.Contains(record, SymbolEqualityComparer.Default);
        if (!cycle && !_known.TryGetValue(record, out found))
        {
            _open.Add(record);
            found = new RecordParser(_compilation, record, _open, _known, _cancellation).Parse();
            _open.RemoveAt(_open.Count - 1);
            _known[record] = found;
        }

        if (cycle || found!.Faults.Any(fault => fault.Id == Faults.Cycle.Id))
        {
            Report(Faults.Cycle, member.Place(), member.Name, cycle ? record.Name : _type.Name, cycle ? "itself" : "'" + record.Name + "', which contains itself");
            return true;
        }

        if (_writes && !found.Writes)
        {
            Report(Faults.Contradiction, member.Place(), member.Name, "'" + record.Name + "' is ReadOnly, and this record is not");
            return true;
        }

        if (_native && found.Native)
        {
            // C pads what stands in another struct, or in an array. A declaration says so itself, so that the record has one
            // size everywhere.
            int missing = -found.Size & (found.Alignment - 1);
            if (missing > 0)
            {
                Report(Faults.NotFixed, member.Place(), member.Name, "'" + record.Name + "' has " + found.Size + " bytes, aligned to " + found.Alignment
                    + ": give that class [Padding(" + (missing + PaddingOf(record)) + ")], as C pads it");
                return true;
            }

            AlignTo(found.Alignment);
        }

        nested = new Model.Nested(member.InCode(), 0, 0, record.InCode(), null, found.Size, found.Matches, found.Refuses && found.Writes);
        return true;
    }

    private static int PaddingOf(INamedTypeSymbol record) => Attributes.Find(record, "Padding")?.Argument(0) is int count ? count : 0;

    /// <summary>A record that the generator has compiled before, in another assembly: known by its members.</summary>
    private bool TryFindCompiled(ISymbol member, INamedTypeSymbol type, out Model.Nested? nested)
    {
        bool Has(string name, int parameters) => type.GetMembers(name).OfType<IMethodSymbol>()
            .Any(method => method.DeclaredAccessibility == Accessibility.Public && Takes(method, parameters));
        nested = null;
        if (type.GetMembers("Size").FirstOrDefault() is not IFieldSymbol { HasConstantValue: true, ConstantValue: int size } || size < 1
            || type.GetMembers("WireTable").Length == 0 || !Has("Read", 2) || !Has("TryRead", 2))
        {
            return false;
        }

        if (_writes && !Has("Write", 2))
        {
            Report(Faults.Contradiction, member.Place(), member.Name, "'" + type.Name + "' is ReadOnly, and this record is not");
        }
        else if (_native)
        {
            Report(Faults.NotFixed, member.Place(), member.Name, "how '" + type.Name + "' is aligned is not known outside of its own assembly; take \"<\" and [Padding]");
        }
        else
        {
            nested = new Model.Nested("", 0, 0, type.InCode(), null, size, Has("Matches", 2), Has("CheckValues", 0));
        }

        return true;
    }

    private void AddNested(ISymbol member, Model.Nested nested, int? count)
    {
        int records = CheckCount(member, count ?? 1, nested.RecordSize);
        Add(member, nested with { Name = member.InCode(), Offset = At, Size = records * nested.RecordSize, Count = count == null ? null : records });
    }
}
