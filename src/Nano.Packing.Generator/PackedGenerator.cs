using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Nano.Packing.Generator.Emission;
using Nano.Packing.Generator.Model;
using Nano.Packing.Generator.Parsing;

namespace Nano.Packing.Generator;

/// <summary>
/// Compile-time packing: for every class marked [Packed] the compiler gets the methods that read and write its bytes. The
/// pipeline is: attribute, <see cref="RecordParser"/>, <see cref="Record"/> (plain values, compared so that an edit elsewhere
/// costs nothing), <see cref="RecordEmitter"/>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PackedGenerator : IIncrementalGenerator
{
    /// <summary>The name under which the compiler tracks the step that makes the records.</summary>
    public const string RecordsStep = "Records";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(output => output.AddSource("PackedAttributes.g.cs", SourceText.From(ReadAttributes(), Encoding.UTF8)));

        context.RegisterSourceOutput(
            context.CompilationProvider.Select((compilation, _) => AttributeCostSource.Of(compilation)),
            (output, cost) => output.AddSource("PackedAttributes.Cost.g.cs", SourceText.From(AttributeCostSource.Emit(cost), Encoding.UTF8)));

        IncrementalValuesProvider<Record> records = context.SyntaxProvider.ForAttributeWithMetadataName(
                Attributes.Namespace + "PackedAttribute",
                (node, _) => node is TypeDeclarationSyntax,
                (match, cancellation) => match.TargetSymbol is INamedTypeSymbol { TypeKind: TypeKind.Class } type && IsFirst(match)
                    ? RecordParser.Parse(match.SemanticModel.Compilation, type, cancellation)
                    : null)
            .Where(record => record != null)
            .Select((record, _) => record!)
            .WithTrackingName(RecordsStep);
        context.RegisterSourceOutput(records, (output, record) =>
        {
            // A record at fault is written too, as far as it goes: else every use of it would be one more error.
            if (record.CanBeWritten)
            {
                output.AddSource(record.HintName, SourceText.From(RecordEmitter.Emit(record), Encoding.UTF8));
            }
        });

        Report(context, records.SelectMany((record, _) => record.Faults));
        foreach (string attribute in Attributes.OfMembers)
        {
            IncrementalValuesProvider<Fault> strays = context.SyntaxProvider.ForAttributeWithMetadataName(
                    Attributes.Namespace + attribute + "Attribute",
                    (_, _) => true,
                    (match, _) => FindStray(match))
                .Where(fault => fault != null)
                .Select((fault, _) => fault!);
            Report(context, strays);
        }
    }

    /// <summary>Apart from the sources, because it needs the compilation, which is another one after every edit.</summary>
    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Fault> faults)
    {
        context.RegisterSourceOutput(faults.Combine(context.CompilationProvider), (output, pair) => output.ReportDiagnostic(pair.Left.ToDiagnostic(pair.Right)));
    }

    /// <summary>The attribute stands on this part of the class for the first time: a second one is the compiler's to refuse.</summary>
    private static bool IsFirst(GeneratorAttributeSyntaxContext match)
    {
        return Attributes.Find(match.TargetSymbol, "Packed")?.ApplicationSyntaxReference?.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>() == match.TargetNode;
    }

    /// <summary>An attribute in a class that is not packed.</summary>
    private static Fault? FindStray(GeneratorAttributeSyntaxContext match)
    {
        INamedTypeSymbol? type = match.TargetSymbol as INamedTypeSymbol ?? match.TargetSymbol.ContainingType;
        return type == null || Attributes.Find(type, "Packed") != null ? null
            : Fault.At(Faults.NoEffect, match.Attributes.FirstOrDefault()?.Place(), type.Name);
    }

    private static string ReadAttributes()
    {
        using Stream stream = typeof(PackedGenerator).Assembly.GetManifestResourceStream("PackedAttributes.cs")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
