using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;
using Nano.Costs.Bytecode;
using Nano.Costs.Charges;

namespace Nano.Costs.Counting;

/// <summary>Rewrites one method for the <see cref="Instrumenter"/>.</summary>
internal sealed class MethodRewriter
{
    private readonly CountedMethod _counted;
    private readonly MethodDefinition _method;
    private readonly ILProcessor _il;
    private readonly AssemblySet _assemblies;

    // What one instruction becomes. Put together at the end: to insert into the body takes time with its length.
    private readonly List<Instruction> _block = new();
    private readonly Dictionary<string, MethodReference> _probes = new();

    /// <param name="counted">The method, not rewritten yet.</param>
    /// <param name="assemblies">All that are rewritten.</param>
    public MethodRewriter(CountedMethod counted, AssemblySet assemblies)
    {
        _counted = counted;
        _method = counted.Method.Definition;
        _il = _method.Body.GetILProcessor();
        _assemblies = assemblies;
    }

    /// <summary>Does it.</summary>
    public void Rewrite()
    {
        // What is put in makes the method longer: short branches might no longer reach.
        _method.Body.SimplifyMacros();
        Instruction[] instructions = _method.Body.Instructions.ToArray();
        var all = new List<Instruction>();
        for (int i = 0; i < instructions.Length; i++)
        {
            if (_counted.HitIds[i] == _counted.FirstId + 1 + i)
            {
                Rewrite(instructions, i);
                all.AddRange(_block);
            }
        }

        _method.Body.Instructions.Clear();
        foreach (Instruction instruction in all)
        {
            _method.Body.Instructions.Add(instruction);
        }

        // The entry stands before the first instruction's own call, where no branch leads.
        Instruction first = _method.Body.Instructions[0];
        if (OverridesMember())
        {
            _il.InsertBefore(first, Call(nameof(Probe.Enter)));
        }

        _il.InsertBefore(first, _il.Create(OpCodes.Ldc_I4, _counted.FirstId));
        _il.InsertBefore(first, Call(nameof(Probe.Hit)));

        _method.Body.OptimizeMacros();
    }

    // The object that branches and handlers point to becomes the beginning of what is put in, a copy does the work: so every
    // way that led to the instruction leads through the probe.
    private void Rewrite(Instruction[] instructions, int index)
    {
        // Nothing can come between a prefix and what it belongs to: the two are dealt with as one.
        int end = index;
        while (instructions[end].OpCode.OpCodeType == OpCodeType.Prefix)
        {
            end++;
        }

        _block.Clear();
        _block.AddRange(instructions[index..(end + 1)]);

        Instruction instruction = instructions[index];
        Instruction copy = _il.Create(OpCodes.Nop);
        copy.OpCode = instruction.OpCode;
        copy.Operand = instruction.Operand;
        instruction.OpCode = OpCodes.Ldc_I4;
        instruction.Operand = _counted.FirstId + 1 + index;
        Instruction last = Append(instruction, Call(nameof(Probe.Hit)));
        Instruction acting = end == index ? copy : instructions[end];
        int id = _counted.FirstId + 1 + end;
        Charge charge = _counted.Charges[end];
        if (copy.OpCode == OpCodes.Newarr)
        {
            last = Append(last, _il.Create(OpCodes.Dup), _il.Create(OpCodes.Conv_I8), _il.Create(OpCodes.Ldc_I4, id), Call(nameof(Probe.NewArray)));
        }

        UnitSource units = charge.Member?.Units ?? UnitSource.None;
        if (units == UnitSource.Last)
        {
            last = Append(last, _il.Create(OpCodes.Dup), _il.Create(OpCodes.Conv_I8), _il.Create(OpCodes.Ldc_I4, id), Call(nameof(Probe.Handle)));
        }
        else if (units == UnitSource.Found)
        {
            last = Append(last, _il.Create(OpCodes.Ldc_I4, id));
            copy.OpCode = OpCodes.Call;
            copy.Operand = Call(nameof(Probe.IndexOf)).Operand;
        }

        bool mayBeOverridden = MayBeOverridden(acting, charge);
        if (mayBeOverridden)
        {
            last = Append(last, _il.Create(OpCodes.Ldc_I4, id), Call(nameof(Probe.Dispatch)));
        }

        Append(last, copy);
        last = acting;
        if (units == UnitSource.Result)
        {
            last = Append(last, _il.Create(OpCodes.Dup), _il.Create(OpCodes.Conv_I8), _il.Create(OpCodes.Ldc_I4, id), Call(nameof(Probe.Handle)));
        }

        if (charge.Member is { AllocatesResult: true })
        {
            last = Append(last, _il.Create(OpCodes.Dup), _il.Create(OpCodes.Ldc_I4, id), Call(mayBeOverridden ? nameof(Probe.DispatchedResult) : nameof(Probe.Result)));
        }

        if (charge.Member is { ClonesThis: true } && charge.Allocations.Any(allocation => allocation.IsCountedByRun))
        {
            last = Append(last, _il.Create(OpCodes.Dup), _il.Create(OpCodes.Ldc_I4, id), Call(nameof(Probe.Copy)));
        }

        if (mayBeOverridden)
        {
            Append(last, Call(nameof(Probe.Returned)));
        }
    }

    private static bool MayBeOverridden(Instruction instruction, Charge charge)
    {
        return instruction.OpCode == OpCodes.Callvirt
            && charge.Call is CallKind.Native or CallKind.ManagedMember or CallKind.Unknown
            && AssemblySet.Find(charge.Callee) is not { IsVirtual: false };
    }

    private Instruction Append(Instruction after, params Instruction[] instructions)
    {
        foreach (Instruction instruction in instructions)
        {
            _block.Insert(_block.IndexOf(after) + 1, instruction);
            after = instruction;
        }

        return after;
    }

    private Instruction Call(string probe)
    {
        if (!_probes.TryGetValue(probe, out MethodReference reference))
        {
            reference = _method.Module.ImportReference(typeof(Probe).GetMethod(probe, BindingFlags.Public | BindingFlags.Static));
            _probes.Add(probe, reference);
        }

        return _il.Create(OpCodes.Call, reference);
    }

    // True for an override of a method of a class of the device's packages, and for what implements one of their interfaces.
    private bool OverridesMember()
    {
        if (!_method.IsVirtual)
        {
            return false;
        }

        for (TypeDefinition type = _method.DeclaringType; type != null; type = type.BaseType == null ? null : AssemblySet.Find(type.BaseType))
        {
            bool isInherited = _assemblies.IsOfDevice(type);
            if ((isInherited && !_method.IsNewSlot && Declares(type)) || type.Interfaces.Any(implemented => IsDeclaredBy(implemented.InterfaceType)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDeclaredBy(TypeReference type)
    {
        return _assemblies.IsOfDevice(type) && AssemblySet.Find(type) is TypeDefinition definition && Declares(definition);
    }

    private bool Declares(TypeDefinition type)
    {
        string name = _method.Name[(_method.Name.LastIndexOf('.') + 1)..];
        return type.Methods.Any(method => method.Name == name && method.Parameters.Count == _method.Parameters.Count);
    }
}
