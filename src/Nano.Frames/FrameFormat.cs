using System;

namespace Nano.Frames
{
    /// <summary>
    /// What a frame looks like on the line: tells a <see cref="FrameReader"/> whether one begins at a place, and where to look
    /// next. <see cref="FrameLayout"/> is the plain one; a format of your own derives from this class.
    /// </summary>
    /// <remarks>
    /// A reader works with a copy of the format, made by <see cref="Prepare"/>: so one format serves any number of readers, and
    /// later changes of it do not reach them.
    /// </remarks>
    public abstract class FrameFormat
    {
        /// <summary>The longest frame that a format can have: two of them are an array.</summary>
        public const int Longest = 0x3FFFFFE3;

        /// <summary>Verdict: what is there fits so far, but the frame is not complete.</summary>
        protected internal const int NeedsMore = 0;

        /// <summary>Verdict: no frame begins here.</summary>
        protected internal const int NoFrame = -1;

        /// <summary>Verdict: a length that the format does not allow.</summary>
        protected internal const int LengthError = -2;

        /// <summary>Verdict: a checksum that does not fit.</summary>
        protected internal const int ChecksumError = -3;

        /// <summary>The bytes of the longest frame, all included. Above it a candidate is rejected at once; it sets the memory
        /// that a reader takes. Not below the shortest, not above <see cref="Longest"/>.</summary>
        public int MaximumLength;

        /// <summary>Of the frame found last: its bytes in the buffer, from its start on, where they are not those of the line
        /// (byte stuffing taken out), int.MinValue where none are left; 0 where they are.</summary>
        protected internal int Unstuffed;

        /// <summary>Of the frame found last: which one of several layouts it has; 0 where there is one only.</summary>
        protected internal int Which;

        /// <summary>True when places that <see cref="Find"/> passes over count as length errors.</summary>
        protected internal bool SkipsAreErrors;

        // One byte that every frame has, where it lies in the frame, and the byte behind it or -1. Boxed once for the native search;
        // null when there is none.
        private object _anchor;
        internal int _anchorOffset;
        internal int _anchorByte;
        internal int _second;
        private object _secondBoxed;

        /// <summary>Called once, on the copy that one reader will use: refuses a format that contradicts itself, sets
        /// <see cref="MaximumLength"/>, copies arrays, makes what <see cref="Examine"/> needs, and calls
        /// <see cref="SetAnchor"/>.</summary>
        /// <exception cref="ArgumentException">The format contradicts itself; the message says how.</exception>
        protected internal abstract void Prepare();

        /// <summary>Tells whether a frame begins at a place. Called for each candidate, so it neither allocates nor throws.</summary>
        /// <param name="buffer">Holds the bytes. What a frame found takes of it may be changed, nothing else.</param>
        /// <param name="start">Where the candidate begins.</param>
        /// <param name="available">The bytes there are from <paramref name="start"/> on, 1 or more.</param>
        /// <returns>The bytes that the frame takes on the line, or one of the verdicts, which are 0 or less.
        /// <see cref="NeedsMore"/> only where <paramref name="available"/> is below <see cref="MaximumLength"/>.</returns>
        protected internal abstract int Examine(byte[] buffer, int start, int available);

        /// <summary>A last look at a candidate that waits for bytes, when the line has been silent for so long that none will
        /// come. What is not a frame now is given up.</summary>
        /// <param name="buffer">As for <see cref="Examine"/>.</param>
        /// <param name="start">Where the candidate begins.</param>
        /// <param name="available">The bytes from there to the silence, 1 or more.</param>
        /// <returns>As <see cref="Examine"/>; <see cref="NeedsMore"/> counts as a time-out.</returns>
        protected internal virtual int ExamineLast(byte[] buffer, int start, int available)
        {
            return NeedsMore;
        }

        /// <summary>Writes what is the format's own into a frame whose content is in place: sync word, length, checksum, stuffing.</summary>
        /// <param name="buffer">Holds the frame as a reader delivers it.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes as a reader delivers it.</param>
        /// <returns>Its bytes on the line, from <paramref name="offset"/> on.</returns>
        protected internal virtual int Write(byte[] buffer, int offset, int length)
        {
            throw new NotSupportedException();
        }

        /// <summary>The first place, at or behind another, where a frame may begin: by a native search for the anchor.</summary>
        /// <param name="buffer">Holds the bytes.</param>
        /// <param name="start">Where to begin.</param>
        /// <param name="end">Behind the last byte there is.</param>
        /// <returns>A place from <paramref name="start"/> to <paramref name="end"/>; no frame begins before it.</returns>
        protected internal virtual int Find(byte[] buffer, int start, int end)
        {
            object anchor = _anchor;
            int at = start + _anchorOffset;
            if (anchor == null || at >= end)
            {
                return start;
            }

            int second = _second;
            for (;;)
            {
                // The cast keeps the PC's compiler on the overload that the device has.
                at = Array.IndexOf((Array)buffer, anchor, at, end - at);
                if (at < 0)
                {
                    at = end;
                    break;
                }

                int behind = at + 1;
                if (second < 0 || behind == end || buffer[behind] == second)
                {
                    break;
                }

                at = behind;
                if (buffer[at] == _anchorByte)
                {
                    // A run of the anchor: what ends it is searched for, so that a long one costs no more than other noise.
                    at = Array.IndexOf((Array)buffer, _secondBoxed, at, end - at);
                    at = at < 0 ? end - 1 : at - 1;
                }
            }

            return at - _anchorOffset;
        }

        /// <summary>Says which byte every frame has, for <see cref="Find"/>.</summary>
        /// <param name="offset">Where it lies, in bytes from the start of the frame.</param>
        /// <param name="value">The byte.</param>
        /// <param name="second">The byte behind it, or -1 where that may be any.</param>
        protected void SetAnchor(int offset, byte value, int second)
        {
            _anchor = value;
            _anchorByte = value;
            _anchorOffset = offset;
            _second = second;
            _secondBoxed = (byte)second;
        }

        /// <summary>Refuses a format.</summary>
        /// <param name="condition">True to accept it.</param>
        /// <param name="member">What contradicts the rest where <paramref name="condition"/> is false: a member's name takes no flash,
        /// because it is there already; the member's description says what it may be.</param>
        protected static void Demand(bool condition, string member)
        {
            if (!condition)
            {
                throw new ArgumentException("Frame layout: " + member, "layout");
            }
        }

        // What a reader, a writer or a format of several works with.
        internal static FrameFormat Copy(FrameFormat layout)
        {
            if (layout == null)
            {
                throw new ArgumentNullException("layout");
            }

            FrameFormat copy = (FrameFormat)layout.MemberwiseClone();
            copy.Prepare();
            return copy;
        }
    }
}
