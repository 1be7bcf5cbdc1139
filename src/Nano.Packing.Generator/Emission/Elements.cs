using System;
using System.Globalization;
using Nano.Packing.Generator.Model;
using Array = Nano.Packing.Generator.Model.Array;

namespace Nano.Packing.Generator.Emission;

/// <summary>Writes what is done for every element of an array.</summary>
internal static class Elements
{
    // Above it a loop is written: an element unrolled is some 20 bytes of flash.
    private const int Unrolled = 16;

    // From here on one native call is cheaper than a statement for each byte.
    private const int Copied = 5;

    /// <summary>The bytes are copied in one piece.</summary>
    public static bool AreCopied(Array array)
    {
        return array.Member.Type == "byte" && array.Wire.Size == 1 && array.Count >= Copied;
    }

    /// <summary>So many bytes are cleared in one piece.</summary>
    public static bool AreCleared(Padding padding) => padding.Size >= Copied;

    /// <summary>Numbers, one after the other or in a loop.</summary>
    /// <param name="element">Writes an element, as a member, at its position.</param>
    public static void Emit(SourceWriter to, Array array, Position at, Action<Member, Position> element)
    {
        to.Block("", () =>
        {
            to.Line(array.Member.Type + "[] array = " + array.Name + ";");
            if (array.Count > Unrolled)
            {
                string head = "for (int i = 0, at = " + at + "; i < " + Number(array.Count) + "; i++, at += " + Number(array.Wire.Size) + ")";
                to.Block(head, () => element(array.Member with { Name = "array[i]" }, new Position("at", 0)));
                return;
            }

            for (int i = 0; i < array.Count; i++)
            {
                element(array.Member with { Name = "array[" + Number(i) + "]" }, at.Plus(i * array.Wire.Size));
            }
        });
    }

    /// <summary>A call for each record of an array; one that is not there yet is made.</summary>
    /// <param name="call">What is called: <c>.Read(buffer, {0})</c>, with the position at {0}.</param>
    public static void EmitCalls(SourceWriter to, Nested records, string call)
    {
        string at = Position.InRecord(records.Offset) + " + i * " + Number(records.RecordSize);
        string element = "(" + records.Name + "[i] ?? (" + records.Name + "[i] = new " + records.Type + "()))";
        EmitLoop(to, records, () => to.Line(element + call.Replace("{0}", at) + ";"));
    }

    /// <summary>A loop over the records of an array.</summary>
    public static void EmitLoop(SourceWriter to, Nested records, Action body)
    {
        to.Block("for (int i = 0; i < " + Number(records.Count!.Value) + "; i++)", body);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
