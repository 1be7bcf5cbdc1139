using System;

namespace Nano.Packing
{
    /// <summary>
    /// The layout of a format as text: for people who compare it with a datasheet. In an assembly of its own, so that a
    /// program that prints none does not deploy it.
    /// </summary>
    /// <remarks>
    /// A line for each code of the format and each gap; of <c>new PackedFormat("BH3Bxx")</c>, native order:
    /// <code>
    /// "BH3Bxx": 9 bytes, 5 values
    ///  field  offset    size  code
    ///      0       0       1  B
    ///              1       1  padding
    ///      1       2       2  H
    ///    2-4       4       3  3B
    ///              7       2  padding
    /// </code>
    /// Source: https://docs.python.org/3.13/library/struct.html#format-characters
    /// </remarks>
    public static class FormatTable
    {
        /// <summary>Lists which values lie where: field (its index, or first and last of a repeat), offset and size in bytes, code
        /// with its count, and the bytes that belong to no value, whether pads of the format or due to alignment. Allocates;
        /// not for use in a loop.</summary>
        /// <param name="format">The format.</param>
        /// <returns>Lines, each with a line feed at its end.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
        public static string Describe(PackedFormat format)
        {
            if (format == null)
            {
                throw new ArgumentNullException("format");
            }

            string text = "\"" + format.Format + "\": " + format.Size.ToString() + " bytes, " + format.Count.ToString() + " values\n"
                + Line("field", "offset", "size", "code");
            int[] items = format._items;
            int field = 0;
            int end = 0;
            for (int item = 0; item < items.Length; item += 1 << ItemCode.Shift)
            {
                int offset = items[item + ItemCode.Offset];
                int count = items[item + ItemCode.Count];
                int size = count * items[item + ItemCode.Size];
                string fields = field.ToString();
                if (count > 1)
                {
                    fields += "-" + (field + count - 1).ToString();
                }

                text += Gap(end, offset) + Line(fields, offset.ToString(), size.ToString(), Code(format.Format, items[item] >> 8));
                field += count;
                end = offset + size;
            }

            return text + Gap(end, format.Size);
        }

        private static string Gap(int start, int end)
        {
            return start == end ? "" : Line("", start.ToString(), (end - start).ToString(), "padding");
        }

        private static string Line(string field, string offset, string size, string code)
        {
            return Right(field) + Right(offset) + Right(size) + "  " + code + "\n";
        }

        private static string Right(string text)
        {
            return text.Length > 7 ? " " + text : "        ".Substring(text.Length) + text;
        }

        // The code with the count in front of it.
        private static string Code(string format, int position)
        {
            int start = position;
            while (start > 0 && format[start - 1] >= '0' && format[start - 1] <= '9')
            {
                start--;
            }

            return format.Substring(start, position - start + 1);
        }
    }
}
