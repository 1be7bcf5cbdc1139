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

        to.Line();
        to.Line("/// <summary>What the record looks like on the line.</summary>");
        to.Line("/// <returns>A new layout, for a <see cref=\"global::Nano.Frames.FrameReader\"/>.</returns>");
        to.Block("public static global::Nano.Frames.FrameLayout CreateLayout()", () =>
        {
            to.Line("return new global::Nano.Frames.FrameLayout");
            to.Line("{");
            if (sync.Count > 0)
            {
                to.Line("    Sync = new byte[] { " + string.Join(", ", sync.Take(4)) + " },");
            }

            to.Line("    FixedLength = Size,");
            to.Line("    Checksum = new " + checksum.Algorithm + "(),");
            if (checksum.Wire.BigEndian)
            {
                to.Line("    ChecksumBigEndian = true,");
            }

            to.Line("};");
        });
    }
}
