using System;

namespace Nano.Packing
{
    /// <summary>
    /// What a format, or the values or bytes for it, cannot be: Python's struct.error, and the OverflowError of 'e' and 'f'.
    /// The message says format, position, code, value and bounds: <c>"&gt;BH" at 2, 'H': 70000 is not in 0 to 65535</c>.
    /// Source: https://docs.python.org/3.13/library/struct.html#struct.error
    /// </summary>
    public sealed class PackingException : Exception
    {
        private readonly string _format;
        private readonly int _position;

        internal PackingException(string format, int position, string message)
            : base(message)
        {
            _format = format;
            _position = position;
        }

        /// <summary>The whole format.</summary>
        public string Format => _format;

        /// <summary>Where in <see cref="Format"/> the code stands, its first character being 0; -1 where no item is
        /// concerned: the number of values, the size of a buffer.</summary>
        public int Position => _position;

        /// <summary>The code, or what stands in its place; '\0' where no item is concerned.</summary>
        public char Code => _position < 0 ? '\0' : _format[_position];
    }
}
