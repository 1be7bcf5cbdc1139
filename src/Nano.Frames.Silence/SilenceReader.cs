using System;

namespace Nano.Frames
{
    using Nano.Checksums;

    /// <summary>
    /// Finds frames that are told apart by silence on the line (Modbus RTU, S.BUS): bytes and the times at which they came go in,
    /// and a frame is what stands between two silences. Where noise has filled a silence, or two frames came without one that
    /// could be seen, the frames are searched for inside what came together, the burst.
    /// </summary>
    /// <remarks>
    /// <code>
    /// int at = 0;
    /// do
    /// {
    ///     at += reader.Feed(bytes, at, count - at, now);   // count 0 where nothing came: tells that time goes on
    ///     while (reader.TryRead(out int offset, out int length))
    ///     {
    ///         // the frame lies in reader.Buffer at offset, for length bytes, until the next bytes come in
    ///     }
    /// }
    /// while (at &lt; count);
    ///
    ///         silence |&lt;-- MinimumLength .. MaximumLength --&gt;| silence
    /// frame:          | ...                       | Checksum |
    /// </code>
    /// A burst is taken as one frame, if its checksum fits. Else the frames at its end are looked for, from the last one back;
    /// then, in what stands before them, at each byte in turn, the frame that begins there, short ones first. So every frame
    /// whose bytes arrive intact is delivered, but for one that noise hides which fits the checksum itself. (Where the checksum
    /// of a frame with its checksum is 0, as for Modbus, two zeros behind it, or more, fit: <see cref="IsFrame"/> can tell.)
    /// Work: of a burst of n bytes at most n² + n go through the checksum; where it is longer than MaximumLength, at most twice
    /// MaximumLength for each byte. Noise that passes: with m bytes above the shortest frame, (m + 1) (m + 2) / 2 candidates
    /// are compared, and 16 bits let one in 65,536 pass. For Modbus: of 8 bytes of noise one burst in 4,400, of 20 one in 430,
    /// of 256 every second. <see cref="FirstBytes"/> divides both, <see cref="IsFrame"/> the second.
    /// Allocates when it is made and never again; nothing that comes in can make it allocate, throw or stall. For one thread.
    /// A frame is written by <see cref="Nano.Checksums.Checksum.Append"/>, and sent after a silence.
    /// Source: MODBUS over Serial Line, Specification and Implementation Guide V1.02, 2.5.1.1.
    /// </remarks>
    public class SilenceReader
    {
        /// <summary>True when the most significant byte of the checksum comes first.</summary>
        public bool ChecksumBigEndian;

        /// <summary>The bytes of which a frame begins with one, such as the addresses of the units on the line; null where that
        /// may be any byte.</summary>
        public byte[] FirstBytes;

        /// <summary>What has been seen so far. A burst that is not one frame counts as one length error, where it has too few or
        /// too many bytes, or as one checksum error; time-outs are not counted.</summary>
        public readonly FrameCounters Counters = new FrameCounters();

        /// <summary>Where the bytes lie. Not copied: a frame that <see cref="TryRead"/> delivered is read from here.</summary>
        public readonly byte[] Buffer;

        private readonly Checksum _checksum;
        private readonly int _minimum;
        private readonly int _maximum;
        private readonly long _gap;
        private long _arrival;
        private int _start;
        private int _end;

        // Behind what is held comes a silence.
        private bool _ended;

        // What is held has been looked at, or what came before it of the same burst.
        private bool _begun;

        // Where the frames at the end of the burst begin; negative before they have been looked for.
        private int _tail = -1;

        /// <summary>Makes a reader with a buffer of its own, of twice the longest frame.</summary>
        /// <param name="checksum">Stands in the last bytes of a frame, over all before it. Null where frames have none: then only
        /// a whole burst is a frame.</param>
        /// <param name="minimumLength">The bytes of the shortest frame, checksum included, 1 or more.</param>
        /// <param name="maximumLength">The bytes of the longest frame, checksum included.</param>
        /// <param name="gap">The time between the arrivals of two bytes from which on there is a silence between them, in the unit
        /// of the caller's clock: for Modbus <see cref="GetGap"/>, and not less than the time between two looks at the line.</param>
        /// <exception cref="ArgumentException">The lengths contradict each other, or leave no room for the checksum.</exception>
        public SilenceReader(Checksum checksum, int minimumLength, int maximumLength, long gap)
        {
            if (minimumLength < (checksum == null ? 1 : checksum.Size) || maximumLength < minimumLength || maximumLength > FrameFormat.Longest)
            {
                throw new ArgumentException("Frame lengths");
            }

            _checksum = checksum;
            _minimum = minimumLength;
            _maximum = maximumLength;
            _gap = gap;
            Buffer = new byte[2 * maximumLength];
        }

        /// <summary>The silence of 3.5 characters that Modbus RTU has between frames, each of 11 bits; 1,750 µs above 19,200 baud.
        /// Between the arrivals of two bytes lies a character beside the silence, so this is just in the middle between the 2.5
        /// that there may be inside a frame and the 4.5 from one frame to the next.</summary>
        /// <param name="baudRate">Bits in a second, 1 or more.</param>
        /// <returns>Microseconds.</returns>
        public static int GetGap(int baudRate)
        {
            return baudRate > 19200 ? 1750 : 38500000 / baudRate;
        }

        /// <summary>Copies bytes in, as many as there is room for; none while a burst that has ended is not read yet. Does not
        /// allocate.</summary>
        /// <param name="buffer">Holds the bytes; not kept.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many; 0 to tell that time goes on.</param>
        /// <param name="arrival">When they came, by the caller's clock. <see cref="long.MaxValue"/> with a count of 0 ends the
        /// burst.</param>
        /// <returns>How many were taken; feed the rest after reading the frames.</returns>
        /// <exception cref="ArgumentException"><paramref name="buffer"/> is null, or the bytes do not lie within it.</exception>
        public int Feed(byte[] buffer, int offset, int count, long arrival)
        {
            int start = _start;
            int end = _end;
            byte[] own = Buffer;
            if (start < end && arrival - _arrival >= _gap)
            {
                _ended = true;
            }

            if (_ended || count == 0)
            {
                return 0;
            }

            if (end == own.Length)
            {
                end -= start;
                Array.Copy(own, start, own, 0, end);
                _start = 0;
            }

            if (count > own.Length - end)
            {
                count = own.Length - end;
            }

            Array.Copy(buffer, offset, own, end, count);
            _end = end + count;
            _arrival = arrival;
            Counters.Bytes += count;
            return count;
        }

        /// <summary>Looks for the next frame in a burst that has ended, or that is longer than frames are. Call it until it answers
        /// false, then bring more bytes. Does not allocate or block.</summary>
        /// <param name="offset">Where the frame lies in <see cref="Buffer"/>.</param>
        /// <param name="length">The bytes of the whole frame, checksum included; 0 when there is none.</param>
        /// <returns>True for a frame whose checksum fits; false when more bytes, or a silence, are needed.</returns>
        public bool TryRead(out int offset, out int length)
        {
            FrameCounters counters = Counters;
            int start = _start;
            int end = _end;
            length = 0;

            // Behind the last place where a frame may begin: in a burst that goes on, where the longest would not be whole.
            int last = end - _maximum;
            if (_ended)
            {
                last = end;
            }
            else if (end < Buffer.Length)
            {
                last = start;
            }

            if (start < last && !_begun)
            {
                _begun = true;
                int burst = end - start;
                if (burst < _minimum || burst > _maximum)
                {
                    counters.LengthErrors++;
                }
                else if ((length = Scan(start, burst, end)) == 0)
                {
                    counters.ChecksumErrors++;
                }
            }

            if (_checksum == null && length == 0)
            {
                start = last;
            }

            if (length == 0 && _ended && _tail < 0)
            {
                // The frames that stand side by side at the end. Each place is tried once, for the frame behind it.
                int tail = end;
                for (int at = end - _minimum; at >= start && tail - at <= _maximum; at--)
                {
                    if (Scan(at, tail - at, tail) != 0)
                    {
                        tail = at;
                        at -= _minimum - 1;
                    }
                }

                _tail = tail;
            }

            while (length == 0 && start < last)
            {
                length = Scan(start, _minimum, start < _tail ? _tail : end);
                if (length == 0)
                {
                    start++;
                }
            }

            counters.Skipped += start - _start;
            offset = start;
            bool found = length != 0;
            if (found)
            {
                counters.Frames++;
                start += length;
            }

            if (start == end)
            {
                start = 0;
                _end = 0;
                _tail = -1;
                _begun = false;
                _ended = false;
            }

            _start = start;
            return found;
        }

        /// <summary>Tells whether a frame can be one, by what only its protocol knows: its function, its length. Called where
        /// the checksum fits, or where there is none; neither allocates nor throws.</summary>
        /// <param name="buffer">Holds the bytes.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes, checksum included.</param>
        /// <returns>True to deliver it.</returns>
        protected virtual bool IsFrame(byte[] buffer, int offset, int length)
        {
            return true;
        }

        // The length of the shortest frame at a place that has a given length at least; 0 where there is none.
        private int Scan(int start, int length, int end)
        {
            byte[] buffer = Buffer;
            Checksum checksum = _checksum;
            byte[] firstBytes = FirstBytes;
            if (firstBytes != null)
            {
                int i = 0;
                while (i < firstBytes.Length && firstBytes[i] != buffer[start])
                {
                    i++;
                }

                if (i == firstBytes.Length)
                {
                    return 0;
                }
            }

            if (checksum == null)
            {
                return IsFrame(buffer, start, length) ? length : 0;
            }

            if (end > start + _maximum)
            {
                end = start + _maximum;
            }

            if (length > end - start)
            {
                return 0;
            }

            int size = checksum.Size;
            int at = start + length - size;
            ulong state = checksum.UpdateCore(checksum.Start, buffer, start, length - size);
            for (end -= size; at <= end; at++)
            {
                length = at + size - start;
                if (Number.Read(buffer, at, size, ChecksumBigEndian) == checksum.Value(state) && IsFrame(buffer, start, length))
                {
                    return length;
                }

                state = checksum.UpdateCore(state, buffer, at, 1);
            }

            return 0;
        }
    }
}
