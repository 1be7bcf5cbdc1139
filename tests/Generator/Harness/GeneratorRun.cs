using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Nano.Packing.Generator.Tests.Harness;

/// <summary>The generator run on a source as the compiler runs it, in C# 9, and what the compiler says of the result.</summary>
internal sealed class GeneratorRun
{
    private const string BeforeEverySource = "using System; using Nano.Checksums; using Nano.Packing; ";

    // What the device's mscorlib has and the PC's has not, and by which the generator knows the device.
    private const string ExcludeType = "namespace System.Runtime.CompilerServices { internal sealed class ExcludeTypeAttribute : Attribute { } } ";

    private static readonly string[] s_libraries =
    {
        typeof(Nano.Buffers.BytesLike).Assembly.Location,
        typeof(Nano.Buffers.BigEndian).Assembly.Location,
        typeof(Nano.Checksums.Sum16).Assembly.Location,
        typeof(Nano.Checksums.Crc).Assembly.Location,
        typeof(Nano.Frames.FrameLayout).Assembly.Location,
    };

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_runtime = new(() =>
        Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location), "*.dll")
            .Where(path => Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll" or "System.Private.CoreLib.dll"
                or "System.Runtime.dll" or "System.Collections.dll" or "System.Runtime.InteropServices.dll" or "System.Runtime.Extensions.dll")
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToImmutableArray());

    private GeneratorRun(GeneratorDriverRunResult result, Compilation compilation)
    {
        Result = result;
        Compilation = compilation;
    }

    /// <summary>What the generator returned: its diagnostics, sources, and the exception it died of.</summary>
    public GeneratorDriverRunResult Result { get; }

    /// <summary>The source with what was generated from it.</summary>
    public Compilation Compilation { get; }

    /// <summary>What the generator threw, or null.</summary>
    public Exception Exception => Result.Results.Single().Exception;

    /// <summary>What was generated, without the attributes' definitions, which do not depend on the source.</summary>
    public IEnumerable<GeneratedSourceResult> Records => Result.Results.Single().GeneratedSources.Where(source => !IsDefinition(source));

    /// <summary>The definitions of the attributes.</summary>
    public IEnumerable<GeneratedSourceResult> Definitions => Result.Results.Single().GeneratedSources.Where(IsDefinition);

    /// <summary>Every diagnostic, the generator's and the compiler's errors and warnings, as <see cref="MarkedSource"/> has them.
    /// Public members without documentation count where they were generated.</summary>
    public IReadOnlyList<string> Diagnostics
    {
        get
        {
            SyntaxTree written = Compilation.SyntaxTrees.First();
            IEnumerable<string> generators = Result.Diagnostics.Select(diagnostic => MarkedSource.Describe(diagnostic, Compilation.SyntaxTrees));
            IEnumerable<string> compilers = Compilation.GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Where(diagnostic => diagnostic.Id != "CS1591" || diagnostic.Location.SourceTree != written)
                .Select(diagnostic => MarkedSource.Describe(diagnostic, Compilation.SyntaxTrees)
                    + (diagnostic.Location.SourceTree == written ? "" : " [generated: " + diagnostic.GetMessage() + "]"));
            return generators.Concat(compilers).Order(StringComparer.Ordinal).ToList();
        }
    }

    /// <summary>Runs it.</summary>
    /// <param name="source">The text; using directives for Nano's namespaces are put before its first line.</param>
    /// <param name="target">What it is compiled for.</param>
    /// <param name="without">Names of Nano's libraries that the source does not see.</param>
    public static GeneratorRun Of(string source, Target target = Target.Pc, params string[] without)
    {
        return Of(Compile(source, target, without), target);
    }

    /// <summary>Runs it on a source that sees what was compiled before: the files of other assemblies.</summary>
    public static GeneratorRun Of(string source, Target target, MetadataReference[] compiled)
    {
        return Of(Compile(source, target).WithAssemblyName("Second").AddReferences(compiled), target);
    }

    /// <summary>Runs it on a compilation.</summary>
    public static GeneratorRun Of(CSharpCompilation compilation, Target target = Target.Pc)
    {
        GeneratorDriver driver = CreateDriver(target).RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
        return new GeneratorRun(driver.GetRunResult(), updated);
    }

    /// <summary>What another assembly sees of the source and what was generated from it.</summary>
    public MetadataReference Emit()
    {
        MemoryStream stream = new();
        EmitResult result = Compilation.Emit(stream);
        return result.Success ? MetadataReference.CreateFromImage(stream.ToArray()) : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    /// <summary>The source alone, before the generator has seen it.</summary>
    public static CSharpCompilation Compile(string source, Target target = Target.Pc, params string[] without)
    {
        string text = BeforeEverySource + (without.Contains("Nano.Frames") ? "" : "using Nano.Frames; ") + (IsDevice(target) ? ExcludeType : "") + source;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(SourceText.From(text), Options(target), "Source.cs");
        IEnumerable<MetadataReference> libraries = s_libraries
            .Where(path => !without.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path));
        if (target == Target.DeviceTests)
        {
            libraries = libraries.Append(CSharpCompilation.Create("nanoFramework.TestFramework").ToMetadataReference());
        }

        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999);
        return CSharpCompilation.Create("Declarations", new[] { tree }, s_runtime.Value.Concat(libraries), options);
    }

    /// <summary>A driver with the generator in it, that tracks its steps.</summary>
    public static GeneratorDriver CreateDriver(Target target = Target.Pc)
    {
        return CSharpGeneratorDriver.Create(
            new[] { new PackedGenerator().AsSourceGenerator() },
            parseOptions: Options(target),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>C# 9, as nanoFramework's project system has it, with documentation comments looked at.</summary>
    public static CSharpParseOptions Options(Target target = Target.Pc)
    {
        return new CSharpParseOptions(target == Target.NewerPc ? LanguageVersion.CSharp11 : LanguageVersion.CSharp9, DocumentationMode.Diagnose)
            .WithPreprocessorSymbols(IsDevice(target) ? new[] { "NANOFRAMEWORK_1_0" } : Array.Empty<string>());
    }

    private static bool IsDevice(Target target)
    {
        return target is Target.Device or Target.DeviceTests;
    }

    private static bool IsDefinition(GeneratedSourceResult source)
    {
        return source.HintName.StartsWith("PackedAttributes.", StringComparison.Ordinal);
    }
}
