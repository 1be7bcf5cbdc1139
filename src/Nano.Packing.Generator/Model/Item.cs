namespace Nano.Packing.Generator.Model;

/// <summary>A stretch of a record.</summary>
/// <param name="Name">What the declaration calls it.</param>
/// <param name="Offset">Where it begins, in bytes from the start of the record.</param>
/// <param name="Size">How many bytes it takes.</param>
internal abstract record Item(string Name, int Offset, int Size)
{
    public int End => Offset + Size;
}

/// <summary>Bytes without meaning.</summary>
internal sealed record Padding(int Offset, int Size) : Item("", Offset, Size);

/// <summary>Bytes whose value is known: a constant, or the length of a record of fixed size.</summary>
/// <param name="Text">The value for the table.</param>
/// <param name="IsLength">It is what a length field says, not a constant of the declaration.</param>
/// <param name="Store">The member that takes it on reading, if any.</param>
internal sealed record Constant(string Name, int Offset, int Size, string Code, EquatableArray<byte> Bytes, string Text, bool IsLength = false, Value? Store = null) : Item(Name, Offset, Size);

/// <summary>One number.</summary>
internal sealed record Value(int Offset, Wire Wire, Member Member, Scale? Scale) : Item(Member.Name, Offset, Wire.Size);

/// <summary>The number sent, times a factor, plus an offset.</summary>
internal sealed record Scale(double Factor, double Offset, string Unit);

/// <summary>An array of numbers.</summary>
internal sealed record Array(int Offset, int Count, Wire Wire, Member Member) : Item(Member.Name, Offset, Count * Wire.Size);

/// <summary>A string of fixed size, ended by its size or by NULs.</summary>
internal sealed record Text(string Name, int Offset, int Size) : Item(Name, Offset, Size);

/// <summary>One record, or an array of them, within another.</summary>
/// <param name="Type">Its class, as it is written in code.</param>
/// <param name="Count">How many; null for one that is no array.</param>
/// <param name="RecordSize">The bytes of one.</param>
/// <param name="Matches">It has something to check when reading.</param>
/// <param name="Refuses">It has something to check when writing.</param>
internal sealed record Nested(string Name, int Offset, int Size, string Type, int? Count, int RecordSize, bool Matches, bool Refuses) : Item(Name, Offset, Size);

/// <summary>An integer that is divided into fields of bits.</summary>
internal sealed record BitUnit(int Offset, Wire Wire, EquatableArray<BitField> Fields) : Item("", Offset, Wire.Size);

/// <summary>Some bits of a unit.</summary>
/// <param name="First">The lowest one.</param>
/// <param name="Count">How many.</param>
/// <param name="Signed">The highest one is a sign.</param>
internal sealed record BitField(Member Member, int First, int Count, bool Signed);

/// <summary>A checksum of other bytes of the record.</summary>
/// <param name="Algorithm">The type that computes it, as it is written in code.</param>
/// <param name="From">The first byte that is covered.</param>
/// <param name="To">The byte behind the last one that is covered.</param>
/// <param name="Store">The member that takes it on reading, if any.</param>
internal sealed record Checksum(string Name, int Offset, Wire Wire, string Algorithm, string? Holder, int From, int To, Value? Store) : Item(Name, Offset, Wire.Size);
