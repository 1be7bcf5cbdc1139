namespace Nano.Packing.Generator.Model;

/// <summary>What a number is on the wire.</summary>
internal enum WireKind
{
    Unsigned,
    Signed,
    Boolean,
    Half,
    Single,
    Double,
}
