using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Nano.Host.Tests.Gate;
using Nano.Host.Tests.Metadata;

namespace Nano.Host.Tests.Conventions;

/// <summary>
/// What both runners need of the tests in NFUnitTest and its neighbours. The device's launcher calls every
/// method on a null object; MSTest passes over, without a word, a method that is not a public instance method that returns nothing.
/// </summary>
[TestClass]
public class DeviceTestConventionTests
{
    private const string Attributes = "nanoFramework.TestFramework.";

    [TestMethod]
    public void Test_classes_have_no_instance_fields()
    {
        Check(type => type.Fields.Where(field => !field.IsStatic).Select(field => field.FullName));
    }

    [TestMethod]
    public void Test_methods_do_not_use_this()
    {
        Check(type => type.Methods.Where(method => !method.IsConstructor).Select(FindUseOfThis).Where(use => use != null));
    }

    [TestMethod]
    public void Test_classes_have_no_constructor_of_their_own()
    {
        Check(type => type.Methods.Where(method => method.IsConstructor && !method.IsStatic && (method.HasParameters || method.Body.Instructions.Count > 4))
            .Select(method => method.FullName + " at " + SourcePositions.Of(method)));
    }

    [TestMethod]
    public void Test_methods_are_public_instance_methods_of_public_classes_and_return_nothing()
    {
        Check(type => type.Methods
            .Where(method => new[] { "TestMethod", "Setup", "Cleanup" }.Any(name => Has(method, name)))
            .Where(method => !type.IsPublic || !method.IsPublic || method.IsStatic || method.ReturnType.FullName != "System.Void")
            .Select(method => method.FullName + " at " + SourcePositions.Of(method)));
    }

    [TestMethod]
    public void Methods_with_rows_are_test_methods()
    {
        Check(type => type.Methods.Where(method => Has(method, "DataRow") && !Has(method, "TestMethod"))
            .Select(method => method.FullName + " runs on the device alone, at " + SourcePositions.Of(method)));
    }

    [TestMethod]
    public void Rows_have_as_many_values_as_the_method_has_parameters()
    {
        Check(type => type.Methods
            .Where(method => method.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == Attributes + "DataRowAttribute"
                && attribute.ConstructorArguments[0].Value is CustomAttributeArgument[] values && values.Length != method.Parameters.Count))
            .Select(method => method.FullName + " at " + SourcePositions.Of(method)));
    }

    private static void Check(Func<TypeDefinition, IEnumerable<string>> findFaults)
    {
        DeviceProject[] projects = DeviceProject.All.Where(candidate => candidate.Name.StartsWith("NFUnitTest", StringComparison.Ordinal)).ToArray();
        Assert.HasCount(7, projects);
        foreach (DeviceProject project in projects)
        {
            Check(project, findFaults);
        }
    }

    private static void Check(DeviceProject project, Func<TypeDefinition, IEnumerable<string>> findFaults)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(project.AssemblyPath, new ReaderParameters { ReadSymbols = true });
        TypeDefinition[] classes = module.GetTypes().Where(type => Has(type, "TestClass")).ToArray();
        Assert.IsNotEmpty(classes);
        string[] faults = classes.SelectMany(findFaults).ToArray();
        Assert.IsEmpty(faults, string.Join("\n", faults));
    }

    private static bool Has(ICustomAttributeProvider provider, string attribute)
    {
        return provider.CustomAttributes.Any(candidate => candidate.AttributeType.FullName == Attributes + attribute + "Attribute");
    }

    private static string FindUseOfThis(MethodDefinition method)
    {
        Instruction use = !method.HasBody || method.IsStatic
            ? null
            : method.Body.Instructions.FirstOrDefault(instruction => instruction.OpCode.Code == Code.Ldarg_0
                || (instruction.Operand != null && instruction.Operand == method.Body.ThisParameter));
        return use == null ? null : method.FullName + " at " + SourcePositions.Of(method, use);
    }
}
