using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

/// <summary>
/// Makes a <see cref="Record"/> of a class that is marked [Packed]. This part goes through the class; the others take one
/// member each (Members), divide integers into bits (Bits), and do what can only be done when the size is known (Ranges).
/// </summary>
internal sealed partial class RecordParser
{
    // The longest record that a frame layout allows too.
    private const long Longest = 0x3FFFFFE3;

    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol _type;
    private readonly CancellationToken _cancellation;

    // The records that are being parsed, this one last, and those that have been: for records within records.
    private readonly List<INamedTypeSymbol> _open;
    private readonly Dictionary<INamedTypeSymbol, Record> _known;

    private readonly List<Item> _items = new();
    private readonly List<Fault> _faults = new();

    // Which item a member's name stands for.
    private readonly Dictionary<string, int> _itemOfMember = new();

    private bool _bigEndian;
    private bool _native;
    private bool _writes;
    private long _size;
    private int _alignment = 1;

    private RecordParser(
        Compilation compilation,
        INamedTypeSymbol type,
        List<INamedTypeSymbol> open,
        Dictionary<INamedTypeSymbol, Record> known,
        CancellationToken cancellation)
    {
        _compilation = compilation;
        _type = type;
        _open = open;
        _known = known;
        _cancellation = cancellation;
    }

    /// <summary>Parses a record and those within it.</summary>
    public static Record Parse(Compilation compilation, INamedTypeSymbol type, CancellationToken cancellation)
    {
        return new RecordParser(
            compilation,
            type,
            new List<INamedTypeSymbol> { type },
            new Dictionary<INamedTypeSymbol, Record>(SymbolEqualityComparer.Default),
            cancellation).Parse();
    }

    private Record Parse()
    {
        AttributeData packed = Attributes.Find(_type, "Packed")!;
        string? order = packed.Argument(0) as string;
        if (order == null || order.Length != 1 || "<>!=@".IndexOf(order[0]) < 0)
        {
            Report(Faults.UnknownOrder, packed.Place(0), order == null ? "null" : "\"" + order + "\"");
        }

        _bigEndian = order is ">" or "!";
        _native = order == "@";
        _writes = !packed.Named<bool>("ReadOnly");
        bool frame = packed.Named<bool>("Frame");
        CheckNames(frame);
        CheckClass();
        ISymbol? first = null;
        foreach (ISymbol member in _type.GetMembers()
            .Where(IsPacked)
            .OrderBy(member => member.Place()?.SourceTree?.FilePath, System.StringComparer.Ordinal)
            .ThenBy(member => member.Place()?.SourceSpan.Start))
        {
            _cancellation.ThrowIfCancellationRequested();
            first ??= member;
            if (PartOf(member) != PartOf(first))
            {
                Report(Faults.SeveralParts, member.Place(), member.Name, first.Name);
                break;
            }

            ParseMember(member);
        }

        CloseUnit();
        if (Attributes.Find(_type, "Padding") is { } padding)
        {
            AddPadding(_type.Name, padding);
        }

        if (first == null)
        {
            Report(Faults.NothingToPack, _type.Place(), _type.Name);
        }

        if (_size > Longest)
        {
            Report(Faults.NotFixed, _type.Place(), _type.Name, "more than " + Longest + " bytes");
        }
        else
        {
            FinishLengths();
            FinishChecksums();
            frame = frame && CheckLayout(packed);
        }

        return new Record(
            _type.ContainingNamespace.IsGlobalNamespace ? "" : _type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)),
            new EquatableArray<string>(Containers().Select(container => "partial " + KeywordOf(container) + " " + Escaped(container)).Reverse()),
            KeywordOf(_type),
            Escaped(_type),
            HintName(),
            _bigEndian,
            _native,
            _alignment,
            (int)System.Math.Min(_size, Longest),
            _writes,
            frame,
            new EquatableArray<Item>(_items),
            new EquatableArray<Fault>(_faults));
    }

    private static SyntaxNode? PartOf(ISymbol member)
    {
        return member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>();
    }

    private IEnumerable<INamedTypeSymbol> Containers()
    {
        for (INamedTypeSymbol? container = _type.ContainingType; container != null; container = container.ContainingType)
        {
            yield return container;
        }
    }

    private void Report(DiagnosticDescriptor descriptor, Location? place, params string[] arguments)
    {
        _faults.Add(Fault.At(descriptor, place, arguments));
    }
}
