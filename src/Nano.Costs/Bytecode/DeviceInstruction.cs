using Mono.Cecil.Cil;

namespace Nano.Costs.Bytecode;

/// <summary>An instruction as the interpreter runs it.</summary>
/// <param name="Source">As it stands in the .dll.</param>
/// <param name="Offset">Where it stands in the method's bytes on the device.</param>
/// <param name="Size">Its bytes there.</param>
/// <param name="Depth">Values on the evaluation stack before it runs; -1 where no path leads to it.</param>
/// <param name="IsTarget">True where a branch, a switch or an exception handler leads to it.</param>
internal sealed record DeviceInstruction(Instruction Source, int Offset, int Size, int Depth, bool IsTarget);
