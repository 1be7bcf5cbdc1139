using System.Collections.Generic;
using Mono.Cecil.Cil;

namespace Nano.Costs.Bytecode;

/// <summary>Where control can come to other than from the instruction before.</summary>
internal static class BranchTargets
{
    public static HashSet<Instruction> Of(MethodBody body)
    {
        var targets = new HashSet<Instruction>();
        foreach (Instruction instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case Instruction target:
                    targets.Add(target);
                    break;
                case Instruction[] several:
                    targets.UnionWith(several);
                    break;
            }
        }

        foreach (ExceptionHandler handler in body.ExceptionHandlers)
        {
            targets.Add(handler.HandlerStart);
            if (handler.FilterStart != null)
            {
                targets.Add(handler.FilterStart);
            }
        }

        return targets;
    }
}
