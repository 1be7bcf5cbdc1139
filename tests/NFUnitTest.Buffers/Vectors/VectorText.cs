namespace Nano.Tests.Vectors
{
    using System;
    using Nano.Buffers;

    /// <summary>Results as tests/Vectors/README.md writes them.</summary>
    internal static class VectorText
    {
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
                    return OfDouble(number);
                case double number:
                    return OfDouble(number);
                case ByteString bytes:
                    return "b:" + OfMemory(bytes);
                case BytesLike view:
                    return "m:" + OfMemory(view);
                case Bytes[] parts:
                    return OfList(parts, parts.Length);
                case int[] numbers:
                    return OfList(numbers, numbers.Length);
                case object[] items:
                    return OfList(items, items.Length);
                case sbyte or byte or short or ushort or int or uint or long or ulong:
                    return value.ToString();
                default:
                    throw new VectorException("no result: " + value.GetType().FullName);
            }
        }

        /// <summary>The digits of all bytes.</summary>
        internal static string OfMemory(BytesLike source)
        {
            byte[] bytes = new byte[source.Length];
            source.CopyTo(bytes, 0);
            return Hex.Format(bytes, 0, bytes.Length);
        }

        private static string OfDouble(double value)
        {
            if (double.IsNaN(value))
            {
                return "d:nan";
            }

            long bits = BitConverter.DoubleToInt64Bits(value);
            byte[] bytes = new byte[8];
            for (int i = 0; i < 8; i++)
            {
                bytes[i] = (byte)(bits >> (56 - 8 * i));
            }

            return "d:" + Hex.Format(bytes, 0, 8);
        }

        private static string OfList(Array items, int count)
        {
            string text = "[";
            for (int i = 0; i < count; i++)
            {
                text += (i == 0 ? "" : ",") + Of(items.GetValue(i));
            }

            return text + "]";
        }
    }
}
