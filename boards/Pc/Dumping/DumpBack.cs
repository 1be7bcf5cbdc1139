using System;
using System.Globalization;
using System.IO;
using System.Threading;

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
        /// <param name="stop">Ends the wait for the text; the file is not made.</param>
        /// <exception cref="IOException">The text is no dump or has been cut, or one of the files fails.</exception>
        /// <exception cref="UnauthorizedAccessException">The file may not be made.</exception>
        /// <exception cref="OperationCanceledException">Stopped.</exception>
        internal static void Run(Stream dump, string name, string path, CancellationToken stop)
        {
            byte[] bytes;
            try
            {
                bytes = Read(dump, stop);
            }
            catch (ArgumentException reason)
            {
                throw InputFile.Refusal(name, "it is no dump, " + reason.Message);
            }
            catch (OutOfMemoryException)
            {
                throw InputFile.Refusal(name, "it is no dump, or one of more bytes than can be held");
            }

            using FileStream file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(bytes, 0, bytes.Length);
        }

        private static byte[] Read(Stream dump, CancellationToken stop)
        {
            MemoryStream copy = new MemoryStream();
            byte[] piece = new byte[65536];
            int count;
            while ((count = Interruptible.Run(() => dump.Read(piece, 0, piece.Length), stop)) > 0)
            {
                // One place is for the end of the last line.
                if (copy.Length + count >= Array.MaxLength)
                {
                    throw new OutOfMemoryException();
                }

                copy.Write(piece, 0, count);
            }

            if (copy.Length > 0 && copy.GetBuffer()[copy.Length - 1] != '\n')
            {
                copy.WriteByte((byte)'\n');
            }

            byte[] text = copy.GetBuffer();
            int length = DropComments(text, (int)copy.Length);
            byte[] bytes = new byte[SizeOf(text.AsSpan(0, length))];
            HexDumpReader reader = new HexDumpReader(bytes);
            reader.Feed(text, 0, length);
            if (!reader.IsComplete)
            {
                throw new ArgumentException("or it has been cut: its last line is not an offset alone");
            }

            Array.Resize(ref bytes, reader.Length);
            return bytes;
        }

        // Lines that begin with a semicolon name frames; they are dropped, and not counted where one of the others is wrong.
        private static int DropComments(byte[] text, int length)
        {
            int kept = 0;
            for (int at = 0; at < length;)
            {
                int end = Array.IndexOf(text, (byte)'\n', at, length - at) + 1;
                if (text[at] != ';')
                {
                    Array.Copy(text, at, text, kept, end - at);
                    kept += end - at;
                }

                at = end;
            }

            return kept;
        }

        // As the first line and the last have it: a * may stand for any number of bytes. What is wrong with them the reader says,
        // for which there is room for whatever else the text shows.
        private static long SizeOf(ReadOnlySpan<byte> text)
        {
            ReadOnlySpan<byte> last = text.TrimEnd((byte)'\n');
            if (!TryParse(text, out long start) || !TryParse(last[(last.LastIndexOf((byte)'\n') + 1)..], out long end) || end < start)
            {
                return text.Length;
            }

            return end - start <= Array.MaxLength - 16 ? end - start + 16 : throw new OutOfMemoryException();
        }

        // The digits that it begins with.
        private static bool TryParse(ReadOnlySpan<byte> line, out long offset)
        {
            int length = 0;
            while (length < line.Length && char.IsAsciiHexDigit((char)line[length]))
            {
                length++;
            }

            return long.TryParse(line[..length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out offset) && offset >= 0;
        }
    }
}
