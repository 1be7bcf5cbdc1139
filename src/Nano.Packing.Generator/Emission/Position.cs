using System.Globalization;
using System.Linq;

namespace Nano.Packing.Generator.Emission;

/// <summary>A place in the buffer: a local variable and a distance from it.</summary>
internal readonly struct Position
{
    private readonly string _start;
    private readonly int _distance;

    public Position(string start, int distance)
    {
        _start = start;
        _distance = distance;
    }

    public static Position InRecord(int offset) => new("offset", offset);

    public Position Plus(int distance) => new(_start, _distance + distance);

    /// <summary>One byte.</summary>
    public string Byte(int distance) => "buffer[" + Plus(distance) + "]";

    /// <summary>Up to four bytes, shifted together: the operands of <c>|</c>. Of four bytes the first gives the sign.</summary>
    public string Bytes(int first, int count, bool bigEndian, int shift = 0)
    {
        Position position = this;
        return string.Join(" | ", Enumerable.Range(0, count).Select(index =>
        {
            int bits = (8 * (count - 1 - index)) + shift;
            string text = position.Byte(first + (bigEndian ? index : count - 1 - index));
            return bits == 0 ? text : text + " << " + bits.ToString(CultureInfo.InvariantCulture);
        }));
    }

    public override string ToString()
    {
        return _distance == 0 ? _start : _start + " + " + _distance.ToString(CultureInfo.InvariantCulture);
    }
}
