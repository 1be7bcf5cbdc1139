using System;

namespace Nano.Tests.TextVectors
{
    using Nano.Buffers;
    using Nano.Text;

    /// <summary>
    /// Lines about TextDecoder and TextEncoder. The encoding and the handler come first, by Python's names, then bytes or text, then
    /// where it is cut into chunks, if it is. An error says everything that the exception carries:
    /// <c>!UnicodeDecodeError@utf-8:0-1:invalid start byte</c>.
    /// </summary>
    internal static class CodecVectors
    {
        internal static object Execute(VectorLine line)
        {
            TextEncoding encoding = EncodingOf(line.String(0));
            TextErrors errors = ErrorsOf(line.String(1));
            object input = line.Value(2);
            bool isChunked = line.ArgumentCount > 3;
            object[] cuts = isChunked ? line.List(3) : null;
            switch (line.Group + " " + line.Operation)
            {
                case "decode decode":
                    byte[] bytes = (byte[])input;
                    return new TextDecoder(encoding, errors).GetChars(bytes, 0, bytes.Length);
                case "chunks decode":
                    return Decoded(new TextDecoder(encoding, errors), (byte[])input, cuts);
                case "encode encode":
                    char[] chars = (char[])input;
                    return new TextEncoder(encoding, errors).GetBytes(chars, 0, chars.Length);
                case "encode chunks":
                    return Encoded(new TextEncoder(encoding, errors), (char[])input, cuts);
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        /// <summary>True when a line expects UnicodeDecodeError or UnicodeEncodeError.</summary>
        internal static bool IsExpectedBy(VectorLine line)
        {
            return line.Outcome.IndexOf("!Unicode") == 0;
        }

        /// <summary>What is wrong with our exception where a line expects one of those; null where nothing is.</summary>
        internal static string FaultOf(VectorLine line, Exception ours)
        {
            TextException refusal = ours as TextException;
            if (refusal == null)
            {
                return VectorRunner.NameOf(ours);
            }

            string text = (line.Group == "encode" ? "!UnicodeEncodeError@" : "!UnicodeDecodeError@") + NameOf(refusal.Encoding)
                + ":" + refusal.Start.ToString() + "-" + refusal.End.ToString() + ":" + refusal.Message;
            return text == line.Outcome ? null : text;
        }

        // Every chunk in one call with enough room, the last one being final.
        private static char[] Decoded(TextDecoder decoder, byte[] bytes, object[] cuts)
        {
            char[] chars = new char[(4 * bytes.Length) + 12];
            int length = 0;
            for (int i = 0; i <= cuts.Length; i++)
            {
                int start = i == 0 ? 0 : (int)cuts[i - 1];
                int count = (i == cuts.Length ? bytes.Length : (int)cuts[i]) - start;
                length += decoder.Decode(bytes, start, count, chars, length, chars.Length - length, i == cuts.Length, out int used);
                if (used != count)
                {
                    throw new VectorException("bytes left: " + (count - used).ToString());
                }
            }

            char[] text = new char[length];
            Array.Copy(chars, 0, text, 0, length);
            return text;
        }

        private static byte[] Encoded(TextEncoder encoder, char[] chars, object[] cuts)
        {
            byte[] bytes = new byte[(12 * chars.Length) + 12];
            int length = 0;
            for (int i = 0; i <= cuts.Length; i++)
            {
                int start = i == 0 ? 0 : (int)cuts[i - 1];
                int count = (i == cuts.Length ? chars.Length : (int)cuts[i]) - start;
                length += encoder.Encode(chars, start, count, bytes, length, bytes.Length - length, i == cuts.Length, out int used);
                if (used != count)
                {
                    throw new VectorException("chars left: " + (count - used).ToString());
                }
            }

            return Tests.Hex.Slice(bytes, 0, length);
        }

        private static TextEncoding EncodingOf(string name)
        {
            for (TextEncoding encoding = TextEncoding.Ascii; encoding <= TextEncoding.Utf16BigEndian; encoding++)
            {
                if (NameOf(encoding) == name)
                {
                    return encoding;
                }
            }

            throw new VectorException("no encoding: " + name);
        }

        private static string NameOf(TextEncoding encoding)
        {
            switch (encoding)
            {
                case TextEncoding.Ascii:
                    return "ascii";
                case TextEncoding.Latin1:
                    return "latin-1";
                case TextEncoding.Utf8:
                    return "utf-8";
                case TextEncoding.Utf16:
                    return "utf-16";
                case TextEncoding.Utf16LittleEndian:
                    return "utf-16-le";
                default:
                    return "utf-16-be";
            }
        }

        private static TextErrors ErrorsOf(string name)
        {
            switch (name)
            {
                case "strict":
                    return TextErrors.Strict;
                case "ignore":
                    return TextErrors.Ignore;
                case "replace":
                    return TextErrors.Replace;
                case "backslashreplace":
                    return TextErrors.BackslashReplace;
                case "surrogateescape":
                    return TextErrors.SurrogateEscape;
                default:
                    throw new VectorException("no handler: " + name);
            }
        }
    }
}
