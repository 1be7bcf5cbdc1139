using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Nano.Packing.Generator.Model;

/// <summary>A mistake in a declaration, as plain values: a diagnostic holds on to the syntax tree, and so would keep the compiler
/// from seeing that nothing has changed.</summary>
internal sealed record Fault(string Id, string Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public bool IsError => Faults.ById(Id).DefaultSeverity == DiagnosticSeverity.Error;

    public static Fault At(DiagnosticDescriptor descriptor, Location? location, params string[] arguments)
    {
        FileLinePositionSpan lines = location?.GetLineSpan() ?? default;
        return new Fault(descriptor.Id, lines.Path ?? "", location?.SourceSpan ?? default, lines.Span, new EquatableArray<string>(arguments));
    }

    /// <summary>The diagnostic, in the source that it is of: only so can it be switched off there.</summary>
    public Diagnostic ToDiagnostic(Compilation compilation)
    {
        SyntaxTree? tree = compilation.SyntaxTrees.FirstOrDefault(candidate => candidate.FilePath == Path && candidate.Length >= Span.End);
        Location location = tree != null ? Location.Create(tree, Span) : Span.IsEmpty ? Location.None : Location.Create(Path, Span, Lines);
        return Diagnostic.Create(Faults.ById(Id), location, Arguments.Cast<object>().ToArray());
    }
}
