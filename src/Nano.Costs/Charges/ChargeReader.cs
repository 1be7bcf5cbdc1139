using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Nano.Costs.Bytecode;

namespace Nano.Costs.Charges;

/// <summary>Finds what an instruction takes beyond its being interpreted: calls and allocations.</summary>
internal sealed class ChargeReader
{
    private readonly AssemblySet _assemblies;

    /// <param name="assemblies">Those whose code is looked at.</param>
    public ChargeReader(AssemblySet assemblies)
    {
        _assemblies = assemblies;
    }

    /// <summary>What entering the method takes: each local of a struct type is an object, used or not.</summary>
    public static IReadOnlyList<Allocation> OfEntry(MethodDefinition method)
    {
        return method.Body.Variables.Where(variable => TypeShape.IsHeapStruct(variable.VariableType))
            .Select(variable => TypeShape.Object(variable.VariableType, "local " + MemberName.TypeName(variable.VariableType)))
            .ToList();
    }

    /// <summary>What an instruction takes each time.</summary>
    /// <param name="method">Where it stands.</param>
    /// <param name="instruction">It.</param>
    public Charge Of(MethodDefinition method, Instruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Call:
            case Code.Callvirt:
                return OfCall(method, instruction, (MethodReference)instruction.Operand);
            case Code.Newobj:
                return OfConstruction((MethodReference)instruction.Operand);
            case Code.Newarr:
                return Charge.Allocating(OfArray(instruction));
            case Code.Box:
                return OfBox((TypeReference)instruction.Operand);
            case Code.Ldstr:
                return Charge.Allocating(new Allocation(AllocationKind.Literal, "literal", 1, DeviceHeap.Literal));
            case Code.Throw:
                return Charge.Allocating(new Allocation(AllocationKind.Trace, "trace of the stack, or more", 1, DeviceHeap.Trace));
            default:
                Charge copies = Charge.Allocating(StructCopies.Of(method, instruction).ToArray());
                double slow = Weights.Of(instruction.OpCode);
                return slow == 0 ? copies : copies with { Slow = slow };
        }
    }

    private static Charge OfBox(TypeReference type)
    {
        // A reference in a box is the reference itself.
        return type.IsGenericParameter || !type.IsValueType ? Charge.None
            : TypeShape.IsHeapStruct(type) ? Charge.Allocating(TypeShape.Object(type, "boxed " + MemberName.TypeName(type)))
            : Charge.Allocating(new Allocation(AllocationKind.Box, "boxed " + MemberName.TypeName(type), 1, DeviceHeap.Boxed));
    }

    private static Allocation OfArray(Instruction instruction)
    {
        var type = (TypeReference)instruction.Operand;
        ArrayElement element = TypeShape.Element(type);
        int length = ConstantOf(instruction.Previous);
        bool isKnown = length >= 0;
        return new Allocation(
            AllocationKind.Array,
            MemberName.TypeName(type) + "[" + (isKnown ? length.ToString(CultureInfo.InvariantCulture) : "") + "]",
            isKnown ? 1 + length * element.Objects : -1,
            isKnown ? (int)DeviceHeap.Array(length, element) : -1,
            element);
    }

    // A length written in the code; -1 for one that only the run knows.
    private static int ConstantOf(Instruction instruction)
    {
        return instruction?.OpCode.Code switch
        {
            Code.Ldc_I4 => (int)instruction.Operand,
            Code.Ldc_I4_S => (sbyte)instruction.Operand,
            >= Code.Ldc_I4_0 and <= Code.Ldc_I4_8 => instruction.OpCode.Code - Code.Ldc_I4_0,
            _ => -1,
        };
    }

    // The compiler's own name for the class of captured variables says nothing to a reader.
    private static string WhatIs(TypeReference type)
    {
        return type.Name.Contains("<>c__DisplayClass", StringComparison.Ordinal) ? "closure" : MemberName.TypeName(type);
    }

    private static Charge OfMember(MethodReference callee, bool isConstruction)
    {
        MemberCharge member = MemberCharges.Find(DocumentationId.Of(callee.GetElementMethod()));
        if (member == null)
        {
            return OfUnlisted(callee);
        }

        var allocations = new List<Allocation>();
        if (isConstruction && member.InstanceBytes > 0)
        {
            allocations.Add(new Allocation(AllocationKind.Object, MemberName.TypeName(callee.DeclaringType), 1, member.InstanceBytes));
        }

        if (member.Objects > 0)
        {
            allocations.Add(new Allocation(AllocationKind.Array, "inside the member", member.Objects, member.HeapBytes));
        }

        if (member.AllocatesResult)
        {
            allocations.Add(new Allocation(AllocationKind.Array, MemberName.TypeName(isConstruction ? callee.DeclaringType : callee.ReturnType), 1, -1));
        }

        return new Charge(member.IsNative ? CallKind.Native : CallKind.ManagedMember, callee, member, 0, allocations);
    }

    // A package that the table does not cover tells at least whether a member is native.
    private static Charge OfUnlisted(MethodReference callee)
    {
        MethodDefinition definition = AssemblySet.FindInPackage(callee);
        CallKind kind = definition == null ? CallKind.Unknown
            : !definition.HasBody ? CallKind.Native
            : definition.IsStatic ? CallKind.Static
            : CallKind.Instance;
        return new Charge(kind, callee, null, 0, []);
    }

    private Charge OfCall(MethodDefinition method, Instruction instruction, MethodReference callee)
    {
        if (callee.Name == "Invoke" && TypeShape.IsDelegate(callee.DeclaringType))
        {
            return new Charge(CallKind.Delegate, callee, null, 0, []);
        }

        if (_assemblies.IsOfDevice(callee.DeclaringType))
        {
            Charge member = OfMember(callee, false);
            if (member.Member is not { ClonesThis: true })
            {
                return member;
            }

            // Of a class that others derive from only the run tells what is copied.
            string what = "copy of " + MemberName.TypeName(method.DeclaringType);
            return member with { Allocations = [method.DeclaringType.IsSealed ? TypeShape.Object(method.DeclaringType, what) : new Allocation(AllocationKind.Object, what, 1, -1)] };
        }

        bool isVirtual = instruction.OpCode == OpCodes.Callvirt && AssemblySet.Find(callee) is { IsVirtual: true };
        CallKind kind = !callee.HasThis ? CallKind.Static
            : !isVirtual ? CallKind.Instance
            : TypeShape.IsInterface(callee.DeclaringType) ? CallKind.Interface
            : CallKind.Virtual;
        return new Charge(kind, callee, null, 0, []);
    }

    private Charge OfConstruction(MethodReference constructor)
    {
        TypeReference type = constructor.DeclaringType;
        if (TypeShape.IsDelegate(type))
        {
            // The constructor of a delegate is not a method: the instruction does it.
            return Charge.Allocating(new Allocation(AllocationKind.Delegate, MemberName.TypeName(type), 1, DeviceHeap.Delegate));
        }

        return _assemblies.IsOfDevice(type)
            ? OfMember(constructor, true)
            : new Charge(CallKind.Constructor, constructor, null, 0, [TypeShape.Object(type, WhatIs(type))]);
    }
}
