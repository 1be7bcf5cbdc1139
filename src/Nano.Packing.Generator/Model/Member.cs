namespace Nano.Packing.Generator.Model;

/// <summary>A member of the class that holds one value.</summary>
/// <param name="Name">Its name, as it is written in code.</param>
/// <param name="Type">Its type, as it is written in code; of an array, that of an element.</param>
/// <param name="Number">For an enum the integer behind it, else the type itself.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Least">The least value of an integer.</param>
/// <param name="Greatest">The greatest value of an integer.</param>
internal sealed record Member(string Name, string Type, string Number, MemberKind Kind, decimal Least, decimal Greatest)
{
    public bool IsSigned => Least < 0;
}
