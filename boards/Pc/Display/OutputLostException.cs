using System;

namespace Nano.Pc.Display
{
    /// <summary>The standard output cannot be written. A type of its own, so that it is not taken for trouble with the line or a
    /// file.</summary>
    internal sealed class OutputLostException : Exception
    {
        /// <summary>Wraps what writing threw.</summary>
        /// <param name="reason">What writing threw.</param>
        /// <param name="isReaderGone">True when the reader of a pipe is gone, which is no fault and needs no word.</param>
        internal OutputLostException(Exception reason, bool isReaderGone)
            : base("The output cannot be written: " + reason.Message, reason)
        {
            IsReaderGone = isReaderGone;
        }

        /// <summary>True when the reader of a pipe is gone.</summary>
        internal bool IsReaderGone { get; }
    }
}
