using System.Globalization;

namespace Nano.Pc.Display
{
    using Nano.Pc.Sensors;

    /// <summary>What is read from where.</summary>
    /// <param name="Sensor">The sensor; null where bytes are only counted.</param>
    /// <param name="IsVirtual">True where it is not there.</param>
    /// <param name="Source">The port or file.</param>
    /// <param name="BaudRate">Bits per second; 0 where there is no line.</param>
    internal sealed record Heading(SensorProfile Sensor, bool IsVirtual, string Source, int BaudRate)
    {
        /// <summary>The first line of the output.</summary>
        internal string Line => (IsVirtual ? "virtual " : string.Empty) + (Sensor?.Title ?? "bytes") + " from " + Source
            + (BaudRate == 0 ? string.Empty : " at " + BaudRate.ToString(CultureInfo.InvariantCulture) + " baud");
    }
}
