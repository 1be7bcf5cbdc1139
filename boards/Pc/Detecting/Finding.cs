using System;
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

        /// <summary>Sets it up.</summary>
        /// <param name="subject">What was looked for.</param>
        /// <param name="scan">What was found.</param>
        /// <param name="rest">The bytes that were looked at.</param>
        /// <param name="length">The bytes of the whole capture.</param>
        /// <param name="surprise">How surprising it is, in decades.</param>
        internal Finding(Subject subject, Scan scan, long rest, long length, double surprise)
        {
            Subject = subject;
            Scan = scan;
            _length = length;
            Type[] framings = subject.Strength.Framings;
            Unseen = framings.Distinct().Count(framing => !scan.PartsSeen.Any(part => part < framings.Length && framings[part] == framing));
            Decodes = subject.Sensor != null && scan.Delivered.Any(frame => subject.Sensor.Decode(frame.Content, 0, frame.Content.Length, frame.Which).Count > 0);
            Verdict = Judge(surprise, (double)scan.Covered / rest);
        }

        /// <summary>What was looked for.</summary>
        internal Subject Subject { get; }

        /// <summary>What was found.</summary>
        internal Scan Scan { get; }

        /// <summary>True where it is a sensor's, and there is a reading among the frames.</summary>
        internal bool Decodes { get; }

        /// <summary>How many ways of framing its layout has of which there is no frame.</summary>
        internal int Unseen { get; }

        /// <summary>What to think of it.</summary>
        internal Verdict Verdict { get; private set; }

        /// <summary>The share of the whole capture that its frames take, 0 to 1.</summary>
        internal double Share => (double)Scan.Covered / _length;

        /// <summary>The finding that explains the same bytes and is better; null where there is none.</summary>
        internal Finding Instead { get; set; }

        /// <summary>How good it is, before bytes are counted: what a check confirms comes before what only frames fit.</summary>
        internal int Class => Verdict >= Verdict.Likely ? Subject.Strength.IsChecked ? 3 : 2 : (int)Verdict;

        /// <summary>Takes over what there is to say for another layout that delivers the same frames.</summary>
        /// <param name="other">What it found.</param>
        internal void ConfirmBy(Finding other)
        {
            Verdict = other.Verdict > Verdict ? other.Verdict : Verdict;
        }

        // Ghosts cover little: much of the capture covered is a strong word by itself.
        private Verdict Judge(double surprise, double shareOfRest)
        {
            if (Scan.Telling == 0 || surprise < Enough)
            {
                return Verdict.Nothing;
            }

            if (!Subject.Strength.IsChecked)
            {
                return surprise >= Much && Share >= 0.5 ? Verdict.Likely : Share >= 0.1 ? Verdict.Perhaps : Verdict.Nothing;
            }

            if (Share < 0.01)
            {
                return Verdict.Perhaps;
            }

            return surprise >= BeyondDoubt && Scan.Distinct >= 3 ? Verdict.Certain
                : surprise >= VeryMuch || shareOfRest >= 0.5 || (surprise >= Much && shareOfRest >= 0.25) ? Verdict.Likely : Verdict.Perhaps;
        }
    }
}
