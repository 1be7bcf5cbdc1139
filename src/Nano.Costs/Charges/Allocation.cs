namespace Nano.Costs.Charges;

/// <summary>Something that an instruction puts on the heap each time it runs.</summary>
/// <param name="What">In a few words: "FrameReader", "byte[]", "boxed int", "copy of Point".</param>
/// <param name="Bytes">On a 32-bit device; -1 where only the run tells.</param>
/// <param name="ElementBytes">For an array the bytes of an element, otherwise 0.</param>
internal sealed record Allocation(string What, int Bytes, int ElementBytes = 0);
