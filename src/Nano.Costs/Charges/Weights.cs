using Mono.Cecil.Cil;

namespace Nano.Costs.Charges;

/// <summary>
/// What operations cost in plain instructions (loads, stores, branches, arithmetic, bytes of arrays: 3.5 ns each), where
/// counting instructions alone would mislead. Measured on nanoFramework's interpreter built for a PC, as differences of loops.
/// A chip has other ratios where its processor has: see boards/Calibration.
/// </summary>
internal static class Weights
{
    /// <summary>Where they come from, for whoever reads a cost.</summary>
    public const string Origin = "The weights were measured on\nnanoFramework's interpreter built for a PC; how well they tell the time: README, \"What it costs\".";

    /// <summary>What entering a method costs for each of its locals: they are set to 0 one by one.</summary>
    public const double Local = 0.8;

    private const double PerField = 2.6;
    private const double PerArrayByte = 0.0044;

    /// <summary>What a call costs beyond its instruction and what the callee runs.</summary>
    public static double Of(CallKind call)
    {
        return call switch
        {
            CallKind.Static or CallKind.Instance or CallKind.Delegate or CallKind.ManagedMember => 5,
            CallKind.Constructor => 10,
            CallKind.Virtual or CallKind.Interface => 15,

            // The interpreter leaves its loop for each.
            CallKind.Native or CallKind.Unknown => 21,
            _ => 0,
        };
    }

    /// <summary>What an opcode costs beyond a plain instruction.</summary>
    public static double Of(OpCode opcode)
    {
        return opcode.Code switch
        {
            Code.Ldfld or Code.Ldflda => 0.5,
            Code.Ldsfld or Code.Ldsflda => 1,
            >= Code.Ldind_I1 and <= Code.Ldind_Ref => 0.5,
            >= Code.Conv_I1 and <= Code.Conv_U8 => 0.6,
            Code.Conv_U2 or Code.Conv_U1 or Code.Conv_R_Un => 0.6,
            Code.Ldelem_Ref => 0.7,
            Code.Castclass or Code.Isinst or Code.Unbox_Any or Code.Unbox => 4,
            Code.Stelem_Ref => 6,
            Code.Endfinally => 30,
            _ => 0,
        };
    }

    /// <summary>What allocations cost beyond their instruction, the collector's work included where little is alive.</summary>
    /// <param name="kind">What they are.</param>
    /// <param name="objects">How many.</param>
    /// <param name="bytes">Their bytes together.</param>
    public static double Of(AllocationKind kind, long objects, long bytes)
    {
        return kind switch
        {
            AllocationKind.Array => 6 * objects + PerArrayByte * bytes,
            AllocationKind.Box => 5 * objects,
            AllocationKind.Literal => 3 * objects,
            AllocationKind.Delegate => 7 * objects,
            AllocationKind.Trace => 120 * objects,
            _ => 10 * objects + PerField * ((double)bytes / DeviceHeap.Block - objects),
        };
    }
}
