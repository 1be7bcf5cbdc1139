using System;
using System.Collections.Generic;
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
    [DataRow(Target.Pc)]
    [DataRow(Target.DeviceTests)]
    public void No_use_of_an_attribute_reaches_the_binary(Target target)
    {
        using PEReader binary = Emit(GeneratorRun.Of(Source, target).Compilation);
        string[] uses = Uses(binary.GetMetadataReader()).Where(name => name is not ("ConditionalAttribute" or "ExcludeTypeAttribute")).ToArray();
        Assert.IsEmpty(uses, string.Join(", ", uses));
    }

    [TestMethod]
    [DataRow(Target.Pc, false)]
    [DataRow(Target.Device, true)]
    [DataRow(Target.DeviceTests, false)]
    public void Definitions_are_marked_to_be_left_out_with_their_uses_in_what_a_device_gets_but_not_where_attributes_are_read(Target target, bool areExcluded)
    {
        INamedTypeSymbol[] definitions = Definitions(GeneratorRun.Of(Source, target).Compilation);
        Assert.HasCount(9, definitions);
        foreach (INamedTypeSymbol definition in definitions)
        {
            Assert.AreEqual(areExcluded, definition.GetAttributes().Any(attribute => attribute.AttributeClass.Name == "ExcludeTypeAttribute"), definition.Name);
            Assert.AreEqual(!areExcluded, definition.GetAttributes().Any(attribute => attribute.AttributeClass.Name == "ConditionalAttribute"), definition.Name);
            Assert.AreEqual(Accessibility.Internal, definition.DeclaredAccessibility, definition.Name);
        }
    }

    [TestMethod]
    public void A_symbol_keeps_the_definitions_of_a_device_assembly()
    {
        CSharpParseOptions options = GeneratorRun.Options(Target.Device).WithPreprocessorSymbols("NANOFRAMEWORK_1_0", "NANO_PACKING_KEEP_TYPES");
        CSharpCompilation compilation = GeneratorRun.Compile(Source, Target.Device);
        SyntaxTree tree = compilation.SyntaxTrees.Single();
        compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString(), options));
        GeneratorRun.CreateDriver(Target.Device).WithUpdatedParseOptions(options).RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
        INamedTypeSymbol[] definitions = Definitions(updated);
        Assert.HasCount(9, definitions);
        Assert.IsFalse(definitions.SelectMany(definition => definition.GetAttributes()).Any(attribute => attribute.AttributeClass.Name == "ExcludeTypeAttribute"));
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

    private static INamedTypeSymbol[] Definitions(Compilation compilation)
    {
        return compilation.GetSymbolsWithName(name => name.EndsWith("Attribute", StringComparison.Ordinal), SymbolFilter.Type)
            .OfType<INamedTypeSymbol>().Where(type => type.ContainingNamespace.ToDisplayString() == "Nano.Packing").ToArray();
    }

    /// <summary>The attributes in use that are defined in the binary itself.</summary>
    private static IEnumerable<string> Uses(MetadataReader metadata)
    {
        return metadata.CustomAttributes.Select(handle => metadata.GetCustomAttribute(handle).Constructor)
            .Where(constructor => constructor.Kind == HandleKind.MethodDefinition)
            .Select(constructor => metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType())
            .Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Name));
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
