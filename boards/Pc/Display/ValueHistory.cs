using System;
using System.Globalization;

namespace Nano.Pc.Display
{
    using Nano.Pc.Sensors;

    /// <summary>What one quantity was of late.</summary>
    internal sealed class ValueHistory
    {
        // As wide as the widest terminal's plot.
        private const int Capacity = 1024;

        private readonly double[] _ring = new double[Capacity];
        private long _count;

        /// <summary>Starts without a value.</summary>
        /// <param name="name">What is measured.</param>
        internal ValueHistory(string name)
        {
            Name = name;
        }

        /// <summary>What is measured.</summary>
        internal string Name { get; }

        /// <summary>Its unit.</summary>
        internal string Unit { get; private set; } = string.Empty;

        /// <summary>The last value.</summary>
        internal string Text { get; private set; } = string.Empty;

        /// <summary>The most characters that a number had.</summary>
        internal int Widest { get; private set; }

        /// <summary>The most decimals that a number had.</summary>
        internal int Decimals { get; private set; }

        /// <summary>False for a text, which has no plot.</summary>
        internal bool IsNumber => _count > 0;

        /// <summary>Adds a value.</summary>
        /// <param name="quantity">Of this name.</param>
        internal void Add(Quantity quantity)
        {
            Text = quantity.Value;
            Unit = quantity.Unit;
            bool isNumber = double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value);
            if (!isNumber && _count == 0)
            {
                return;
            }

            if (isNumber)
            {
                int point = Text.IndexOf('.');
                Widest = Math.Max(Widest, Text.Length);
                Decimals = Math.Max(Decimals, point < 0 ? 0 : Text.Length - point - 1);
            }

            // What is no number for once leaves a gap.
            _ring[_count++ % Capacity] = isNumber ? value : double.NaN;
        }

        /// <summary>Hands out the last values.</summary>
        /// <param name="most">How many at most.</param>
        /// <returns>The oldest first.</returns>
        internal double[] Last(int most)
        {
            double[] last = new double[(int)Math.Min(Math.Min(most, Capacity), _count)];
            for (int i = 0; i < last.Length; i++)
            {
                last[i] = _ring[(_count - last.Length + i) % Capacity];
            }

            return last;
        }
    }
}
