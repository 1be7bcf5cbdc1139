using System.Collections.Generic;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Nano.Costs.Bytecode;

namespace Nano.Costs.Charges;

/// <summary>
/// A struct is an object on the heap, and loading it as a whole makes another: from a local, an argument or a field one, from an
/// array or through a reference two, out of a box three. Loading its address makes none, nor does storing it.
/// </summary>
internal static class StructCopies
{
    /// <summary>The copies that an instruction makes.</summary>
    public static IEnumerable<Allocation> Of(MethodDefinition method, Instruction instruction)
    {
        TypeReference type = Loaded(method, instruction);
        if (type == null || !TypeShape.IsHeapStruct(type))
        {
            yield break;
        }

        Allocation copy = TypeShape.Object(type, "copy of " + MemberName.TypeName(type));
        int copies = instruction.OpCode.Code switch
        {
            Code.Unbox_Any => 3,
            Code.Ldelem_Any or Code.Ldobj => 2,
            _ => 1,
        };
        for (int i = 0; i < copies; i++)
        {
            yield return copy;
        }
    }

    private static TypeReference Loaded(MethodDefinition method, Instruction instruction)
    {
        Code code = instruction.OpCode.Code;
        switch (code)
        {
            case >= Code.Ldloc_0 and <= Code.Ldloc_3:
                return method.Body.Variables[code - Code.Ldloc_0].VariableType;
            case Code.Ldloc or Code.Ldloc_S:
                return ((VariableDefinition)instruction.Operand).VariableType;
            case >= Code.Ldarg_0 and <= Code.Ldarg_3:
                int index = code - Code.Ldarg_0 - (method.HasThis ? 1 : 0);
                return index < 0 ? null : method.Parameters[index].ParameterType;
            case Code.Ldarg or Code.Ldarg_S:
                return ((ParameterDefinition)instruction.Operand).ParameterType;
            case Code.Ldfld or Code.Ldsfld:
                return ((FieldReference)instruction.Operand).FieldType;
            case Code.Ldelem_Any or Code.Ldobj or Code.Unbox or Code.Unbox_Any:
                return (TypeReference)instruction.Operand;
            default:
                return null;
        }
    }
}
