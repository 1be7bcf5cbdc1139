using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Parsing;

/// <summary>What the generator wants to know of types, members and their initialisers.</summary>
internal static class Types
{
    // Names that the generated methods use themselves.
    private static readonly string[] s_locals = { "buffer", "offset", "bits", "wide", "sum", "text", "length", "i", "at", "unit", "raw", "array", "item" };

    /// <summary>A type as it is written in code.</summary>
    public static string InCode(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>A type as people write it.</summary>
    public static string ForPeople(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>A member's name as it is written in code.</summary>
    public static string InCode(this ISymbol member)
    {
        string name = SyntaxFacts.GetKeywordKind(member.Name) != SyntaxKind.None ? "@" + member.Name : member.Name;
        return s_locals.Contains(member.Name) ? "this." + name : name;
    }

    public static Location? Place(this ISymbol symbol) => symbol.Locations.FirstOrDefault();

    /// <summary>What a field or property holds.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    /// <summary>Describes a member of a simple type, or of an array of one; null for any other type.</summary>
    public static Member? ToMember(ISymbol member, ITypeSymbol type)
    {
        INamedTypeSymbol? number = type.TypeKind == TypeKind.Enum ? ((INamedTypeSymbol)type).EnumUnderlyingType : type as INamedTypeSymbol;
        Member Make(MemberKind kind, decimal least = 0, decimal greatest = 0) =>
            new(member.InCode(), type.InCode(), number!.InCode(), kind, least, greatest);
        return number?.SpecialType switch
        {
            SpecialType.System_SByte => Make(MemberKind.Integer, sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Byte => Make(MemberKind.Integer, byte.MinValue, byte.MaxValue),
            SpecialType.System_Int16 => Make(MemberKind.Integer, short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => Make(MemberKind.Integer, ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Char => Make(MemberKind.Integer, char.MinValue, char.MaxValue),
            SpecialType.System_Int32 => Make(MemberKind.Integer, int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => Make(MemberKind.Integer, uint.MinValue, uint.MaxValue),
            SpecialType.System_Int64 => Make(MemberKind.Integer, long.MinValue, long.MaxValue),
            SpecialType.System_UInt64 => Make(MemberKind.Integer, ulong.MinValue, ulong.MaxValue),
            SpecialType.System_Boolean => Make(MemberKind.Boolean),
            SpecialType.System_Single => Make(MemberKind.Single),
            SpecialType.System_Double => Make(MemberKind.Double),
            _ => null,
        };
    }

    /// <summary>The code that a simple type has by itself.</summary>
    public static string CodeOf(Member member)
    {
        return member.Number switch
        {
            "sbyte" => "b",
            "byte" => "B",
            "short" => "h",
            "ushort" or "char" => "H",
            "int" => "i",
            "uint" => "I",
            "long" => "q",
            "ulong" => "Q",
            "bool" => "?",
            "float" => "f",
            _ => "d",
        };
    }

    /// <summary>The field that the compiler makes for an auto-property; null for any other.</summary>
    public static IFieldSymbol? BackingField(this IPropertySymbol property)
    {
        return property.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
    }

    /// <summary>Nobody can put another object into the member.</summary>
    public static bool IsFixed(ISymbol member)
    {
        return member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };
    }

    /// <summary>What a member is initialised with in its declaration.</summary>
    public static ExpressionSyntax? InitialiserOf(ISymbol member)
    {
        return member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
    }

    /// <summary>How many elements the array has that a member is initialised with; null when that is not known.</summary>
    public static int? LengthOf(ExpressionSyntax? initialiser, Compilation compilation)
    {
        while (initialiser is ParenthesizedExpressionSyntax { Expression: { } inner })
        {
            initialiser = inner;
        }

        switch (initialiser)
        {
            case CollectionExpressionSyntax items when items.Elements.All(element => element is ExpressionElementSyntax):
                return items.Elements.Count;
            case ArrayCreationExpressionSyntax { Initializer: { } items }:
                return items.Expressions.Count;
            case ArrayCreationExpressionSyntax creation when creation.Type.RankSpecifiers.FirstOrDefault() is { Rank: 1 } rank:
                object? size = compilation.GetSemanticModel(creation.SyntaxTree).GetConstantValue(rank.Sizes[0]).Value;
                return size switch
                {
                    int or uint or long or ulong or short or ushort or byte or sbyte when Convert.ToDecimal(size, CultureInfo.InvariantCulture) is >= 0 and <= int.MaxValue
                        => Convert.ToInt32(size, CultureInfo.InvariantCulture),
                    _ => null,
                };
            case ImplicitArrayCreationExpressionSyntax creation:
                return creation.Initializer.Expressions.Count;
            case InitializerExpressionSyntax items:
                return items.Expressions.Count;
            default:
                return null;
        }
    }
}
