namespace Nano.Tests.TextHex
{
    using HexDump = Nano.Text.HexDump;
    using HexDumpReader = Nano.Text.HexDumpReader;

    /// <summary>Dumps as text, for the tests of who writes and who reads them.</summary>
    internal static class DumpText
    {
        // As hexdump -C (util-linux 2.38.1) prints 48 times 'a', "Nano\n" and DEL.
        internal const string Repeated =
            "00000000  61 61 61 61 61 61 61 61  61 61 61 61 61 61 61 61  |aaaaaaaaaaaaaaaa|\n"
            + "*\n"
            + "00000030  4e 61 6e 6f 0a 7f                                 |Nano..|\n"
            + "00000036\n";

        internal static byte[] RepeatedBytes()
        {
            byte[] bytes = new byte[54];
            for (int i = 0; i < 48; i++)
            {
                bytes[i] = (byte)'a';
            }

            System.Array.Copy(Hex.Parse("4e616e6f0a7f"), 0, bytes, 48, 6);
            return bytes;
        }

        /// <summary>All lines that a dump has of some bytes, in chunks of at most so many.</summary>
        internal static string Write(HexDump dump, byte[] bytes, int chunk)
        {
            string text = "";
            int at = 0;
            while (at < bytes.Length)
            {
                at += dump.Feed(bytes, at, chunk < bytes.Length - at ? chunk : bytes.Length - at);
                text += LineOf(dump);
            }

            while (dump.Finish())
            {
                text += LineOf(dump);
            }

            return text;
        }

        internal static string LineOf(HexDump dump)
        {
            char[] characters = new char[dump.Length];
            for (int i = 0; i < characters.Length; i++)
            {
                characters[i] = (char)dump.Line[dump.Offset + i];
            }

            return new string(characters);
        }

        internal static byte[] Ascii(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)characters[i];
            }

            return bytes;
        }

        /// <summary>What the reader says of a text that is no dump; empty where it says nothing.</summary>
        internal static string Refused(string text, int room)
        {
            try
            {
                new HexDumpReader(new byte[room]).Feed(Ascii(text), 0, text.Length);
                return "";
            }
            catch (System.ArgumentException e)
            {
                return e.Message;
            }
        }
    }
}
