using System.Collections.Generic;

namespace Nano.Pc.Display
{
    using Nano.Pc.Reading;
    using Nano.Pc.Sensors;

    /// <summary>Where readings and counters go.</summary>
    internal interface IReport
    {
        /// <summary>Says what is read from where.</summary>
        /// <param name="title">The sensor.</param>
        /// <param name="source">The port or file.</param>
        /// <param name="baudRate">Bits per second; 0 where there is no line.</param>
        void Begin(string title, string source, int baudRate);

        /// <summary>Tells a reading, as it comes.</summary>
        /// <param name="number">Its number, from 1 on.</param>
        /// <param name="quantities">Its values; not kept.</param>
        void Reading(long number, IReadOnlyList<Quantity> quantities);

        /// <summary>Tells the counters, and as the very last line the one for programs.</summary>
        /// <param name="counters">All of them.</param>
        void End(RunCounters counters);
    }
}
