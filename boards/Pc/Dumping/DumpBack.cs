using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace Nano.Pc.Dumping
{
    using Nano.Pc.Reading;
    using Nano.Text;

    /// <summary>A dump turned back into the bytes that it shows.</summary>
    internal static class DumpBack
    {
        /// <summary>Reads the dump to its end.</summary>
        /// <param name="dump">The text.</param>
        /// <param name="name">What the text is called.</param>
        /// <param name="path">The file that takes the bytes. One that is there already is left alone.</param>
        /// <exception cref="IOException">The text is no dump or has been cut, or one of the files fails.</exception>
        /// <exception cref="UnauthorizedAccessException">The file may not be made.</exception>
        internal static void Run(Stream dump, string name, string path)
        {
            byte[] bytes;
            try
            {
                bytes = Read(dump);
            }
            catch (ArgumentException reason)
            {
                throw InputFile.Refusal(name, "it is no dump, " + reason.Message);
            }

            using FileStream file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(bytes, 0, bytes.Length);
        }

        private static byte[] Read(Stream dump)
        {
            MemoryStream copy = new MemoryStream();
            dump.CopyTo(copy);
            if (copy.Length > 0 && copy.GetBuffer()[copy.Length - 1] != '\n')
            {
                copy.WriteByte((byte)'\n');
            }

            byte[] text = copy.GetBuffer();
            int length = (int)copy.Length;
            byte[] bytes = new byte[SizeOf(text, length)];
            HexDumpReader reader = new HexDumpReader(bytes);
            reader.Feed(text, 0, length);
            if (!reader.IsComplete)
            {
                throw new ArgumentException("or it has been cut: its last line is not an offset alone");
            }

            Array.Resize(ref bytes, reader.Length);
            return bytes;
        }

        // As the first line and the last have it: a * may stand for any number of bytes. What is wrong with them the reader says.
        private static long SizeOf(byte[] text, int length)
        {
            string[] lines = Encoding.Latin1.GetString(text, 0, length).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (lines.Length == 0 || !TryParse(lines[0].Split(' ')[0], out long start) || !TryParse(lines[^1].Split(' ')[0], out long end) || end < start)
            {
                return 0;
            }

            return end - start <= Array.MaxLength - 16 ? end - start + 16 : throw new ArgumentException("or one of more bytes than can be held");
        }

        private static bool TryParse(string digits, out long offset)
        {
            return long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out offset) && offset >= 0;
        }
    }
}
