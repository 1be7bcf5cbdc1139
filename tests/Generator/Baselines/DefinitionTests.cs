using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Baselines;

/// <summary>The attributes that the generator brings along: what of them reaches a binary.</summary>
[TestClass]
public class DefinitionTests
{
    private const string Source = @"
[Packed("">""), Padding(2)]
public sealed partial class Reading
{
    [Constant] private const byte Start = 1;
    [Length] public ushort Length;
    [Field(""h""), Scaled(0.1, Unit = ""a unit that nothing else has""), Padding(1)] public float Value;
    [Bits(""B"", 0, 4)] public byte Kind;
    [NotPacked] public int Local;
    [Checksum(typeof(Sum16))] private const ushort Check = 0;
}";

    [TestMethod]
    public void No_use_of_an_attribute_reaches_the_binary_of_a_PC()
    {
        using PEReader binary = Emit(GeneratorRun.Of(Source).Compilation);
        MetadataReader metadata = binary.GetMetadataReader();
        string[] uses = metadata.CustomAttributes.Select(handle => metadata.GetCustomAttribute(handle).Constructor)
            .Where(constructor => constructor.Kind == HandleKind.MethodDefinition)
            .Select(constructor => metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType())
            .Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Name)).ToArray();
        Assert.IsEmpty(uses, string.Join(", ", uses));
    }

    [TestMethod]
    public void Every_definition_is_marked_to_be_left_out_with_its_uses_of_what_a_device_gets()
    {
        GeneratorRun run = GeneratorRun.Of(Source, isForDevice: true);
        INamedTypeSymbol[] definitions = run.Compilation.GetSymbolsWithName(name => name.EndsWith("Attribute", StringComparison.Ordinal), SymbolFilter.Type)
            .OfType<INamedTypeSymbol>().Where(type => type.ContainingNamespace.ToDisplayString() == "Nano.Packing").ToArray();
        Assert.HasCount(9, definitions);
        foreach (INamedTypeSymbol definition in definitions)
        {
            Assert.IsTrue(definition.GetAttributes().Any(attribute => attribute.AttributeClass.Name == "ExcludeTypeAttribute"), definition.Name);
            Assert.AreEqual(Accessibility.Internal, definition.DeclaredAccessibility, definition.Name);
        }
    }

    /// <summary>The one thing that a friend of a project with attributes of its own notices; README.md of the generator has the
    /// remedy.</summary>
    [TestMethod]
    public void Two_projects_that_see_each_others_internals_compile_with_no_warning_but_CS0436()
    {
        const string friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Declarations\")] ";
        CSharpCompilation first = (CSharpCompilation)GeneratorRun.Of(friend + Source).Compilation;
        CSharpCompilation second = GeneratorRun.Compile("[Packed(\"<\")] public partial class Other { [Field(\"H\")] public int Value; }")
            .AddReferences(first.WithAssemblyName("First").ToMetadataReference());
        GeneratorRun.CreateDriver().RunGeneratorsAndUpdateCompilation(second, out Compilation updated, out _);
        string[] faults = updated.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591")
            .Select(diagnostic => diagnostic.Id).Distinct().ToArray();
        CollectionAssert.AreEqual(new[] { "CS0436" }, faults);
    }

    private static PEReader Emit(Compilation compilation)
    {
        MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream);
        Assert.IsTrue(result.Success, string.Join("\n", result.Diagnostics));
        stream.Position = 0;
        return new PEReader(stream);
    }
}
