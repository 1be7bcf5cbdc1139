namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Sensors;

    /// <summary>What the user asked of a run over a line.</summary>
    internal sealed record ReadOptions
    {
        /// <summary>The name under which the program's own input is read.</summary>
        internal const string StandardInput = "-";

        /// <summary>The sensor; null where bytes are recorded of which nobody knows what they are.</summary>
        internal SensorProfile Sensor { get; init; }

        /// <summary>Stop after so many good frames; null to go on until stopped.</summary>
        internal int? Frames { get; init; }

        /// <summary>Stop after so many seconds; null to go on until stopped.</summary>
        internal int? Seconds { get; init; }

        /// <summary>Pull the virtual sensor's line out so many seconds after it was put in; null to leave it in.</summary>
        internal int? PullSeconds { get; init; }

        /// <summary>How likely a byte is to be disturbed, 0 to 1.</summary>
        internal double Noise { get; init; }

        /// <summary>Where values and noise start.</summary>
        internal long Seed { get; init; } = 1;

        /// <summary>Milliseconds between two requests to a sensor that has to be asked; null for what is usual.</summary>
        internal int? Every { get; init; }

        /// <summary>Bits per second.</summary>
        internal int BaudRate { get; init; }

        /// <summary>A real port, or <see cref="StandardInput"/>; null for the virtual sensor.</summary>
        internal string Port { get; init; }

        /// <summary>The file that the bytes go to, and its times beside it; null for none.</summary>
        internal string RecordTo { get; init; }

        /// <summary>The virtual sensor's line.</summary>
        internal LineKind Line { get; init; }
    }
}
