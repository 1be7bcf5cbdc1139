namespace Nano.Costs.Charges;

/// <summary>What one call of a member of the device's packages takes, beyond the call instruction.</summary>
/// <param name="Id">Its documentation ID, without the result.</param>
/// <param name="IsNative">True when the firmware has it in C++.</param>
/// <param name="Instructions">Interpreted inside, in the ordinary case.</param>
/// <param name="Calls">Managed calls made inside.</param>
/// <param name="NativeCalls">Native calls made inside; not the member itself.</param>
/// <param name="Objects">Allocated inside; a result whose size depends on the data is not among them.</param>
/// <param name="HeapBytes">Their bytes on a 32-bit device.</param>
/// <param name="InstanceBytes">Bytes of the object that newobj makes before it calls this constructor; 0 for what is none.</param>
/// <param name="AllocatesResult">True when it returns a new array or string.</param>
/// <param name="ClonesThis">True when it returns a copy of the object that calls it.</param>
/// <param name="Varies">True when all this depends on its data, and is that of a short sample.</param>
/// <param name="ExtraCost">What the firmware's own work takes beyond all this, in plain instructions.</param>
/// <param name="Units">Where the number of bytes or elements that it handles is to be had.</param>
/// <param name="CostPerUnit">What it takes more for each of them.</param>
internal sealed record MemberCharge(
    string Id,
    bool IsNative,
    int Instructions,
    int Calls,
    int NativeCalls,
    int Objects,
    int HeapBytes,
    int InstanceBytes,
    bool AllocatesResult,
    bool ClonesThis,
    bool Varies,
    double ExtraCost,
    UnitSource Units,
    double CostPerUnit)
{
    /// <summary>What a call takes in plain instructions, without the call instruction, its weight, and the allocations.</summary>
    public double Cost => Instructions + Calls * Weights.Of(CallKind.Instance) + NativeCalls * Weights.Of(CallKind.Native) + ExtraCost;
}
