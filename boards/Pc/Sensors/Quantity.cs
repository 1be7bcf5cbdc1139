using System.Collections.Generic;

namespace Nano.Pc.Sensors
{
    /// <summary>One value of a reading, ready to be printed.</summary>
    /// <param name="Name">What was measured.</param>
    /// <param name="Value">The number, the same in every culture.</param>
    /// <param name="Unit">Its unit.</param>
    internal readonly record struct Quantity(string Name, string Value, string Unit)
    {
        /// <summary>Tells whether the unit stands after a value: neighbours of one unit show it once, so that a reading fits a
        /// line.</summary>
        /// <param name="quantities">The reading.</param>
        /// <param name="index">The value.</param>
        /// <returns>True when it does.</returns>
        internal static bool ShowsUnit(IReadOnlyList<Quantity> quantities, int index)
        {
            string unit = quantities[index].Unit;
            return unit.Length > 0 && (index + 1 == quantities.Count || quantities[index + 1].Unit != unit);
        }
    }
}
