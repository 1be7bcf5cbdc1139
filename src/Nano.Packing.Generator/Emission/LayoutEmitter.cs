using System.Collections.Generic;
using System.Linq;
using Nano.Packing.Generator.Model;

namespace Nano.Packing.Generator.Emission;

/// <summary>Writes what a frame reader wants to know of a record: the constants that it begins with are its sync word.</summary>
internal static class LayoutEmitter
{
    public static void Emit(SourceWriter to, Record record, Checksum checksum)
    {
        List<string> sync = new();
        foreach (Constant constant in record.Items.TakeWhile(item => item is Constant { IsLength: false }).Cast<Constant>())
        {
            sync.AddRange(constant.Bytes.Select(WriteEmitter.Hex));
        }

        bool isKnown = KnownChecksums.SizeOf(checksum.Algorithm) != null;
        to.Line();
        to.Line("/// <summary>What the record looks like on the line: a FrameReader finds it by its checksum" + (sync.Count == 0 ? "" : " and its first " + Count(sync)) + ".");
        to.Line("/// Where other constants or lengths matter too, take what it delivers with <see cref=\"TryRead(byte[], int)\"/>.</summary>");
        if (!isKnown)
        {
            to.Line("/// <exception cref=\"global::System.InvalidOperationException\">The checksum has another size than its field.</exception>");
        }

        to.Line("/// <returns>A new layout, for a <see cref=\"global::Nano.Frames.FrameReader\"/>.</returns>");
        to.Block("public static global::Nano.Frames.FrameLayout CreateLayout()", () =>
        {
            if (!isKnown)
            {
                to.Line(checksum.Algorithm + " checksum = new " + checksum.Algorithm + "();");
                to.Block("if (checksum.Size != " + checksum.Size + ")", () =>
                    to.Line("throw new global::System.InvalidOperationException(\"" + Names.Plain(checksum.Name) + "\");"));
                to.Line();
            }

            to.Line("return new global::Nano.Frames.FrameLayout");
            to.Line("{");
            if (sync.Count > 0)
            {
                to.Line("    Sync = new byte[] { " + string.Join(", ", sync.Take(4)) + " },");
            }

            to.Line("    FixedLength = Size,");
            to.Line("    Checksum = " + (isKnown ? "new " + checksum.Algorithm + "()" : "checksum") + ",");
            if (checksum.Wire.BigEndian)
            {
                to.Line("    ChecksumBigEndian = true,");
            }

            to.Line("};");
        });
    }

    private static string Count(List<string> sync) => sync.Count == 1 ? "byte" : System.Math.Min(sync.Count, 4) + " bytes";
}
