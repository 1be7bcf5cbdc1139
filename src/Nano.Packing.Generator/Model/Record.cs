using System.Linq;

namespace Nano.Packing.Generator.Model;

/// <summary>A declared record, as plain values that can be compared: all that its source is written from.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Containers">The classes around it, outermost first, as their parts begin: <c>partial class Outer</c>.</param>
/// <param name="Keyword"><c>class</c> or <c>record</c>.</param>
/// <param name="Name">The class.</param>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="BigEndian">The order of bytes, where a field has none of its own.</param>
/// <param name="Native">Fields are aligned.</param>
/// <param name="Alignment">What its start is to be a multiple of in an aligned record.</param>
/// <param name="Size">The bytes of the record.</param>
/// <param name="Writes">It can be written too.</param>
/// <param name="Frame">It is a frame on a line.</param>
/// <param name="Items">What it consists of, without a gap.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record Record(
    string Namespace,
    EquatableArray<string> Containers,
    string Keyword,
    string Name,
    string HintName,
    bool BigEndian,
    bool Native,
    int Alignment,
    int Size,
    bool Writes,
    bool Frame,
    EquatableArray<Item> Items,
    EquatableArray<Fault> Faults)
{
    /// <summary>A part of the class can be written, wrong as the record may be.</summary>
    public bool CanBeWritten => !Faults.Any(fault => fault.Id == Generator.Faults.NotPartial.Id || fault.Id == Generator.Faults.NameTaken.Id || fault.Id == Generator.Faults.KindOfClass.Id);

    /// <summary>There is something to check when it is read.</summary>
    public bool Matches => Items.Any(item => item is Constant or Checksum or Nested { Matches: true });

    /// <summary>There are values that it refuses to write.</summary>
    public bool Refuses => Items.Any(item => item switch
    {
        Value value => value.Scale != null || Exceeds(value.Member, value.Wire.Least, value.Wire.Greatest, value.Wire),
        Array array => Exceeds(array.Member, array.Wire.Least, array.Wire.Greatest, array.Wire),
        BitUnit unit => unit.Fields.Any(field => Exceeds(field.Member, Least(field), Greatest(field), unit.Wire)),
        Text => true,
        Nested nested => nested.Refuses,
        _ => false,
    });

    /// <summary>The least number that fits a field of bits.</summary>
    public static decimal Least(BitField field)
    {
        return field.Signed ? -(decimal)(1UL << (field.Count - 1)) : 0;
    }

    /// <summary>The greatest number that fits a field of bits.</summary>
    public static decimal Greatest(BitField field)
    {
        return field.Signed ? (1UL << (field.Count - 1)) - 1 : ulong.MaxValue >> (64 - field.Count);
    }

    /// <summary>The member can hold what the wire cannot.</summary>
    public static bool Exceeds(Member member, decimal least, decimal greatest, Wire wire)
    {
        return member.Kind == MemberKind.Integer
            ? member.Least < least || member.Greatest > greatest
            : wire.Kind == WireKind.Half || (wire.Kind == WireKind.Single && member.Kind == MemberKind.Double);
    }
}
