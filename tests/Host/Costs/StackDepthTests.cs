using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Nano.Costs.Bytecode;

namespace Nano.Host.Tests.Costs;

/// <summary>Bodies made by hand, against depths and offsets worked out by hand.</summary>
[TestClass]
public class StackDepthTests
{
    [TestMethod]
    public void Both_arms_of_a_condition_meet_at_one_depth()
    {
        MethodBody body = Body(Int32, Int32);
        ILProcessor il = body.GetILProcessor();
        Instruction other = il.Create(OpCodes.Ldc_I4_5);
        Instruction end = il.Create(OpCodes.Add);
        Append(il, il.Create(OpCodes.Ldarg_0), il.Create(OpCodes.Ldarg_0), il.Create(OpCodes.Brtrue, other), il.Create(OpCodes.Ldc_I4_4), il.Create(OpCodes.Br_S, end), other, end, il.Create(OpCodes.Ret));
        AreEqual(body, "0 1 2 1 2 1 2 1");
    }

    [TestMethod]
    public void A_catch_begins_with_the_exception_and_what_leave_leads_to_with_nothing()
    {
        MethodBody body = Body(Void);
        ILProcessor il = body.GetILProcessor();
        Instruction end = il.Create(OpCodes.Ret);
        Instruction[] all = Append(il, il.Create(OpCodes.Ldc_I4_0), il.Create(OpCodes.Ldc_I4_1), il.Create(OpCodes.Leave_S, end), il.Create(OpCodes.Pop), il.Create(OpCodes.Leave, end), end);
        body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Catch) { CatchType = body.Method.Module.TypeSystem.Object, TryStart = all[0], TryEnd = all[3], HandlerStart = all[3], HandlerEnd = end });
        AreEqual(body, "0 1 2 1 0 0");
    }

    [TestMethod]
    public void A_filter_and_its_handler_begin_with_the_exception_and_a_finally_with_nothing()
    {
        MethodBody body = Body(Void);
        ILProcessor il = body.GetILProcessor();
        Instruction end = il.Create(OpCodes.Ret);
        Instruction[] all = Append(il, il.Create(OpCodes.Leave, end), il.Create(OpCodes.Pop), il.Create(OpCodes.Ldc_I4_1), il.Create(OpCodes.Endfilter), il.Create(OpCodes.Pop), il.Create(OpCodes.Leave, end), il.Create(OpCodes.Endfinally), end);
        body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Filter) { TryStart = all[0], TryEnd = all[1], FilterStart = all[1], HandlerStart = all[4], HandlerEnd = all[6] });
        body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Finally) { TryStart = all[0], TryEnd = all[6], HandlerStart = all[6], HandlerEnd = end });
        AreEqual(body, "0 1 0 1 1 0 0 0");
    }

    [TestMethod]
    public void What_no_path_leads_to_has_no_depth()
    {
        MethodBody body = Body(Void);
        ILProcessor il = body.GetILProcessor();
        Instruction end = il.Create(OpCodes.Ret);
        Append(il, il.Create(OpCodes.Br_S, end), il.Create(OpCodes.Ldc_I4_0), il.Create(OpCodes.Pop), end);
        AreEqual(body, "0 - - 0");
    }

    [TestMethod]
    public void Every_way_of_a_switch_begins_without_its_number()
    {
        MethodBody body = Body(Int32, Int32);
        ILProcessor il = body.GetILProcessor();
        Instruction one = il.Create(OpCodes.Ldc_I4_1);
        Instruction two = il.Create(OpCodes.Ldc_I4_2);
        Instruction end = il.Create(OpCodes.Ret);
        Append(il, il.Create(OpCodes.Ldarg_0), il.Create(OpCodes.Switch, [one, two]), il.Create(OpCodes.Ldc_I4_0), il.Create(OpCodes.Ret), one, il.Create(OpCodes.Br, end), two, end);
        AreEqual(body, "0 1 0 1 0 1 0 1");
    }

    [TestMethod]
    public void Calls_take_their_arguments_and_the_object_and_leave_a_result()
    {
        MethodBody body = Body(Void, Int32);
        ModuleDefinition module = body.Method.Module;
        ILProcessor il = body.GetILProcessor();
        var two = new MethodReference("Two", module.TypeSystem.Int32, module.TypeSystem.Object) { HasThis = true };
        two.Parameters.Add(new ParameterDefinition(module.TypeSystem.Int32));
        var constructor = new MethodReference(".ctor", module.TypeSystem.Void, module.TypeSystem.Object) { HasThis = true };
        constructor.Parameters.Add(new ParameterDefinition(module.TypeSystem.Int32));
        Append(il, il.Create(OpCodes.Ldarg_0), il.Create(OpCodes.Newobj, constructor), il.Create(OpCodes.Ldarg_0), il.Create(OpCodes.Callvirt, two), il.Create(OpCodes.Dup), il.Create(OpCodes.Add), il.Create(OpCodes.Pop), il.Create(OpCodes.Ret));
        AreEqual(body, "0 1 1 2 1 2 1 0");
    }

    // Sizes in the order of the table in nanoFramework's metadata processor: opcode, then operand.
    [TestMethod]
    public void Operands_have_their_width_in_the_pe()
    {
        MethodBody body = Body(Void, Int32);
        ModuleDefinition module = body.Method.Module;
        ILProcessor il = body.GetILProcessor();
        Instruction end = il.Create(OpCodes.Ret);
        var field = new FieldReference("F", module.TypeSystem.Int32, module.TypeSystem.Object);
        Append(
            il,
            il.Create(OpCodes.Ldstr, "text"),
            il.Create(OpCodes.Ldsfld, field),
            il.Create(OpCodes.Newarr, module.TypeSystem.Byte),
            il.Create(OpCodes.Ldtoken, field),
            il.Create(OpCodes.Brtrue, end),
            il.Create(OpCodes.Brtrue_S, end),
            il.Create(OpCodes.Switch, [end, end, end]),
            il.Create(OpCodes.Ldc_I4_S, (sbyte)9),
            il.Create(OpCodes.Ldc_I4, 900),
            il.Create(OpCodes.Ldc_I8, 9L),
            il.Create(OpCodes.Ldc_R4, 1f),
            il.Create(OpCodes.Ldc_R8, 1.0),
            il.Create(OpCodes.Ldarg_S, body.Method.Parameters[0]),
            il.Create(OpCodes.Ldarg, body.Method.Parameters[0]),
            il.Create(OpCodes.Ceq),
            il.Create(OpCodes.Constrained, module.TypeSystem.Int32),
            il.Create(OpCodes.Volatile),
            end);
        CollectionAssert.AreEqual(
            new[] { 3, 3, 3, 5, 3, 2, 8, 2, 5, 9, 5, 9, 2, 4, 2, 4, 2, 1 },
            body.Instructions.Select(DeviceEncoding.SizeOf).ToArray());
        Assert.AreEqual(72, DeviceEncoding.SizeOf(body));
    }

    private static TypeReference Int32(ModuleDefinition module)
    {
        return module.TypeSystem.Int32;
    }

    private static TypeReference Void(ModuleDefinition module)
    {
        return module.TypeSystem.Void;
    }

    private static MethodBody Body(System.Func<ModuleDefinition, TypeReference> result, params System.Func<ModuleDefinition, TypeReference>[] parameters)
    {
        ModuleDefinition module = ModuleDefinition.CreateModule("made", ModuleKind.Dll);
        var method = new MethodDefinition("M", MethodAttributes.Static | MethodAttributes.Public, result(module));
        foreach (var parameter in parameters)
        {
            method.Parameters.Add(new ParameterDefinition(parameter(module)));
        }

        module.Types[0].Methods.Add(method);
        return method.Body;
    }

    private static Instruction[] Append(ILProcessor il, params Instruction[] instructions)
    {
        foreach (Instruction instruction in instructions)
        {
            il.Append(instruction);
        }

        return instructions;
    }

    private static void AreEqual(MethodBody body, string depths)
    {
        Assert.AreEqual(depths, string.Join(' ', new DeviceMethod(body.Method).Instructions.Select(instruction => instruction.Depth < 0 ? "-" : instruction.Depth.ToString())));
    }
}
