using System.Linq;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Emission;

// The members that a record has unless it is ReadOnly.
internal static partial class RecordEmitter
{
    private static void EmitCheckValues(SourceWriter to, Record record)
    {
        SourceWriter body = new();
        foreach (Item item in record.Items)
        {
            CheckEmitter.EmitValues(body, item);
        }

        to.Line();
        to.Line("/// <summary>Refuses values that <see cref=\"Write(byte[], int)\"/> cannot write.</summary>");
        to.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The member that it names has a value out of its range.</exception>");
        if (record.Items.Any(item => item is Text))
        {
            to.Line("/// <exception cref=\"global::System.ArgumentNullException\">The member that it names is null.</exception>");
        }

        to.Block("public void CheckValues()", () =>
        {
            EmitLocals(to, body);
            to.Append(body);
        });
    }

    private static void EmitWrite(SourceWriter to, Record record)
    {
        // Checksums last, and in their order: one may cover another.
        SourceWriter body = new();
        WriteEmitter emitter = new(body, record);
        foreach (Item item in record.Items.OrderBy(item => item is Checksum ? 1 : 0))
        {
            emitter.Emit(item);
        }

        to.Line();
        to.Line("/// <summary>Writes the record, all its bytes. Nothing is written when a value is refused.</summary>");
        EmitDocs(to, "Takes the record", NoBuffer, record.Refuses
            ? Outside.Replace(" does not lie within the array.", " does not lie within the array, or the member that it names has a value out of its range.")
            : Outside);
        to.Block("public void Write(byte[] buffer, int offset)", () =>
        {
            EmitArguments(to, false);
            if (record.Refuses)
            {
                to.Line("CheckValues();");
            }

            to.Block("unchecked", () =>
            {
                EmitLocals(to, body);
                to.Append(body);
            });
        });
    }

    /// <summary>The locals that a body uses.</summary>
    private static void EmitLocals(SourceWriter to, SourceWriter body)
    {
        foreach (string local in new[] { "int bits", "long wide", "double raw" })
        {
            if (body.Contains(local.Substring(local.IndexOf(' ') + 1) + " = "))
            {
                to.Line(local + ";");
            }
        }
    }
}
