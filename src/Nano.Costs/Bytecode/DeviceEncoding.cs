using System;
using Mono.Cecil.Cil;

namespace Nano.Costs.Bytecode;

/// <summary>
/// How large IL is in the .pe file that a device runs: the opcodes are those of the .dll, one for one, but tokens and branches
/// are 16 bits wide. Source: nanoFramework's metadata processor.
/// </summary>
internal static class DeviceEncoding
{
    /// <summary>Bytes for each exception handler of a method; one more holds their number.</summary>
    public const int HandlerSize = 12;

    /// <summary>Bytes of an instruction, operand included.</summary>
    public static int SizeOf(Instruction instruction)
    {
        return instruction.OpCode.Size + OperandSize(instruction);
    }

    /// <summary>Bytes of a method: its instructions and its table of exception handlers.</summary>
    public static int SizeOf(MethodBody body)
    {
        int size = body.HasExceptionHandlers ? body.ExceptionHandlers.Count * HandlerSize + 1 : 0;
        foreach (Instruction instruction in body.Instructions)
        {
            size += SizeOf(instruction);
        }

        return size;
    }

    private static int OperandSize(Instruction instruction)
    {
        return instruction.OpCode.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineI or OperandType.ShortInlineVar or OperandType.ShortInlineArg or OperandType.ShortInlineBrTarget => 1,
            OperandType.InlineVar or OperandType.InlineArg => 2,
            OperandType.InlineString or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType
                or OperandType.InlineBrTarget => 2,
            OperandType.InlineI or OperandType.ShortInlineR or OperandType.InlineTok or OperandType.InlineSig => 4,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 1 + 2 * ((Instruction[])instruction.Operand).Length,
            _ => throw new NotSupportedException("An operand of the kind " + instruction.OpCode.OperandType + "."),
        };
    }
}
