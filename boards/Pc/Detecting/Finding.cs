using System;
using System.Collections.Generic;
using System.Linq;

namespace Nano.Pc.Detecting
{
    /// <summary>What one layout made of a capture, and what to think of it.</summary>
    internal sealed class Finding
    {
        // Decades of surprise.
        private const double Enough = 1;
        private const double Much = 2;
        private const double VeryMuch = 5;
        private const double BeyondDoubt = 9;

        private readonly long _length;
        private readonly double _expected;

        /// <summary>Sets it up.</summary>
        /// <param name="subject">What was looked for.</param>
        /// <param name="scan">What was found.</param>
        /// <param name="length">The bytes of the capture.</param>
        /// <param name="expected">The frames that chance makes of them.</param>
        internal Finding(Subject subject, Scan scan, long length, double expected)
        {
            Subject = subject;
            Scan = scan;
            _length = length;
            _expected = expected;
            Decodes = subject.Sensor != null && scan.Delivered.Any(frame => subject.Sensor.Decode(frame.Content, 0, frame.Content.Length, frame.Which).Count > 0);
            Verdict = Judge(scan.Telling, scan.Distinct, scan.Covered);
        }

        /// <summary>What was looked for.</summary>
        internal Subject Subject { get; }

        /// <summary>What was found.</summary>
        internal Scan Scan { get; }

        /// <summary>True where it is a sensor's, and there is a reading among the frames.</summary>
        internal bool Decodes { get; }

        /// <summary>What to think of it, if it were alone.</summary>
        internal Verdict Verdict { get; }

        /// <summary>The share of the capture that its frames take, 0 to 1.</summary>
        internal double Share => (double)Scan.Covered / _length;

        /// <summary>The finding of a better place that explains the same bytes; null where it has bytes of its own.</summary>
        internal Finding Instead { get; set; }

        /// <summary>How good it is, before bytes are counted: what a check confirms comes before what only frames fit.</summary>
        internal int Class => ClassOf(Verdict);

        /// <summary>Looks at the frames that lie in bytes which nothing better explains.</summary>
        /// <param name="explained">True for each byte that something better explains.</param>
        /// <returns>Their bytes, and how good they would be alone.</returns>
        internal (long Bytes, int Class) Own(bool[] explained)
        {
            int frames = 0;
            long bytes = 0;
            foreach ((int start, int length, bool isTelling) in Scan.Frames)
            {
                if (Array.IndexOf(explained, true, start, length) < 0)
                {
                    frames += isTelling ? 1 : 0;
                    bytes += length;
                }
            }

            return frames == Scan.Telling ? (bytes, Class) : (bytes, ClassOf(Judge(frames, Math.Min(frames, Scan.Distinct), bytes)));
        }

        private Verdict Judge(int frames, int distinct, long bytes)
        {
            // What nothing checks is told by how often it fits: the same line again and again is a line none the less.
            bool isChecked = Subject.Strength.IsChecked;
            double surprise = ChanceModel.Surprise(isChecked ? distinct : frames, _expected) - Math.Log10(Subject.All.Count);
            double share = (double)bytes / _length;
            if (frames == 0 || surprise < Enough)
            {
                return Verdict.Nothing;
            }

            if (!isChecked)
            {
                return surprise >= Much && share >= 0.5 ? Verdict.Likely : share >= 0.1 ? Verdict.Perhaps : Verdict.Nothing;
            }

            return surprise >= BeyondDoubt && distinct >= 3 && share >= 0.01 ? Verdict.Certain
                : surprise >= VeryMuch && share >= 0.01 || surprise >= Much && share >= 0.25 ? Verdict.Likely : Verdict.Perhaps;
        }

        private int ClassOf(Verdict verdict)
        {
            return verdict >= Verdict.Likely ? Subject.Strength.IsChecked ? 3 : 2 : (int)verdict;
        }
    }
}
