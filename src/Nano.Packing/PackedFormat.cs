using System;

namespace Nano.Packing
{
    /// <summary>
    /// A format of Python's struct, compiled once: packs values into bytes and unpacks them. All of the language: byte orders,
    /// native sizes and alignment, every code, repeats, pads and white space.
    /// </summary>
    /// <remarks>
    /// <code>
    /// c s p        byte[]            c of length 1; p begins with its length        takes byte[] and anything bytes-like
    /// B b          byte, sbyte       1 byte                                         takes any integer, and bool as 0 or 1
    /// H h          ushort, short     2
    /// I i L l      uint, int         4         l L: of '@' and Bits64 ulong, long, 8
    /// Q q          ulong, long       8
    /// N n P        uint, int, uint   4         of '@' only; Bits64: ulong, long, ulong, 8
    /// e f d        float, float, double   2, 4, 8                                   takes any number
    /// ?            bool              1                                              takes anything: is it something?
    /// x            nothing           1
    ///
    /// PackedFormat format = new PackedFormat("&gt;BHIH");      // once
    /// format.UnpackInto(buffer, offset, numbers);           // a uint[4]: fast, and nothing is allocated
    /// uint third = format.GetUInt32(buffer, offset, 2);     // one of them
    /// object[] all = format.UnpackFrom(buffer, offset);     // as Python does it: an object for each value
    /// </code>
    /// What a format, values or bytes cannot be is a <see cref="PackingException"/>, and then nothing has been written. An
    /// offset below 0 counts from the end of the buffer, as in Python.
    /// Source: https://docs.python.org/3.13/library/struct.html
    /// </remarks>
    public sealed partial class PackedFormat
    {
        private static PackedFormat[] s_cache;
        private static int s_next;

        private readonly string _format;

        /// <summary>Compiles a format.</summary>
        /// <param name="format">In the language of Python's struct.</param>
        /// <param name="sizes">How large <c>l L n N P</c> are where the format begins with '@' or with no byte order: the device's
        /// sizes, on the PC too, or those of a 64-bit PC.</param>
        /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
        /// <exception cref="PackingException">There is no such format, or it has more bytes than an int can say.</exception>
        public PackedFormat(string format, NativeSizes sizes = NativeSizes.Bits32)
        {
            if (format == null)
            {
                throw new ArgumentNullException("format");
            }

            _format = format;
            Compile(sizes);
        }

        /// <summary>The format as it was given.</summary>
        public string Format => _format;

        /// <summary>How many bytes a record takes.</summary>
        public int Size => _size;

        /// <summary>How many values a record has; pads are none, a string of any length is one.</summary>
        public int Count => _count;

        /// <summary>A format by its text, of the device's native sizes. The last eight are kept, as Python's functions keep
        /// them: no new object for one of those. Any thread may call it, and use what it returns: a format never changes.</summary>
        /// <param name="format">In the language of Python's struct.</param>
        /// <returns>The compiled format.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
        /// <exception cref="PackingException">There is no such format, or it has more bytes than an int can say.</exception>
        public static PackedFormat Get(string format)
        {
            PackedFormat[] cache = s_cache;
            if (cache == null)
            {
                cache = new PackedFormat[8];
                s_cache = cache;
            }

            // Each place is looked at once: another thread may put another format there at any time.
            PackedFormat compiled;
            for (int i = 0; i < cache.Length; i++)
            {
                compiled = cache[i];
                if (compiled != null && compiled._format == format)
                {
                    return compiled;
                }
            }

            compiled = new PackedFormat(format);
            cache[s_next++ & 7] = compiled;
            return compiled;
        }

        private PackingException Refuse(int position, string problem)
        {
            problem = ": " + problem;
            if (position >= 0)
            {
                problem = " at " + position.ToString() + ", '" + _format.Substring(position, 1) + "'" + problem;
            }

            return new PackingException(_format, position, "\"" + _format + "\"" + problem);
        }

        // Of the item described at this place.
        private PackingException RefuseItem(int item, string problem)
        {
            return Refuse(_items[item] >> 8, problem);
        }

        // A value that is of no type that its code takes, or has none that the caller wants.
        private PackingException RefuseItem(int item, object value, string what)
        {
            return RefuseItem(item, (value ?? "null") + " is no " + what);
        }

        internal PackingException Refuse(int offset, int length)
        {
            return Refuse(-1, "needs " + _size.ToString() + " at " + offset.ToString() + ", has " + length.ToString());
        }

        private PackingException Refuse(int count)
        {
            return Refuse(-1, count.ToString() + " values for " + _count.ToString() + " items");
        }
    }
}
