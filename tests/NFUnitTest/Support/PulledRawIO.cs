using System;
using System.IO;

namespace Nano.Tests
{
    using Nano.Serial;

    /// <summary>A line that goes away and comes back: given lines one after the other, null for a try that fails.</summary>
    public sealed class PulledRawIO : ReopeningRawIO
    {
        private readonly RawIO[] _lines;

        /// <summary>Sets the lines.</summary>
        /// <param name="interval">Milliseconds between tries.</param>
        /// <param name="lines">One for each try; behind the last, tries answer null.</param>
        public PulledRawIO(int interval, params RawIO[] lines)
            : base(interval)
        {
            _lines = lines;
        }

        /// <summary>How many tries there were.</summary>
        public int Tries { get; private set; }

        /// <inheritdoc/>
        protected override RawIO Open()
        {
            int number = Tries++;
            if (number >= _lines.Length)
            {
                return null;
            }

            if (_lines[number] == null)
            {
                throw new IOException("try " + number);
            }

            return _lines[number];
        }
    }
}
