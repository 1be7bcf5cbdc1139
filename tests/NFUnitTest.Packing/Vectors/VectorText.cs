using System;

namespace Nano.Tests.PackingVectors
{
    using Nano.Buffers;

    /// <summary>Results as tests/Vectors/README.md writes them.</summary>
    internal static class VectorText
    {
        private const int QuietSingle = 0x400000;

        /// <exception cref="VectorException">A line has no way to write it.</exception>
        internal static string Of(object value)
        {
            switch (value)
            {
                case null:
                    return "none";
                case string text:
                    return "s:" + text;
                case bool truth:
                    return truth ? "true" : "false";
                case float number:
                    return "f:" + OfSingle(number);
                case double number:
                    return "d:" + OfReversed(BitConverter.GetBytes(number));
                case byte[] bytes:
                    return OfMemory(bytes);
                case Array items:
                    return OfList(items);
                case sbyte or byte or short or ushort or int or uint or long or ulong:
                    return value.ToString();
                default:
                    throw new VectorException("no result: " + value.GetType().FullName);
            }
        }

        /// <summary>All bytes of an array or of what is bytes-like; null for null.</summary>
        internal static string OfMemory(object memory)
        {
            if (memory is BytesLike source)
            {
                byte[] copy = new byte[source.Length];
                source.CopyTo(copy, 0);
                memory = copy;
            }

            return memory is byte[] bytes ? "b:" + Hex.Format(bytes, 0, bytes.Length) : null;
        }

        /// <summary>The letter of struct whose values are of this type; s for bytes.</summary>
        internal static string TypeOf(object value)
        {
            switch (value)
            {
                case byte[]:
                    return "s";
                case bool:
                    return "?";
                case sbyte:
                    return "b";
                case byte:
                    return "B";
                case short:
                    return "h";
                case ushort:
                    return "H";
                case int:
                    return "i";
                case uint:
                    return "I";
                case long:
                    return "q";
                case ulong:
                    return "Q";
                case float:
                    return "f";
                case double:
                    return "d";
                default:
                    return "(" + (value == null ? "null" : value.GetType().FullName) + ")";
            }
        }

        // A NaN always as a quiet one: whether one that signals stays so is not promised.
        private static string OfSingle(float number)
        {
            byte[] bytes = BitConverter.GetBytes(number);
            int bits = bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24;
            if ((bits & 0x7FFFFFFF) > 0x7F800000)
            {
                bytes[2] |= QuietSingle >> 16;
            }

            return OfReversed(bytes);
        }

        private static string OfReversed(byte[] bytes)
        {
            string text = "";
            for (int i = bytes.Length - 1; i >= 0; i--)
            {
                text += Hex.Format(bytes, i, 1);
            }

            return text;
        }

        private static string OfList(Array items)
        {
            string text = "[";
            for (int i = 0; i < items.Length; i++)
            {
                text += (i == 0 ? "" : ",") + Of(items.GetValue(i));
            }

            return text + "]";
        }
    }
}
