using System.Globalization;

namespace Nano.Packing.Generator.Model;

/// <summary>How a number stands in the record: kind, size in bytes, order, and the code that says so.</summary>
internal sealed record Wire(string Code, WireKind Kind, int Size, bool BigEndian)
{
    public bool IsInteger => Kind is WireKind.Unsigned or WireKind.Signed or WireKind.Boolean;

    /// <summary>The least value. A decimal holds every integer of 64 bits.</summary>
    public decimal Least => Kind == WireKind.Signed ? -Half(Size) : 0;

    /// <summary>The greatest value.</summary>
    public decimal Greatest => Kind == WireKind.Signed ? Half(Size) - 1 : (2 * Half(Size)) - 1;

    public string Bounds => Least.ToString(CultureInfo.InvariantCulture) + " to " + Greatest.ToString(CultureInfo.InvariantCulture);

    /// <summary>As the table of a record prints it.</summary>
    public string Describe(bool orderOfRecord) => (BigEndian == orderOfRecord || Size == 1 ? "" : BigEndian ? ">" : "<") + Code;

    private static decimal Half(int size)
    {
        return size == 8 ? 9223372036854775808m : 1L << ((8 * size) - 1);
    }
}
