namespace Nano.Packing.Generator.Model;

/// <summary>What a member of the class can hold.</summary>
internal enum MemberKind
{
    Integer,
    Boolean,
    Single,
    Double,
}
