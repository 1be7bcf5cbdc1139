using System.Collections.Generic;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Nano.Costs.Bytecode;

/// <summary>How many values lie on the evaluation stack before each instruction, by following every path once.</summary>
internal static class StackDepth
{
    /// <summary>The depths; an instruction that no path reaches has none.</summary>
    public static IReadOnlyDictionary<Instruction, int> Of(MethodBody body)
    {
        var depths = new Dictionary<Instruction, int>();
        var open = new Stack<(Instruction Instruction, int Depth)>();
        open.Push((body.Instructions[0], 0));
        foreach (ExceptionHandler handler in body.ExceptionHandlers)
        {
            // A catch or a filter begins with the exception on the stack.
            bool holdsException = handler.HandlerType is ExceptionHandlerType.Catch or ExceptionHandlerType.Filter;
            open.Push((handler.HandlerStart, holdsException ? 1 : 0));
            if (handler.FilterStart != null)
            {
                open.Push((handler.FilterStart, 1));
            }
        }

        while (open.TryPop(out (Instruction Instruction, int Depth) next))
        {
            Instruction instruction = next.Instruction;
            int depth = next.Depth;
            while (instruction != null && depths.TryAdd(instruction, depth))
            {
                depth = After(body.Method, instruction, depth);
                switch (instruction.Operand)
                {
                    case Instruction target:
                        open.Push((target, depth));
                        break;
                    case Instruction[] targets:
                        foreach (Instruction target in targets)
                        {
                            open.Push((target, depth));
                        }

                        break;
                }

                instruction = instruction.OpCode.FlowControl is FlowControl.Branch or FlowControl.Return or FlowControl.Throw ? null : instruction.Next;
            }
        }

        return depths;
    }

    private static int After(MethodDefinition method, Instruction instruction, int depth)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Leave:
            case Code.Leave_S:
            case Code.Endfinally:
                return 0;
            case Code.Ret:
                return depth - (IsVoid(method.ReturnType) ? 0 : 1);
            case Code.Newobj:
                return depth - ((IMethodSignature)instruction.Operand).Parameters.Count + 1;
            case Code.Call:
            case Code.Callvirt:
            case Code.Calli:
                var callee = (IMethodSignature)instruction.Operand;
                int taken = callee.Parameters.Count + (callee.HasThis ? 1 : 0) + (instruction.OpCode == OpCodes.Calli ? 1 : 0);
                return depth - taken + (IsVoid(callee.ReturnType) ? 0 : 1);
            default:
                return depth - Pops(instruction.OpCode) + Pushes(instruction.OpCode);
        }
    }

    private static bool IsVoid(TypeReference type)
    {
        return type is IModifierType modifier ? IsVoid(modifier.ElementType) : type.MetadataType == MetadataType.Void;
    }

    private static int Pops(OpCode opcode)
    {
        return opcode.StackBehaviourPop switch
        {
            StackBehaviour.Pop0 => 0,
            StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
            StackBehaviour.Pop1_pop1 or StackBehaviour.Popi_pop1 or StackBehaviour.Popi_popi or StackBehaviour.Popi_popi8
                or StackBehaviour.Popi_popr4 or StackBehaviour.Popi_popr8 or StackBehaviour.Popref_pop1 or StackBehaviour.Popref_popi => 2,
            _ => 3,
        };
    }

    private static int Pushes(OpCode opcode)
    {
        return opcode.StackBehaviourPush switch
        {
            StackBehaviour.Push0 => 0,
            StackBehaviour.Push1_push1 => 2,
            _ => 1,
        };
    }
}
