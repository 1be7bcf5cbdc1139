namespace Nano.Costs.Charges;

/// <summary>What an array on the device holds for each element.</summary>
/// <param name="Bytes">In the array itself.</param>
/// <param name="Objects">Objects beside it: an element of a struct type is one, or several.</param>
/// <param name="ObjectBytes">Their bytes.</param>
internal sealed record ArrayElement(int Bytes, int Objects, int ObjectBytes);
