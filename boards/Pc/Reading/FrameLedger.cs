using System;
using System.Collections.Generic;

namespace Nano.Pc.Reading
{
    /// <summary>
    /// Sets the frames that arrived against those that were sent intact, by their bytes and in order. What was sent before a
    /// frame that arrived, and did not arrive itself, is lost; what was sent after the last one that arrived may be on its way
    /// still, and is counted only when <see cref="CountRest"/> says that nothing is.
    /// </summary>
    internal sealed class FrameLedger
    {
        private readonly LinkedList<byte[]> _open = new LinkedList<byte[]>();

        /// <summary>Frames sent intact, up to the last one that arrived.</summary>
        internal long IntactSent { get; private set; }

        /// <summary>Those of them that did not arrive.</summary>
        internal long Lost { get; private set; }

        /// <summary>Frames that arrived and were never sent: noise whose checksum fits by chance.</summary>
        internal long Ghosts { get; private set; }

        /// <summary>True when every frame that was sent has arrived or is lost.</summary>
        internal bool IsSettled
        {
            get
            {
                lock (_open)
                {
                    return _open.Count == 0;
                }
            }
        }

        /// <summary>Enters a frame that goes out intact; call it before its first byte does.</summary>
        /// <param name="frame">Copied.</param>
        internal void Sent(ReadOnlySpan<byte> frame)
        {
            byte[] copy = frame.ToArray();
            lock (_open)
            {
                _open.AddLast(copy);
            }
        }

        /// <summary>Enters a frame that arrived.</summary>
        /// <param name="frame">Its bytes.</param>
        /// <returns>False for a ghost.</returns>
        internal bool Delivered(ReadOnlySpan<byte> frame)
        {
            lock (_open)
            {
                LinkedListNode<byte[]> match = _open.First;
                while (match != null && !frame.SequenceEqual(match.Value))
                {
                    match = match.Next;
                }

                if (match == null)
                {
                    Ghosts++;
                    return false;
                }

                while (_open.First != match)
                {
                    LoseFirst();
                }

                _open.RemoveFirst();
                IntactSent++;
                return true;
            }
        }

        /// <summary>Says that the sensor is off and the line empty: what has not arrived will not.</summary>
        internal void CountRest()
        {
            lock (_open)
            {
                while (_open.Count > 0)
                {
                    LoseFirst();
                }
            }
        }

        private void LoseFirst()
        {
            _open.RemoveFirst();
            IntactSent++;
            Lost++;
        }
    }
}
