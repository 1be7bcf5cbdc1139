using System;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>The values of a line's arguments, as tests/Vectors/README.md writes them.</summary>
    internal static class VectorLiteral
    {
        // That of the runtimes has its sign set.
        private const string PythonNaN = "7ff8000000000000";

        /// <summary>The value that a field stands for: null, a bool, an integer, a double, a string, a ByteBuffer, a ByteView, what
        /// the runner has of its own, or an object[] of such.</summary>
        /// <exception cref="VectorException">It stands for none.</exception>
        internal static object Parse(string text, VectorRunner runner)
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
                return ParseList(text.Substring(1, text.Length - 2), runner);
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
                case 'd':
                    return BitConverter.ToDouble(ParseReversed(rest == "nan" ? PythonNaN : rest, 8), 0);
                case 'a':
                    return ParseBuffer(rest);
                case 'm':
                    return new ByteView(ParseInside(rest));
                case 'w':
                    return new ByteView(ParseBuffer("6161" + rest + "61")).Slice(2, -1);
                default:
                    return runner.ParseOwn(text[0], rest) ?? throw new VectorException("no value: " + text);
            }
        }

        /// <summary>The bytes that the digits stand for.</summary>
        internal static byte[] ParseBytes(string digits)
        {
            return (digits.Length & 1) == 0 ? Hex.Parse(digits) : throw new VectorException("half a byte: " + digits);
        }

        /// <summary>Likewise, in the middle of more of them, so that nobody gets away with looking at the array from 0 or to its
        /// end.</summary>
        internal static Bytes ParseInside(string digits)
        {
            return new Bytes(ParseBytes("616161" + digits + "6161")).Slice(3, -2);
        }

        /// <summary>Likewise, in memory that may grow: by turns with room for more and without.</summary>
        internal static ByteBuffer ParseBuffer(string digits)
        {
            byte[] bytes = ParseBytes(digits);
            ByteBuffer buffer = new ByteBuffer(bytes.Length + (bytes.Length % 2 * 8));
            buffer.Extend(new Bytes(bytes));
            return buffer;
        }

        /// <summary>Exactly so many bytes, the last of them first: the bits of a number, as BitConverter reads them.</summary>
        internal static byte[] ParseReversed(string digits, int size)
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

        private static object[] ParseList(string text, VectorRunner runner)
        {
            string[] fields = text.Length == 0 ? new string[0] : text.Split(new char[] { ',' });
            object[] items = new object[fields.Length];
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = Parse(fields[i], runner);
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
