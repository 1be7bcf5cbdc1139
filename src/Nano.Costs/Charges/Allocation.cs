namespace Nano.Costs.Charges;

/// <summary>Something that an instruction puts on the heap each time it runs.</summary>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="What">In a few words: "FrameReader", "byte[]", "boxed int", "copy of Point".</param>
/// <param name="Objects">How many objects that are; -1 where only the run tells.</param>
/// <param name="Bytes">On a 32-bit device; -1 where only the run tells.</param>
/// <param name="Element">For an array what it holds, otherwise null.</param>
internal sealed record Allocation(AllocationKind Kind, string What, int Objects, int Bytes, ArrayElement Element = null)
{
    /// <summary>True when the run is asked even if the code tells: an array's length may be refused.</summary>
    public bool IsCountedByRun => Bytes < 0 || Element != null;
}
