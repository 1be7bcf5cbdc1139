using System;
using System.Collections.Generic;
using System.Linq;

namespace Nano.Pc.Detecting
{
    using Nano.Frames;
    using Nano.Pc.Sensors;

    /// <summary>What bytes may turn out to be: a sensor that the program reads, or a protocol that it only knows.</summary>
    internal sealed class Subject
    {
        private readonly Func<FrameFormat> _create;

        private Subject(string name, string title, SensorProfile sensor, IReadOnlyList<int> baudRates, Func<FrameFormat> create)
        {
            Name = name;
            Title = title;
            Sensor = sensor;
            BaudRates = baudRates;
            _create = create;
            Strength = LayoutStrength.Of(create());
        }

        /// <summary>All of them, the sensors first.</summary>
        internal static IReadOnlyList<Subject> All { get; } = SensorProfiles.All
            .Select(sensor => new Subject(sensor.Name, sensor.Title, sensor, new[] { sensor.BaudRate }, sensor.CreateLayout))
            .Concat(Protocols.All.Select(protocol => new Subject(protocol.Name, protocol.Title, null, protocol.BaudRates, protocol.CreateLayout)))
            .ToArray();

        /// <summary>Its name in the output of the program.</summary>
        internal string Name { get; }

        /// <summary>What it is, for people.</summary>
        internal string Title { get; }

        /// <summary>The sensor; null for a protocol alone.</summary>
        internal SensorProfile Sensor { get; }

        /// <summary>The bits per second that are usual.</summary>
        internal IReadOnlyList<int> BaudRates { get; }

        /// <summary>What tells its frames from noise.</summary>
        internal LayoutStrength Strength { get; }

        /// <summary>What its frames look like.</summary>
        /// <returns>A new layout.</returns>
        internal FrameFormat CreateLayout()
        {
            return _create();
        }
    }
}
