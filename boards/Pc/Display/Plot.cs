using System;
using System.Collections.Generic;
using System.Linq;

namespace Nano.Pc.Display
{
    /// <summary>Bars over time, the newest at the right.</summary>
    internal static class Plot
    {
        /// <summary>Eighths of a block.</summary>
        internal const string Blocks = " ▁▂▃▄▅▆▇█";

        /// <summary>For a terminal that has nothing else.</summary>
        internal const string Ascii = " .:|";

        /// <summary>Draws.</summary>
        /// <param name="values">The oldest first; a NaN leaves a gap.</param>
        /// <param name="width">Columns, as many as there are values or more.</param>
        /// <param name="height">Rows.</param>
        /// <param name="glyphs">An empty cell, then one for each level, the full one last.</param>
        /// <returns>The rows, the highest first. The least value is the lowest level, the greatest the highest; where all are the
        /// same they are half as high.</returns>
        internal static string[] Draw(IReadOnlyList<double> values, int width, int height, string glyphs)
        {
            (double least, double most) = Range(values);
            int steps = glyphs.Length - 1;

            // An eighth stays free at the top, so that plots stay apart where one follows the other.
            int top = (height * steps) - (steps == Blocks.Length - 1 ? 1 : 0);
            char[][] rows = Enumerable.Range(0, height).Select(_ => new string(' ', width).ToCharArray()).ToArray();
            for (int i = 0; i < values.Count; i++)
            {
                if (double.IsNaN(values[i]))
                {
                    continue;
                }

                double share = most > least ? (values[i] - least) / (most - least) : 0.5;
                int level = 1 + (int)Math.Round(share * (top - 1));
                for (int row = 0; row < height; row++)
                {
                    rows[height - 1 - row][width - values.Count + i] = glyphs[Math.Clamp(level - (row * steps), 0, steps)];
                }
            }

            return rows.Select(row => new string(row)).ToArray();
        }

        /// <summary>The least and the greatest value.</summary>
        /// <param name="values">The values; a NaN does not count.</param>
        /// <returns>Both; NaN where there is none.</returns>
        internal static (double Least, double Most) Range(IReadOnlyList<double> values)
        {
            double[] numbers = values.Where(value => !double.IsNaN(value)).ToArray();
            return numbers.Length == 0 ? (double.NaN, double.NaN) : (numbers.Min(), numbers.Max());
        }
    }
}
