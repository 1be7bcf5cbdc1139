using System;
using System.Collections.Generic;

namespace Nano.Pc.Virtual
{
    /// <summary>What a virtual sensor puts onto its line at a time: frames, and what stands between them.</summary>
    internal sealed class Transmission
    {
        private readonly List<TransmissionPart> _parts = new List<TransmissionPart>();

        /// <summary>The parts in their order.</summary>
        internal IReadOnlyList<TransmissionPart> Parts => _parts;

        /// <summary>Adds a frame: the very bytes that a reader is to deliver.</summary>
        /// <param name="bytes">Copied.</param>
        internal void AddFrame(ReadOnlySpan<byte> bytes)
        {
            AddFrame(bytes, bytes);
        }

        /// <summary>Adds a frame that is stuffed on the line.</summary>
        /// <param name="bytes">What goes onto the line; copied.</param>
        /// <param name="delivered">The very bytes that a reader is to deliver; copied.</param>
        internal void AddFrame(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> delivered)
        {
            _parts.Add(new TransmissionPart(bytes.ToArray(), delivered.ToArray()));
        }

        /// <summary>Adds bytes that are no frame, such as the end of a line behind one.</summary>
        /// <param name="bytes">Copied.</param>
        internal void AddOther(ReadOnlySpan<byte> bytes)
        {
            _parts.Add(new TransmissionPart(bytes.ToArray(), null));
        }

        /// <summary>Starts anew.</summary>
        internal void Clear()
        {
            _parts.Clear();
        }
    }
}
