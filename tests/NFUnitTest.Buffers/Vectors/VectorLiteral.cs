namespace Nano.Tests.Vectors
{
    using System;
    using Nano.Buffers;

    /// <summary>The values of a line's arguments, as tests/Vectors/README.md writes them.</summary>
    internal static class VectorLiteral
    {
        // That of the runtimes has its sign set.
        private const long PythonNaN = 0x7FF8000000000000;

        /// <summary>The value that a field stands for: null, a bool, the smallest of int, long and ulong, a double, a string,
        /// Bytes, a ByteBuffer, a ByteView, or an object[] of such.</summary>
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
                case 'd':
                    return rest == "nan" ? BitConverter.Int64BitsToDouble(PythonNaN) : BitConverter.Int64BitsToDouble(ParseBits(rest));
                case 'b':
                    return ParseBytes(rest);
                case 'a':
                    return ParseBuffer(rest);
                case 'm':
                    return new ByteView(ParseBytes(rest));
                case 'w':
                    return new ByteView(ParseBuffer(rest));
                default:
                    throw new VectorException("no value: " + text);
            }
        }

        private static Bytes ParseBytes(string digits)
        {
            if ((digits.Length & 1) != 0)
            {
                throw new VectorException("half a byte: " + digits);
            }

            // In the middle of more of them, so that nobody gets away with looking at the array from 0 or to its end.
            return new Bytes(Hex.Parse("616161" + digits + "6161")).Slice(3, -2);
        }

        // By turns with room for more and without.
        private static ByteBuffer ParseBuffer(string digits)
        {
            Bytes bytes = ParseBytes(digits);
            ByteBuffer buffer = new ByteBuffer(bytes.Length + (bytes.Length % 2 * 8));
            buffer.Extend(bytes);
            return buffer;
        }

        private static long ParseBits(string digits)
        {
            byte[] bytes = Hex.Parse(digits);
            if (bytes.Length != 8)
            {
                throw new VectorException("no double: " + digits);
            }

            long bits = 0;
            foreach (byte part in bytes)
            {
                bits = bits << 8 | part;
            }

            return bits;
        }

        private static object[] ParseList(string text)
        {
            if (text.Length == 0)
            {
                return new object[0];
            }

            string[] fields = text.Split(new char[] { ',' });
            object[] items = new object[fields.Length];
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = Parse(fields[i]);
            }

            return items;
        }

        // Not long.Parse: a number may need all bits of an ulong, and every one is to arrive in the smallest type that holds it.
        private static object ParseInteger(string text)
        {
            char[] digits = text.ToCharArray();
            bool isNegative = digits.Length > 0 && digits[0] == '-';
            ulong value = 0;
            for (int i = isNegative ? 1 : 0; i < digits.Length; i++)
            {
                if (digits[i] < '0' || digits[i] > '9')
                {
                    throw new VectorException("no number: " + text);
                }

                value = value * 10 + (ulong)(digits[i] - '0');
            }

            if (digits.Length == 0)
            {
                throw new VectorException("no number");
            }

            if (isNegative)
            {
                long negative = -(long)value;
                return negative >= int.MinValue ? (object)(int)negative : negative;
            }

            return value <= int.MaxValue ? (object)(int)value : value <= long.MaxValue ? (object)(long)value : value;
        }
    }
}
