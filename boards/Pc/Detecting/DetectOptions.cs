namespace Nano.Pc.Detecting
{
    /// <summary>What the user asked of a detection.</summary>
    internal sealed class DetectOptions
    {
        /// <summary>The name under which the program's own input is read.</summary>
        internal const string StandardInput = "-";

        /// <summary>The seconds that a line is listened to at each baud rate, where nothing is said.</summary>
        internal const int UsualSeconds = 3;

        /// <summary>The file, or <see cref="StandardInput"/>; null where a line is listened to.</summary>
        internal string File { get; init; }

        /// <summary>A serial port; null where a file is read.</summary>
        internal string Port { get; init; }

        /// <summary>The only bits per second to try; null for all that are usual.</summary>
        internal int? BaudRate { get; init; }

        /// <summary>The seconds that a line is listened to at each baud rate.</summary>
        internal int Seconds { get; init; } = UsualSeconds;
    }
}
