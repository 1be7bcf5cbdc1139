namespace Nano.Pc.Sensors
{
    /// <summary>One value of a reading, ready to be printed.</summary>
    /// <param name="Name">What was measured.</param>
    /// <param name="Value">The number, the same in every culture.</param>
    /// <param name="Unit">Its unit.</param>
    internal readonly record struct Quantity(string Name, string Value, string Unit);
}
