using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
            AddPadding(padding);
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

    /// <summary>The name of the generated file. Such names are compared without regard to case, those of classes are not.</summary>
    private string HintName()
    {
        string name = string.Concat(Containers().Reverse().Select(container => container.Name + ".")) + _type.Name;
        if (!_type.ContainingNamespace.IsGlobalNamespace)
        {
            name = _type.ContainingNamespace.ToDisplayString().Replace("@", "") + "." + name;
        }

        int before = ((INamespaceOrTypeSymbol?)_type.ContainingType ?? _type.ContainingNamespace).GetTypeMembers()
            .Count(other => string.Equals(other.Name, _type.Name, System.StringComparison.OrdinalIgnoreCase)
                && string.CompareOrdinal(other.Name, _type.Name) < 0);
        return name + (before == 0 ? "" : "." + before) + ".Packed.g.cs";
    }

    private static string Escaped(INamedTypeSymbol type)
    {
        return SyntaxFacts.GetKeywordKind(type.Name) != SyntaxKind.None ? "@" + type.Name : type.Name;
    }

    private static string KeywordOf(INamedTypeSymbol type)
    {
        return type.TypeKind switch
        {
            TypeKind.Struct => type.IsRecord ? "record struct" : "struct",
            TypeKind.Interface => "interface",
            _ => type.IsRecord ? "record" : "class",
        };
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

    private void CheckClass()
    {
        foreach (INamedTypeSymbol type in Containers().Prepend(_type))
        {
            foreach (TypeDeclarationSyntax part in type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(_cancellation)).OfType<TypeDeclarationSyntax>())
            {
                if (!part.Modifiers.Any(SyntaxKind.PartialKeyword))
                {
                    Report(Faults.NotPartial, part.Identifier.GetLocation(), type.Name);
                }
            }

            if (type.TypeParameters.Length > 0)
            {
                Report(Faults.KindOfClass, type.Place(), type.Name, "generic");
            }
        }

        if (_type.IsStatic)
        {
            Report(Faults.KindOfClass, _type.Place(), _type.Name, "static");
        }

        for (INamedTypeSymbol? ancestor = _type.BaseType; ancestor != null; ancestor = ancestor.BaseType)
        {
            if (Attributes.Find(ancestor, "Packed") != null)
            {
                Report(Faults.KindOfClass, _type.Place(), _type.Name, "derived from the packed '" + ancestor.Name + "'");
                break;
            }
        }
    }

    /// <summary>Members that would be there twice, and the class itself, whose name no member can have.</summary>
    private void CheckNames(bool frame)
    {
        foreach (ISymbol member in _type.GetMembers().Where(member => !member.IsImplicitlyDeclared).Prepend(_type))
        {
            bool taken = member.Name switch
            {
                "Size" or "WireTable" => true,
                "Read" or "TryRead" => Takes(member, 2),
                "Matches" => Takes(member, 2),
                "Write" => _writes && Takes(member, 2),
                "CheckValues" => _writes && Takes(member, 0),
                "CreateLayout" => frame && Takes(member, 0),
                _ => false,
            };
            if (taken)
            {
                Report(Faults.NameTaken, member.Place(), member.Name);
            }
        }
    }

    /// <summary>A member that is no method, or one of the same parameters: none, or a byte array and an int.</summary>
    private static bool Takes(ISymbol member, int parameters)
    {
        return member is not IMethodSymbol method
            || (method.Parameters.Length == parameters
                && (parameters == 0 || (method.Parameters[0].Type.InCode() == "byte[]" && method.Parameters[1].Type.SpecialType == SpecialType.System_Int32)));
    }

    private void Report(DiagnosticDescriptor descriptor, Location? place, params string[] arguments)
    {
        _faults.Add(Fault.At(descriptor, place, arguments));
    }
}
