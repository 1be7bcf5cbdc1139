using System;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Results as tests/Vectors/README.md writes them.</summary>
    internal static class VectorText
    {
        /// <exception cref="VectorException">A line has no way to write it.</exception>
        internal static string Of(object value, VectorRunner runner)
        {
            switch (value)
            {
                case null:
                    return "none";
                case string text:
                    return "s:" + text;
                case bool truth:
                    return truth ? "true" : "false";
                case sbyte or byte or short or ushort or int or uint or long or ulong:
                    return value.ToString();
                default:
                    return runner.TextOfOwn(value)
                        ?? (value is Array items ? OfList(items, runner) : throw new VectorException("no result: " + value.GetType().FullName));
            }
        }

        /// <summary>The digits of all bytes of an array or of what is bytes-like.</summary>
        internal static string OfMemory(object memory)
        {
            byte[] bytes = memory as byte[];
            if (bytes == null)
            {
                BytesLike source = (BytesLike)memory;
                bytes = new byte[source.Length];
                source.CopyTo(bytes, 0);
            }

            return Hex.Format(bytes, 0, bytes.Length);
        }

        /// <summary>The digits of all bytes, the last of them first: the bits of a number, from what BitConverter makes of
        /// it.</summary>
        internal static string OfReversed(byte[] bytes)
        {
            string text = "";
            for (int i = bytes.Length - 1; i >= 0; i--)
            {
                text += Hex.Format(bytes, i, 1);
            }

            return text;
        }

        private static string OfList(Array items, VectorRunner runner)
        {
            string text = "[";
            for (int i = 0; i < items.Length; i++)
            {
                text += (i == 0 ? "" : ",") + Of(items.GetValue(i), runner);
            }

            return text + "]";
        }
    }
}
