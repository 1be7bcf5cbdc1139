using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Nano.Costs.Bytecode;

/// <summary>A method with the instructions that the interpreter runs.</summary>
internal sealed class DeviceMethod
{
    private readonly Dictionary<Instruction, DeviceInstruction> _bySource;

    /// <param name="definition">A method that has a body.</param>
    public DeviceMethod(MethodDefinition definition)
    {
        Definition = definition;
        Token = definition.MetadataToken.ToInt32();
        Size = DeviceEncoding.SizeOf(definition.Body);
        IReadOnlyDictionary<Instruction, int> depths = StackDepth.Of(definition.Body);
        HashSet<Instruction> targets = BranchTargets.Of(definition.Body);
        var instructions = new List<DeviceInstruction>();
        int offset = 0;
        foreach (Instruction source in definition.Body.Instructions)
        {
            int size = DeviceEncoding.SizeOf(source);
            instructions.Add(new DeviceInstruction(source, offset, size, depths.GetValueOrDefault(source, -1), targets.Contains(source)));
            offset += size;
        }

        CodeSize = offset;
        Instructions = instructions;
        _bySource = instructions.ToDictionary(instruction => instruction.Source);
    }

    /// <summary>As it stands in the .dll.</summary>
    public MethodDefinition Definition { get; }

    /// <summary>In their order.</summary>
    public IReadOnlyList<DeviceInstruction> Instructions { get; }

    /// <summary>Bytes in the .pe: instructions and table of exception handlers.</summary>
    public int Size { get; }

    /// <summary>What tells it from others of its name in its assembly, as it was when it was read.</summary>
    public int Token { get; }

    /// <summary>Bytes of the instructions alone.</summary>
    public int CodeSize { get; }

    /// <summary>Its name, as C# writes it but with its declaring type in full.</summary>
    public string Name => MemberName.Of(Definition);

    /// <summary>The name of the assembly that it is in.</summary>
    public string Assembly => Definition.Module.Assembly.Name.Name;

    /// <summary>
    /// Its name, with the assembly's where that is not the beginning of it: files that several projects compile give them
    /// methods of the same name.
    /// </summary>
    public string NameInSet => Name.StartsWith(Assembly + ".", StringComparison.Ordinal) ? Name : Name + " in " + Assembly;

    /// <summary>The device's view of an instruction of the .dll.</summary>
    public DeviceInstruction At(Instruction source)
    {
        return _bySource[source];
    }
}
