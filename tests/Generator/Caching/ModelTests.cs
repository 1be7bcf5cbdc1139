using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Packing.Generator.Tests.Harness;

namespace Nano.Packing.Generator.Tests.Caching;

/// <summary>
/// What the generator keeps between two runs are plain values. A symbol or a tree in it would hold the whole of an old
/// compilation in memory, and never equal the new one.
/// </summary>
[TestClass]
public class ModelTests
{
    private const string Source = @"
[Packed("">"")] public sealed partial class Point { public int X; }

[Packed("">"", Frame = true)]
public sealed partial class Reading
{
    [Constant] private const ushort Start = 0x424D;
    [Length] public ushort Length;
    [Field(""h""), Scaled(0.1)] public float Value;
    [Field(""4s"")] public string Name;
    [Bits(""B"", 0, 4), Padding(1)] public byte Kind;
    public readonly Point[] Points = new Point[3];
    public readonly ushort[] Data = new ushort[3];
    [Checksum(typeof(Sum16))] private const ushort Check = 0;
}

[Packed("">"")] public partial class Wrong { [Field(""y"")] public int X; }
";

    [TestMethod]
    public void No_step_keeps_symbols_or_syntax()
    {
        GeneratorDriver driver = GeneratorRun.CreateDriver().RunGenerators(GeneratorRun.Compile(Source));
        object[] values = driver.GetRunResult().Results.Single().TrackedSteps["Records"]
            .SelectMany(step => step.Outputs).Select(output => output.Value).ToArray();
        Assert.IsNotEmpty(values);
        foreach (object value in values)
        {
            CheckObject(value, value.GetType().Name, new HashSet<object>(ReferenceEqualityComparer.Instance));
        }
    }

    [TestMethod]
    public void No_type_of_the_model_has_room_for_symbols_or_syntax()
    {
        Type[] types = typeof(PackedGenerator).Assembly.GetTypes().Where(type => type.Namespace == "Nano.Packing.Generator.Model").ToArray();
        Assert.IsNotEmpty(types);
        string[] faults = types.SelectMany(type => Fields(type).Where(field => IsForbidden(field.FieldType)).Select(field => type.Name + "." + field.Name)).ToArray();
        Assert.IsEmpty(faults, string.Join(", ", faults));
    }

    private static void CheckObject(object value, string path, HashSet<object> seen)
    {
        if (value == null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.IsFalse(IsForbidden(value.GetType()), path + " is a " + value.GetType());
        if (value is Array array)
        {
            foreach (object item in array)
            {
                CheckObject(item, path + "[]", seen);
            }

            return;
        }

        foreach (FieldInfo field in Fields(value.GetType()))
        {
            CheckObject(field.GetValue(value), path + "." + field.Name, seen);
        }
    }

    private static bool IsForbidden(Type type)
    {
        Type bare = type.IsArray ? type.GetElementType() : type;
        return typeof(ISymbol).IsAssignableFrom(bare) || typeof(SyntaxNode).IsAssignableFrom(bare) || typeof(SyntaxTree).IsAssignableFrom(bare)
            || typeof(Compilation).IsAssignableFrom(bare) || typeof(SemanticModel).IsAssignableFrom(bare) || typeof(Location).IsAssignableFrom(bare)
            || typeof(Diagnostic).IsAssignableFrom(bare) || typeof(AttributeData).IsAssignableFrom(bare) || bare == typeof(SyntaxToken)
            || bare == typeof(SyntaxReference) || bare.GetGenericArguments().Any(IsForbidden);
    }

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type part = type; part != null && part != typeof(object); part = part.BaseType)
        {
            foreach (FieldInfo field in part.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
