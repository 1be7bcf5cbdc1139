using System;

namespace Nano.Pc.Recording
{
    /// <summary>A recording that cannot be written any more, or whose times are wrong. A type of its own, so that it is not taken
    /// for trouble with the line.</summary>
    internal sealed class RecordingException : Exception
    {
        /// <summary>Says what is wrong.</summary>
        /// <param name="message">As one sentence.</param>
        internal RecordingException(string message)
            : base(message)
        {
        }
    }
}
