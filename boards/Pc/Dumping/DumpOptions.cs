namespace Nano.Pc.Dumping
{
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
    }
}
