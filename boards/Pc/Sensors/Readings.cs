using System.Collections.Generic;
using System.Text;

namespace Nano.Pc.Sensors
{
    /// <summary>A reading as one line of text.</summary>
    internal static class Readings
    {
        /// <summary>Names, values and units, with two spaces between.</summary>
        /// <param name="quantities">The reading.</param>
        /// <returns>The text; empty for a frame that is no reading.</returns>
        internal static string ToText(IReadOnlyList<Quantity> quantities)
        {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < quantities.Count; i++)
            {
                Quantity quantity = quantities[i];
                text.Append(i == 0 ? string.Empty : "  ").Append(quantity.Name).Append(' ').Append(quantity.Value);
                if (Quantity.ShowsUnit(quantities, i))
                {
                    text.Append(' ').Append(quantity.Unit);
                }
            }

            return text.ToString();
        }
    }
}
