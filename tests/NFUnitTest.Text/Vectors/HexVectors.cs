using System;

namespace Nano.Tests.TextVectors
{
    using Codec = Nano.Text.Hex;
    using HexDump = Nano.Text.HexDump;
    using HexDumpReader = Nano.Text.HexDumpReader;

    /// <summary>Lines about hex digits and dumps.</summary>
    internal static class HexVectors
    {
        // Memory has this much more on either side, which nobody may touch.
        private const int Margin = 3;
        private const byte Untouched = 0x5A;

        internal static object Execute(VectorLine line)
        {
            switch (line.Operation)
            {
                case "hex":
                    return ExecuteFormat(line);
                case "hexlify":
                    return ExecuteEncode(line);
                case "fromhex":
                    return Codec.Parse(TextOf(line.Value(0)));
                case "where":
                    return FindFault(TextOf(line.Value(0)));
                case "spaced":
                    return ExecuteDecode((byte[])line.Value(0), true);
                case "unhexlify":
                    return ExecuteDecode((byte[])line.Value(0), false);
                case "dump":
                    return ExecuteDump(line);
                case "read":
                    return ExecuteRead(line);
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        private static object ExecuteFormat(VectorLine line)
        {
            byte[] source = (byte[])line.Value(0);
            int separator = SeparatorOf(line);
            int group = line.Int(2);
            return new PrintedBytes(AsciiOf(Codec.Format(Inside(source), Margin, source.Length, separator, group)));
        }

        private static object ExecuteEncode(VectorLine line)
        {
            byte[] source = (byte[])line.Value(0);
            byte[] target = Inside(new byte[3 * source.Length]);
            int length = Codec.Encode(Inside(source), Margin, source.Length, target, Margin, SeparatorOf(line), line.Int(2));

            // Into no more room than they take.
            byte[] tight = new byte[length];
            if (Codec.Encode(source, 0, source.Length, tight, 0, SeparatorOf(line), line.Int(2)) != length)
            {
                throw new VectorException("another length: " + line.Text);
            }

            CheckMargins(target, target.Length - (2 * Margin));
            return new PrintedBytes(Same(Hex.Slice(target, Margin, length), tight));
        }

        private static byte[] ExecuteDecode(byte[] text, bool skipWhiteSpace)
        {
            // Elsewhere and in place.
            byte[] inPlace = Inside(text);
            byte[] target = Inside(new byte[text.Length / 2]);
            int length = Codec.Decode(inPlace, Margin, text.Length, target, Margin, skipWhiteSpace);
            if (Codec.Decode(inPlace, Margin, text.Length, inPlace, Margin, skipWhiteSpace) != length)
            {
                throw new VectorException("another length in place");
            }

            CheckMargins(target, text.Length / 2);
            CheckMargins(inPlace, text.Length);
            return Same(Hex.Slice(target, Margin, length), Hex.Slice(inPlace, Margin, length));
        }

        /// <summary>The position that the message tells; null where nothing is wrong.</summary>
        private static object FindFault(string text)
        {
            try
            {
                Codec.Parse(text);
                return null;
            }
            catch (ArgumentException e)
            {
                const string before = "no hex digit at ";
                return e.Message.IndexOf(before) == 0 ? int.Parse(e.Message.Substring(before.Length)) : throw new VectorException(e.Message);
            }
        }

        private static object ExecuteDump(VectorLine line)
        {
            byte[] source = (byte[])line.Value(1);
            byte[] text = new byte[100 * (2 + (source.Length / 16) + 1)];
            int length = 0;
            int chunk = line.Int(2);
            HexDump dump = new HexDump(line.Long(0));
            for (int at = 0; at < source.Length;)
            {
                // What has not been taken comes first in the next chunk.
                at += dump.Feed(source, at, at + chunk < source.Length ? chunk : source.Length - at);
                Array.Copy(dump.Line, dump.Offset, text, length, dump.Length);
                length += dump.Length;
            }

            while (dump.Finish())
            {
                Array.Copy(dump.Line, dump.Offset, text, length, dump.Length);
                length += dump.Length;
            }

            return new PrintedBytes(Hex.Slice(text, 0, length));
        }

        private static object ExecuteRead(VectorLine line)
        {
            byte[] text = (byte[])line.Value(0);
            byte[] target = new byte[line.Int(1)];
            int chunk = line.Int(2);
            HexDumpReader reader = new HexDumpReader(target);
            int read = 0;
            for (int end = 0; end < text.Length;)
            {
                end = end + chunk < text.Length ? end + chunk : text.Length;
                read += reader.Feed(text, read, end - read);
            }

            return read == text.Length ? new object[] { reader.Start, reader.IsComplete, Hex.Slice(target, 0, reader.Length) } : (object)read;
        }

        private static int SeparatorOf(VectorLine line)
        {
            return line.Value(1) == null ? -1 : line.Int(1);
        }

        private static byte[] Inside(byte[] bytes)
        {
            byte[] memory = new byte[bytes.Length + (2 * Margin)];
            for (int i = 0; i < memory.Length; i++)
            {
                memory[i] = Untouched;
            }

            Array.Copy(bytes, 0, memory, Margin, bytes.Length);
            return memory;
        }

        private static void CheckMargins(byte[] memory, int length)
        {
            for (int i = 0; i < Margin; i++)
            {
                if (memory[i] != Untouched || memory[Margin + length + i] != Untouched)
                {
                    throw new VectorException("bytes beside the target written to");
                }
            }
        }

        private static byte[] Same(byte[] bytes, byte[] other)
        {
            return Hex.Format(bytes, 0, bytes.Length) == Hex.Format(other, 0, other.Length) ? bytes : throw new VectorException("other bytes");
        }

        private static string TextOf(object value)
        {
            if (value is char[] characters)
            {
                return new string(characters);
            }

            byte[] bytes = (byte[])value;
            characters = new char[bytes.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                characters[i] = (char)bytes[i];
            }

            return new string(characters);
        }

        private static byte[] AsciiOf(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)characters[i];
            }

            return bytes;
        }
    }
}
