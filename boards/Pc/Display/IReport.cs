using System;
using System.IO;

namespace Nano.Pc.Display
{
    using Nano.Frames;
    using Nano.Pc.Reading;

    /// <summary>Where readings and counters go. Disposed, the terminal is as it was.</summary>
    internal interface IReport : IDisposable
    {
        /// <summary>Takes what goes wrong, a line each, at any time.</summary>
        TextWriter Trouble { get; }

        /// <summary>Says what is read from where.</summary>
        /// <param name="heading">That.</param>
        /// <param name="counters">What the reader counts, as it goes on.</param>
        /// <param name="ledger">The virtual sensor's; null where there is none.</param>
        void Begin(Heading heading, FrameCounters counters, FrameLedger ledger);

        /// <summary>Tells a reading, as it comes.</summary>
        /// <param name="reading">Its values are not kept.</param>
        void Reading(SensorReading reading);

        /// <summary>Called again and again, also where no reading comes.</summary>
        /// <exception cref="OutputLostException">There is nobody to tell any more.</exception>
        void Look();

        /// <summary>Tells the counters, and as the very last line the one for programs.</summary>
        /// <param name="counters">All of them.</param>
        void End(RunCounters counters);
    }
}
