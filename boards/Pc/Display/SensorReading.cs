using System.Collections.Generic;

namespace Nano.Pc.Display
{
    using Nano.Pc.Sensors;

    /// <summary>What a frame says.</summary>
    /// <param name="Number">Its number, from 1 on.</param>
    /// <param name="Seconds">When it came, from the start on; null where nobody knows.</param>
    /// <param name="Kind">Which frame it is, of a sensor that has several; null where it has one.</param>
    /// <param name="Quantities">Its values, valid for now; none for a frame that is no reading.</param>
    internal readonly record struct SensorReading(long Number, double? Seconds, string Kind, IReadOnlyList<Quantity> Quantities);
}
