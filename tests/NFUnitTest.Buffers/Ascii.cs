namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Bytes written as text, for tests: b"abc" is Ascii.Of("abc").</summary>
    public static class Ascii
    {
        /// <summary>One byte for each character.</summary>
        /// <param name="text">Characters 1 to 127.</param>
        /// <returns>The bytes.</returns>
        public static Bytes Of(string text)
        {
            return new Bytes(Array(text));
        }

        /// <summary>A growable buffer that holds them.</summary>
        /// <param name="text">Characters 1 to 127.</param>
        /// <returns>The buffer.</returns>
        public static ByteBuffer Buffer(string text)
        {
            return new ByteBuffer(Of(text));
        }

        /// <summary>A plain array of them.</summary>
        /// <param name="text">Characters 1 to 127.</param>
        /// <returns>The array.</returns>
        public static byte[] Array(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)characters[i];
            }

            return bytes;
        }

        /// <summary>Bytes as text, so that a failing comparison can be read.</summary>
        /// <param name="bytes">Any bytes, a view with a step too; no zeros.</param>
        /// <returns>One character for each.</returns>
        public static string Text(BytesLike bytes)
        {
            byte[] copy = new byte[bytes.Length];
            bytes.CopyTo(copy, 0);
            return Text(copy);
        }

        /// <summary>The same of an array.</summary>
        /// <param name="bytes">The bytes; no zeros.</param>
        /// <returns>One character for each.</returns>
        public static string Text(byte[] bytes)
        {
            char[] characters = new char[bytes.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                characters[i] = (char)bytes[i];
            }

            return new string(characters);
        }

        /// <summary>Several parts in one line, as Python would list them.</summary>
        /// <param name="parts">The parts.</param>
        /// <returns>Each between bars.</returns>
        public static string List(Bytes[] parts)
        {
            string text = "|";
            foreach (Bytes part in parts)
            {
                text += Text(part) + "|";
            }

            return text;
        }
    }
}
