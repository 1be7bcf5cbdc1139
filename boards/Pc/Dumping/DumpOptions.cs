using System.IO;

namespace Nano.Pc.Dumping
{
    using Nano.Pc.Sensors;

    /// <summary>What the user asked of a dump.</summary>
    internal sealed class DumpOptions
    {
        /// <summary>The name under which the program's own input is read.</summary>
        internal const string StandardInput = "-";

        /// <summary>The file, or <see cref="StandardInput"/>; null where a line is dumped.</summary>
        internal string File { get; init; }

        /// <summary>A serial port; null where a file is dumped.</summary>
        internal string Port { get; init; }

        /// <summary>The port's bits per second.</summary>
        internal int BaudRate { get; init; }

        /// <summary>Stop after so many seconds; null to go on to the end.</summary>
        internal int? Seconds { get; init; }

        /// <summary>Pass over so many bytes first.</summary>
        internal long Skip { get; init; }

        /// <summary>Stop after so many bytes; null to go on to the end.</summary>
        internal long? Count { get; init; }

        /// <summary>Begin where these bytes stand for the first time; null to begin at <see cref="Skip"/>.</summary>
        internal byte[] Find { get; init; }

        /// <summary>The file is a dump; its bytes go into this one. Null to make a dump.</summary>
        internal string Back { get; init; }

        /// <summary>Whose frames are marked; null to mark none.</summary>
        internal SensorProfile Sensor { get; init; }

        /// <summary>True to mark them in colour.</summary>
        internal bool IsColoured { get; init; }

        /// <summary>Makes what shows the bytes.</summary>
        /// <param name="output">Takes the lines.</param>
        /// <param name="start">The offset that the first byte has.</param>
        /// <returns>A new printer.</returns>
        internal IDumpPrinter CreatePrinter(TextWriter output, long start)
        {
            return Sensor == null ? new DumpPrinter(output, start) : new FramePrinter(output, start, Sensor, IsColoured);
        }
    }
}
