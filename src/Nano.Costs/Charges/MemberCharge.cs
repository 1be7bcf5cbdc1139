namespace Nano.Costs.Charges;

/// <summary>What one call of a member of the device's packages takes, beyond the call instruction.</summary>
/// <param name="Id">Its documentation ID, without the result.</param>
/// <param name="IsNative">True when the firmware has it in C++.</param>
/// <param name="Instructions">Interpreted inside, in the ordinary case.</param>
/// <param name="Calls">Managed calls made inside.</param>
/// <param name="NativeCalls">Native calls made inside; not the member itself.</param>
/// <param name="Objects">Allocated inside; a result whose size depends on the data is not among them.</param>
/// <param name="HeapBytes">Their bytes on a 32-bit device.</param>
/// <param name="AllocatesResult">True when it returns a new array or string.</param>
/// <param name="Cost">What it takes altogether, in plain instructions.</param>
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
    bool AllocatesResult,
    double Cost,
    UnitSource Units,
    double CostPerUnit);
