using System;

namespace Nano.StandIns
{
    /// <summary>
    /// What a <see cref="System.IO.Ports.SerialPort"/> needs of an open line. Received bytes go into the
    /// <see cref="ReceiveBuffer"/> that the line was opened with, on a thread of the line's or of its far end's.
    /// </summary>
    internal interface ILine : IDisposable
    {
        /// <summary>Sets the line to other settings.</summary>
        /// <param name="settings">Not checked yet.</param>
        void Configure(LineSettings settings);

        /// <summary>Sends bytes.</summary>
        /// <param name="bytes">All of them.</param>
        /// <param name="timeout">Milliseconds, or -1.</param>
        /// <returns>False when the line was closed meanwhile.</returns>
        bool Write(ReadOnlySpan<byte> bytes, int timeout);
    }
}
