using System.Linq;
using Microsoft.CodeAnalysis;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

// What a frame layout can say.
internal sealed partial class RecordParser
{
    /// <summary>A frame layout wants the checksum in the last bytes, over all bytes before it.</summary>
    private bool CheckLayout(AttributeData packed)
    {
        Checksum? last = _items.LastOrDefault() as Checksum;
        INamedTypeSymbol? algorithm = _checksums.Count == 0 ? null : _checksums[_checksums.Count - 1].Attribute.Argument(0) as INamedTypeSymbol;
        string? fault = _compilation.GetTypeByMetadataName("Nano.Frames.FrameLayout") == null ? "it needs a reference to Nano.Frames"
            : last == null ? "the last member must be a checksum"
            : last.From != 0 || last.To != last.Offset ? "the checksum must cover everything before it"
            : last.Size > 4 ? "a checksum of more than 4 bytes"
            : !Derives(algorithm, "global::Nano.Checksums.Checksum") ? "the algorithm must be a Nano.Checksums.Checksum with a constructor without parameters"
            : null;
        if (fault != null && !_faults.Any(other => other.IsError))
        {
            Report(Faults.NoLayout, packed.Place(name: "Frame"), _type.Name, fault);
        }

        return fault == null;
    }

    private bool Derives(INamedTypeSymbol? type, string ancestor)
    {
        if (type == null || type.IsAbstract || !CanMake(type))
        {
            return false;
        }

        for (INamedTypeSymbol? candidate = type; candidate != null; candidate = candidate.BaseType)
        {
            if (candidate.InCode() == ancestor)
            {
                return true;
            }
        }

        return false;
    }
}
