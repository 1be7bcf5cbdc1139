using System.CommandLine;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Sensors;

    /// <summary>The option that names a sensor.</summary>
    internal static class SensorOption
    {
        /// <summary>Makes it, with the sensor that is read when none is named.</summary>
        /// <returns>The option.</returns>
        internal static Option<SensorProfile> Create()
        {
            Option<SensorProfile> sensor = LineOptions.Sensor("The sensor: " + SensorProfiles.Names + ".");
            sensor.DefaultValueFactory = _ => SensorProfiles.Default;
            return sensor;
        }
    }
}
