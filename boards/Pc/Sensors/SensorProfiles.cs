using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Nano.Pc.Sensors
{
    /// <summary>The sensors that the program knows.</summary>
    internal static class SensorProfiles
    {
        /// <summary>All of them, the one that is read when none is named first.</summary>
        internal static IReadOnlyList<SensorProfile> All { get; } = new SensorProfile[]
        {
            new Pms5003Profile(),
            new MessageProfile(),
            new Sds011Profile(),
            new MhZ19bProfile(),
            new Sps30Profile(),
            new S8Profile(),
            ModbusProfile.Parse(ModbusProfile.Family),
            new UbloxProfile(),
            new NmeaProfile(),
            new TfMiniProfile(),
            new Ld06Profile(),
            new P1Profile(),
            new VeDirectProfile(),
        };

        /// <summary>The one that is read when none is named.</summary>
        internal static SensorProfile Default => All[0];

        /// <summary>The names, as a sentence has them.</summary>
        internal static string Names => string.Join(", ", All.Select(sensor => sensor.Name));

        /// <summary>Each name with its baud rate.</summary>
        internal static string BaudRates => string.Join(
            ", ",
            All.Select(sensor => sensor.Name + " " + sensor.BaudRate.ToString(CultureInfo.InvariantCulture)));

        /// <summary>Finds one.</summary>
        /// <param name="name">Its name; "modbus:" and numbers for registers of any Modbus device.</param>
        /// <returns>The sensor, or null.</returns>
        /// <exception cref="System.FormatException">The numbers are wrong; the message says what is wanted.</exception>
        internal static SensorProfile Find(string name)
        {
            if (name.StartsWith(ModbusProfile.Family + ":", System.StringComparison.Ordinal))
            {
                return ModbusProfile.Parse(name);
            }

            return All.FirstOrDefault(sensor => sensor.Name == name);
        }
    }
}
