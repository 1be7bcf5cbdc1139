using System;
using System.Collections.Generic;

namespace Nano.Pc.Virtual
{
    /// <summary>What a virtual sensor puts onto its line at a time: frames, and what stands between them.</summary>
    internal sealed class Transmission
    {
        private readonly List<(byte[] Bytes, bool IsFrame)> _parts = new List<(byte[], bool)>();

        /// <summary>The parts in their order: the bytes, and whether they are a frame.</summary>
        internal IReadOnlyList<(byte[] Bytes, bool IsFrame)> Parts => _parts;

        /// <summary>Adds a frame: the very bytes that a reader is to deliver.</summary>
        /// <param name="bytes">Copied.</param>
        internal void AddFrame(ReadOnlySpan<byte> bytes)
        {
            _parts.Add((bytes.ToArray(), true));
        }

        /// <summary>Adds bytes that are no frame, such as the end of a line behind one.</summary>
        /// <param name="bytes">Copied.</param>
        internal void AddOther(ReadOnlySpan<byte> bytes)
        {
            _parts.Add((bytes.ToArray(), false));
        }

        /// <summary>Starts anew.</summary>
        internal void Clear()
        {
            _parts.Clear();
        }
    }
}
