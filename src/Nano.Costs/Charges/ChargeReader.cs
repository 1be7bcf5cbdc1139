using System.Collections.Generic;
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

    /// <summary>What entering the method takes: its locals that live on the heap.</summary>
    public static IReadOnlyList<Allocation> OfEntry(MethodDefinition method)
    {
        var allocations = new List<Allocation>();
        foreach (VariableDefinition variable in method.Body.Variables)
        {
            if (TypeShape.IsHeapStruct(variable.VariableType))
            {
                allocations.Add(Struct("local ", variable.VariableType));
            }
        }

        return allocations;
    }

    /// <summary>What an instruction takes each time.</summary>
    public Charge Of(Instruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Call:
            case Code.Callvirt:
                return OfCall(instruction, (MethodReference)instruction.Operand);
            case Code.Newobj:
                return OfConstruction((MethodReference)instruction.Operand);
            case Code.Newarr:
                return Allocating(OfArray(instruction));
            case Code.Box:
                return OfBox((TypeReference)instruction.Operand);
            case Code.Ldstr:
                return Allocating(new Allocation("string", DeviceHeap.Literal));
            default:
                return Charge.None;
        }
    }

    private static Charge Allocating(params Allocation[] allocations)
    {
        return new Charge(CallKind.None, null, null, allocations);
    }

    private static Charge OfBox(TypeReference type)
    {
        // A reference in a box is the reference itself; a struct of several fields is an object already and is copied.
        return type.IsGenericParameter || !type.IsValueType ? Charge.None
            : TypeShape.IsHeapStruct(type) ? Allocating(Struct("boxed ", type))
            : Allocating(new Allocation("boxed " + MemberName.TypeName(type), DeviceHeap.Boxed));
    }

    private static Allocation OfArray(Instruction instruction)
    {
        var element = (TypeReference)instruction.Operand;
        int elementBytes = DeviceHeap.ElementBytes(element);
        int length = ConstantOf(instruction.Previous);
        return new Allocation(
            MemberName.TypeName(element) + "[" + (length < 0 ? "" : length.ToString()) + "]",
            length < 0 ? -1 : (int)DeviceHeap.Array(length, elementBytes),
            elementBytes);
    }

    private static Allocation Struct(string what, TypeReference type)
    {
        return new Allocation(what + MemberName.TypeName(type), DeviceHeap.Object(TypeShape.InstanceFields(type)));
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

    private static IEnumerable<Allocation> Copies(MethodReference callee)
    {
        foreach (ParameterDefinition parameter in callee.Parameters)
        {
            if (TypeShape.IsHeapStruct(parameter.ParameterType))
            {
                yield return Struct("copy of ", parameter.ParameterType);
            }
        }
    }

    private Charge OfCall(Instruction instruction, MethodReference callee)
    {
        var allocations = new List<Allocation>(Copies(callee));
        if (callee.Name == "Invoke" && TypeShape.IsDelegate(callee.DeclaringType))
        {
            return new Charge(CallKind.Delegate, callee, null, allocations);
        }

        if (_assemblies.IsOfDevice(callee.DeclaringType))
        {
            return OfMember(callee, allocations);
        }

        bool isVirtual = instruction.OpCode == OpCodes.Callvirt && AssemblySet.Find(callee) is { IsVirtual: true };
        CallKind kind = !callee.HasThis ? CallKind.Static
            : !isVirtual ? CallKind.Instance
            : TypeShape.IsInterface(callee.DeclaringType) ? CallKind.Interface
            : CallKind.Virtual;
        return new Charge(kind, callee, null, allocations);
    }

    private Charge OfConstruction(MethodReference constructor)
    {
        TypeReference type = constructor.DeclaringType;
        var allocations = new List<Allocation>(Copies(constructor));
        if (TypeShape.IsDelegate(type))
        {
            // The constructor of a delegate is not a method: the instruction does it.
            allocations.Add(new Allocation(MemberName.TypeName(type), DeviceHeap.Delegate));
            return Allocating(allocations.ToArray());
        }

        if (_assemblies.IsOfDevice(type))
        {
            return OfMember(constructor, allocations);
        }

        allocations.Add(Struct("", type));
        return new Charge(CallKind.Constructor, constructor, null, allocations);
    }

    private static Charge OfMember(MethodReference callee, List<Allocation> allocations)
    {
        MemberCharge member = MemberCharges.Find(DocumentationId.Of(callee.GetElementMethod()));
        if (member == null)
        {
            return new Charge(CallKind.Unknown, callee, null, allocations);
        }

        if (member.AllocatesResult)
        {
            allocations.Add(new Allocation(MemberName.TypeName(callee.ReturnType), -1));
        }
        else if (member.HeapBytes > 0)
        {
            allocations.Add(new Allocation(MemberName.TypeName(callee.DeclaringType), member.HeapBytes));
        }

        return new Charge(member.IsNative ? CallKind.Native : CallKind.ManagedMember, callee, member, allocations);
    }
}
