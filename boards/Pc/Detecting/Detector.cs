using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Nano.Pc.Detecting
{
    /// <summary>Feeds a capture to every layout and ranks what fits.</summary>
    /// <remarks>
    /// The share of all bytes that valid frames cover says how much of the capture a layout explains; <see cref="ChanceModel"/> says
    /// whether chance would do so too. First comes the layout that explains the most bytes, one that is confirmed by a check before any
    /// that is not: lines of text explain NMEA as well, and everything between two DLE is a packet of TSIP. Its bytes are taken, and
    /// of the others only frames in the rest count: so a second protocol on the same line is found, and a ghost inside the
    /// frames of the first is not.
    /// Where layouts explain the same bytes, about equally many, the more specific comes first: a sensor that finds readings in them,
    /// then one whose kinds of frames have all been seen (an NMEA receiver before one that might send UBX too), then the one whose
    /// frames are the least likely in noise.
    /// </remarks>
    internal static class Detector
    {
        // As many bytes as this share of the most are about equally many: the end of a line belongs to the frame for some.
        private const double AboutEqual = 0.9;

        // Without a share like this of what explains the same bytes, and better than perhaps, it is not worth telling.
        private const double WorthTelling = 0.5;

        /// <summary>Does it.</summary>
        /// <param name="capture">The bytes; may be none.</param>
        /// <param name="stop">Ends it.</param>
        /// <returns>What fits, the best first; those that explain what a better one explains come last.</returns>
        /// <exception cref="OperationCanceledException">Stopped.</exception>
        internal static IReadOnlyList<Finding> Judge(Capture capture, CancellationToken stop)
        {
            if (capture.Bytes.Length == 0)
            {
                return Array.Empty<Finding>();
            }

            ChanceModel chance = new ChanceModel(capture);
            Finding[] all = new Finding[Subject.All.Count];
            Parallel.For(0, all.Length, new ParallelOptions { CancellationToken = stop }, i => all[i] = Look(Subject.All[i], capture, chance, stop));
            stop.ThrowIfCancellationRequested();
            return Rank(all.Where(finding => finding != null && finding.Class > 0).ToList(), capture.Bytes.Length);
        }

        private static Finding Look(Subject subject, Capture capture, ChanceModel chance, CancellationToken stop)
        {
            Scan scan = Scan.Of(subject, capture, stop);
            return scan.Frames.Count == 0 ? null : new Finding(subject, scan, capture.Bytes.Length, chance.Expect(subject, scan, capture.Bytes.Length, stop));
        }

        private static List<Finding> Rank(List<Finding> rest, int length)
        {
            bool[] explained = new bool[length];
            List<Finding> ranked = new List<Finding>();
            while (rest.Count > 0)
            {
                var own = rest.Select(finding => (Finding: finding, Own: finding.Own(explained))).ToList();
                (Finding leader, (long bytes, int grade)) = own.MaxBy(one => (one.Own.Class, one.Own.Bytes));
                if (grade == 0)
                {
                    break;
                }

                Finding best = own
                    .Where(one => one.Own.Class == grade && one.Own.Bytes >= AboutEqual * bytes && Shared(one.Finding, leader) >= one.Finding.Scan.Covered / 2)
                    .Select(one => one.Finding)
                    .OrderByDescending(finding => finding.Decodes)
                    .ThenBy(finding => finding.Subject.Strength.Telling.Length - finding.Scan.PartsSeen)
                    .ThenByDescending(finding => finding.Subject.Strength.Bits)
                    .First();
                ranked.Add(best);
                rest.Remove(best);
                foreach ((int start, int count, _) in best.Scan.Frames)
                {
                    Array.Fill(explained, true, start, count);
                }
            }

            foreach (Finding other in rest.OrderByDescending(finding => (finding.Class, finding.Scan.Covered)).ToList())
            {
                other.Instead = ranked.MaxBy(better => Shared(other, better));
                if (other.Verdict > Verdict.Perhaps && other.Scan.Covered >= WorthTelling * other.Instead.Scan.Covered)
                {
                    ranked.Add(other);
                }
            }

            return ranked;
        }

        // The bytes that both explain.
        private static long Shared(Finding one, Finding other)
        {
            long shared = 0;
            List<(int Start, int Length, bool IsTelling)> frames = other.Scan.Frames;
            int next = 0;
            foreach ((int start, int length, _) in one.Scan.Frames)
            {
                while (next < frames.Count && frames[next].Start + frames[next].Length <= start)
                {
                    next++;
                }

                for (int i = next; i < frames.Count && frames[i].Start < start + length; i++)
                {
                    shared += Math.Min(start + length, frames[i].Start + frames[i].Length) - Math.Max(start, frames[i].Start);
                }
            }

            return shared;
        }
    }
}
