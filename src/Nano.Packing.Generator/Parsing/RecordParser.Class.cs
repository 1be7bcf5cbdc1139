using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Nano.Packing.Generator.Parsing;

// The class itself: what kind it is, and its names.
internal sealed partial class RecordParser
{
    /// <summary>The name of the generated file. Such names are compared without regard to case, those of classes are not: where
    /// another name of the source differs in case alone, the capitals are marked.</summary>
    private string HintName()
    {
        System.Collections.Generic.List<string> parts = new();
        bool isAmbiguous = false;
        for (ISymbol symbol = _type; symbol is not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
        {
            parts.Insert(0, symbol.Name);
            isAmbiguous |= ((INamespaceOrTypeSymbol)symbol.ContainingSymbol).GetMembers()
                .Any(other => other.Name != symbol.Name && string.Equals(other.Name, symbol.Name, System.StringComparison.OrdinalIgnoreCase));
        }

        string name = string.Join(".", parts);
        return (isAmbiguous ? string.Concat(name.Select(letter => char.IsUpper(letter) ? "-" + letter : letter.ToString())) : name) + ".Packed.g.cs";
    }

    private static string Escaped(INamedTypeSymbol type)
    {
        // A keyword, or a name that might become one: keywords have no capitals.
        return type.Name.Length > 0 && char.IsLower(type.Name[0]) ? "@" + type.Name : type.Name;
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
                Report(Faults.KindOfClass, type.Place(), type.Name, "generic: neither it nor a class within it can be packed");
            }
        }

        if (Containers().Prepend(_type).Any(type => type.IsFileLocal))
        {
            Report(Faults.KindOfClass, _type.Place(), _type.Name, "file-local: neither it nor a class within it can be packed");
        }

        if (_type.IsStatic)
        {
            Report(Faults.KindOfClass, _type.Place(), _type.Name, "static: it cannot be packed");
        }

        for (INamedTypeSymbol? ancestor = _type.BaseType; ancestor != null; ancestor = ancestor.BaseType)
        {
            if (Attributes.Find(ancestor, "Packed") != null)
            {
                Report(Faults.KindOfClass, _type.Place(), _type.Name, "derived from '" + ancestor.Name + "', which is packed: make that a member");
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
}
