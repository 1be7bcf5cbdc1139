namespace Nano.Costs.Counting;

/// <summary>What one instruction took in a run.</summary>
/// <param name="Times">How often it was begun.</param>
/// <param name="Cost">In plain instructions, itself included.</param>
/// <param name="HeapBytes">What it put on the heap.</param>
internal readonly record struct InstructionCount(long Times, double Cost, long HeapBytes);
