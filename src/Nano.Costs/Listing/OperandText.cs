using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Nano.Costs.Bytecode;

namespace Nano.Costs.Listing;

/// <summary>The operand of an instruction for people: names for tokens, offsets of the device for branches.</summary>
internal static class OperandText
{
    private const int LongestText = 40;

    /// <summary>The operand, or what the opcode implies; empty where there is neither.</summary>
    public static string Of(DeviceMethod method, Instruction instruction)
    {
        switch (instruction.Operand)
        {
            case null:
                return Implied(method.Definition, instruction.OpCode.Code);
            case Instruction target:
                return "to " + method.At(target).Offset.ToString(CultureInfo.InvariantCulture);
            case Instruction[] targets:
                return "to " + string.Join(", ", targets.Select(target => method.At(target).Offset.ToString(CultureInfo.InvariantCulture)));
            case MethodReference callee:
                return MemberName.Short(callee);
            case FieldReference field:
                return MemberName.Short(field);
            case TypeReference type:
                return MemberName.TypeName(type);
            case string text:
                return Quoted(text);
            case VariableDefinition variable:
                return Local(method.Definition, variable.Index);
            case ParameterDefinition parameter:
                return parameter.Index < 0 ? "this" : parameter.Name;
            default:
                return Convert.ToString(instruction.Operand, CultureInfo.InvariantCulture);
        }
    }

    private static string Implied(MethodDefinition method, Code code)
    {
        return code switch
        {
            >= Code.Ldarg_0 and <= Code.Ldarg_3 => Argument(method, code - Code.Ldarg_0),
            >= Code.Ldloc_0 and <= Code.Ldloc_3 => Local(method, code - Code.Ldloc_0),
            >= Code.Stloc_0 and <= Code.Stloc_3 => Local(method, code - Code.Stloc_0),
            _ => "",
        };
    }

    private static string Argument(MethodDefinition method, int index)
    {
        int parameter = method.HasThis ? index - 1 : index;
        return parameter < 0 ? "this" : parameter < method.Parameters.Count ? method.Parameters[parameter].Name : "";
    }

    private static string Local(MethodDefinition method, int index)
    {
        VariableDefinition variable = method.Body.Variables[index];
        return method.DebugInformation != null && method.DebugInformation.TryGetName(variable, out string name) ? name : "local " + index;
    }

    // On one line whatever the string holds.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text.Length > LongestText ? text[..LongestText] : text)
        {
            quoted.Append(c is '"' or '\\' ? "\\" + c : char.IsControl(c) || char.IsSurrogate(c) ? "\\u" + ((int)c).ToString("X4") : c.ToString());
        }

        return quoted.Append(text.Length > LongestText ? "\"..." : "\"").ToString();
    }
}
