namespace Nano.Tests.PackingVectors
{
    using Nano.Buffers;
    using Nano.Packing;

    /// <summary>The format and the memory among a line's arguments.</summary>
    internal static class PackingArguments
    {
        /// <summary>What the field of a format of 64-bit native sizes begins with.</summary>
        internal const char LongSizes = 'S';

        /// <summary>What the field of a released view begins with.</summary>
        internal const char Released = 'r';

        /// <summary>What the field of a view of every second byte begins with.</summary>
        internal const char Stepped = 't';

        /// <summary>The line's format, compiled: by turns of the text's length, from the cache, and with and without sizes. Alone
        /// of the accessors it throws what a line could expect.</summary>
        /// <exception cref="PackingException">It is no format.</exception>
        internal static PackedFormat Format(VectorLine line)
        {
            string format = FormatText(line);
            if (line.Kind(FormatIndex(line)) == LongSizes)
            {
                return new PackedFormat(format, NativeSizes.Bits64);
            }

            switch (format.Length % 3)
            {
                case 0:
                    return new PackedFormat(format);
                case 1:
                    return new PackedFormat(format, NativeSizes.Bits32);
                default:
                    return PackedFormat.Get(format);
            }
        }

        /// <summary>The line's format as text: %0a in it stands for a character that a line cannot hold.</summary>
        internal static string FormatText(VectorLine line)
        {
            string[] parts = line.String(FormatIndex(line)).Split(new char[] { '%' });
            string text = parts[0];
            for (int i = 1; i < parts.Length; i++)
            {
                string letter = ((char)VectorLiteral.ParseBytes(parts[i].Substring(0, 2))[0]).ToString();
                text += letter + parts[i].Substring(2);
            }

            return text;
        }

        internal static byte[] Array(VectorLine line, int index)
        {
            return line.Value(index) as byte[] ?? throw new VectorException("no array: " + line.Text);
        }

        /// <summary>A byte[] or something bytes-like.</summary>
        internal static object Memory(VectorLine line, int index)
        {
            object value = line.Value(index);
            return value is byte[] || value is BytesLike ? value : throw new VectorException("no memory: " + line.Text);
        }

        /// <summary>Memory that is written to: its bytes afterwards are in the line. Those of memory that is not to be had are
        /// not.</summary>
        internal static object Written(VectorLine line, int index)
        {
            object memory = Memory(line, index);
            char kind = line.Kind(index);
            if (kind != Released && kind != Stepped)
            {
                line.Target = memory;
            }

            return memory;
        }

        // The first argument, but where memory is asked whether it may grow.
        private static int FormatIndex(VectorLine line)
        {
            return line.Operation == "grow" ? 1 : 0;
        }
    }
}
