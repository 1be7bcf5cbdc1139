using System;

namespace Nano.Tests.PackingVectors
{
    using Nano.Buffers;

    /// <summary>The values of a line's arguments, as tests/Vectors/README.md writes them.</summary>
    internal static class VectorLiteral
    {
        /// <summary>What a field with a released view begins with.</summary>
        internal const char Released = 'r';

        /// <summary>What a field with a view of every second byte begins with.</summary>
        internal const char Stepped = 't';

        /// <summary>The value that a field stands for.</summary>
        /// <exception cref="VectorException">It stands for none.</exception>
        internal static object Parse(string text)
        {
            switch (text)
            {
                case "none":
                    return null;
                case "true":
                    return true;
                case "false":
                    return false;
            }

            if (text.Length > 1 && text[0] == '[')
            {
                return ParseList(text.Substring(1, text.Length - 2));
            }

            if (text.Length < 2 || text[1] != ':')
            {
                return ParseInteger(text);
            }

            string rest = text.Substring(2);
            switch (text[0])
            {
                case 's':
                    return rest;
                case 'f':
                    return BitConverter.ToSingle(ParseReversed(rest, 4), 0);
                case 'd':
                    return BitConverter.ToDouble(ParseReversed(rest, 8), 0);
                case 'b':
                    return ParseBytes(rest);
                case 'a':
                    return ParseBuffer(rest);
                case 'm':
                    // In the middle of more of them, so that nobody gets away with looking at the array from 0 or to its end.
                    return new ByteView(new Bytes(ParseBytes("6161" + rest + "61")).Slice(2, -1));
                case 'w':
                    return new ByteView(ParseBuffer("6161" + rest + "61")).Slice(2, -1);
                case Released:
                    ByteView view = new ByteView(ParseBuffer(rest));
                    view.Release();
                    return view;
                case Stepped:
                    return new ByteView(ParseBuffer(rest + rest)).Slice(0, int.MaxValue, 2);
                default:
                    throw new VectorException("no value: " + text);
            }
        }

        /// <summary>The text of a format: %0a stands for a character that a line cannot hold.</summary>
        internal static string ParseFormat(string text)
        {
            string[] parts = text.Split(new char[] { '%' });
            text = parts[0];
            for (int i = 1; i < parts.Length; i++)
            {
                text += (char)ParseBytes(parts[i].Substring(0, 2))[0] + parts[i].Substring(2);
            }

            return text;
        }

        private static byte[] ParseBytes(string digits)
        {
            return (digits.Length & 1) == 0 ? Hex.Parse(digits) : throw new VectorException("half a byte: " + digits);
        }

        private static byte[] ParseReversed(string digits, int size)
        {
            byte[] bytes = ParseBytes(digits);
            if (bytes.Length != size)
            {
                throw new VectorException("no number: " + digits);
            }

            byte[] reversed = new byte[size];
            for (int i = 0; i < size; i++)
            {
                reversed[i] = bytes[size - 1 - i];
            }

            return reversed;
        }

        // By turns with room for more and without.
        private static ByteBuffer ParseBuffer(string digits)
        {
            byte[] bytes = ParseBytes(digits);
            ByteBuffer buffer = new ByteBuffer(bytes.Length + (bytes.Length % 2 * 8));
            buffer.Extend(new Bytes(bytes));
            return buffer;
        }

        private static object[] ParseList(string text)
        {
            string[] fields = text.Length == 0 ? new string[0] : text.Split(new char[] { ',' });
            object[] items = new object[fields.Length];
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = Parse(fields[i]);
            }

            return items;
        }

        // Of the type that the letter behind it says, or of the smallest of int, long and ulong that holds it. Not long.Parse: it
        // may need all bits of an ulong.
        private static object ParseInteger(string text)
        {
            char[] digits = text.ToCharArray();
            int first = digits.Length > 0 && digits[0] == '-' ? 1 : 0;
            int end = digits.Length;
            char type = end > 0 && digits[end - 1] > '9' ? digits[--end] : ' ';
            if (first == end)
            {
                throw new VectorException("no number: " + text);
            }

            ulong value = 0;
            for (int i = first; i < end; i++)
            {
                if (digits[i] < '0' || digits[i] > '9')
                {
                    throw new VectorException("no number: " + text);
                }

                value = (value * 10) + (ulong)(digits[i] - '0');
            }

            long signed = first == 0 ? (long)value : -(long)value;
            if (type == ' ')
            {
                bool isWide = first == 0 && value > long.MaxValue;
                type = isWide ? 'Q' : signed >= int.MinValue && signed <= int.MaxValue ? 'i' : 'q';
            }

            switch (type)
            {
                case 'b':
                    return (sbyte)signed;
                case 'B':
                    return (byte)signed;
                case 'h':
                    return (short)signed;
                case 'H':
                    return (ushort)signed;
                case 'i':
                    return (int)signed;
                case 'I':
                    return (uint)signed;
                case 'q':
                    return signed;
                case 'Q':
                    return value;
                default:
                    throw new VectorException("no type of integers: " + text);
            }
        }
    }
}
