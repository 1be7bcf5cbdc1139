using System;
using System.IO;

namespace Nano.Pc.Dumping
{
    using Nano.Pc.Reading;
    using Nano.Text;

    /// <summary>A dump turned back into the bytes that it shows, of any size in constant memory.</summary>
    internal static class DumpBack
    {
        private const int PieceLength = 65536;

        /// <summary>Reads the dump to its end.</summary>
        /// <param name="dump">The text.</param>
        /// <param name="name">What the text is called.</param>
        /// <param name="path">The file that takes the bytes. One that is there already is left alone.</param>
        /// <exception cref="IOException">The text is no dump or has been cut, or one of the files fails. There is no new file
        /// then.</exception>
        /// <exception cref="UnauthorizedAccessException">The file may not be made.</exception>
        internal static void Run(Stream dump, string name, string path)
        {
            using FileStream file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            try
            {
                Copy(dump, file);
            }
            catch (Exception reason) when (reason is ArgumentException or IOException)
            {
                file.Close();
                File.Delete(path);
                throw InputFile.Refusal(name, reason.Message.TrimEnd('.'));
            }
        }

        private static void Copy(Stream dump, Stream file)
        {
            byte[] text = new byte[PieceLength];
            byte[] bytes = new byte[PieceLength];
            HexDumpReader reader = new HexDumpReader(bytes);
            int count;
            bool isLineOpen = false;
            while ((count = dump.Read(text, 0, text.Length)) > 0)
            {
                isLineOpen = text[count - 1] != '\n';
                Feed(count);
            }

            if (isLineOpen)
            {
                text[0] = (byte)'\n';
                Feed(1);
            }

            if (!reader.IsComplete)
            {
                throw new IOException("the dump has been cut: its last line is not an offset alone");
            }

            void Feed(int length)
            {
                for (int at = 0; at < length || reader.Length == bytes.Length;)
                {
                    at += reader.Feed(text, at, length - at);
                    file.Write(bytes, 0, reader.Length);
                    reader.Length = 0;
                }
            }
        }
    }
}
