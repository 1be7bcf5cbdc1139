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
    /// that is not: lines of text explain NMEA as well, and everything between two DLE is a packet of TSIP. Its frames are taken out,
    /// and the rest is looked at anew: so a second protocol on the same line is found, and a ghost inside the frames of the first is not.
    /// Where layouts explain the same bytes, about equally many, the more specific comes first: a sensor that finds readings in them,
    /// then one whose framings have all been seen (an NMEA receiver before one that might send UBX too), then the one whose
    /// frames are the least likely in noise.
    /// </remarks>
    internal static class Detector
    {
        // As many bytes as this share of the most are about equally many: the end of a line belongs to the frame for some.
        private const double AboutEqual = 0.9;

        // Without a share like this of what explains the same bytes, and better than perhaps, it is not worth telling.
        private const double WorthTelling = 0.5;

        // Less than this share of the capture that is left could not be more than perhaps anything.
        private const double WorthLooking = 0.01;

        // Hardly a line has more protocols than this.
        private const int Most = 5;

        /// <summary>Does it.</summary>
        /// <param name="capture">The bytes; may be none.</param>
        /// <param name="stop">Ends it.</param>
        /// <returns>What fits, the best first; those that explain what a better one explains come last.</returns>
        /// <exception cref="OperationCanceledException">Stopped.</exception>
        internal static IReadOnlyList<Finding> Judge(Capture capture, CancellationToken stop)
        {
            List<Finding> ranked = new List<Finding>();
            List<Finding> others = new List<Finding>();

            // One value again and again, such as a line held low or the letter B of GREIS, fits sums and lengths without being frames.
            if (!capture.Bytes.AsSpan().ContainsAnyExcept(capture.Bytes.FirstOrDefault()))
            {
                return ranked;
            }

            for (Capture rest = capture; rest.Bytes.Length > WorthLooking * capture.Bytes.Length && ranked.Count < Most;)
            {
                List<Finding> findings = Look(rest, capture.Bytes.Length, stop);
                findings.RemoveAll(finding => ranked.Exists(better => better.Subject == finding.Subject));
                Finding best = Choose(findings);
                if (best == null)
                {
                    break;
                }

                ranked.Add(best);
                foreach (Finding other in findings.Where(finding => finding != best && finding.Verdict > Verdict.Perhaps))
                {
                    if (Shared(other, best) >= WorthTelling * best.Scan.Covered)
                    {
                        other.Instead = best;
                        others.Add(other);
                    }
                }

                rest = Remove(rest, best.Scan);
            }

            IEnumerable<Finding> told = others.Where(other => !ranked.Exists(better => better.Subject == other.Subject));
            return ranked.Concat(told.OrderBy(other => ranked.IndexOf(other.Instead)).ThenByDescending(other => (other.Class, other.Scan.Covered))).ToList();
        }

        private static List<Finding> Look(Capture capture, int length, CancellationToken stop)
        {
            ChanceModel chance = new ChanceModel(capture);
            Finding[] findings = new Finding[Subject.All.Count];
            Parallel.For(0, findings.Length, new ParallelOptions { CancellationToken = stop }, i =>
            {
                Subject subject = Subject.All[i];
                Scan scan = Scan.Of(subject, capture, stop);
                if (scan.Frames.Count > 0)
                {
                    findings[i] = new Finding(subject, scan, capture.Bytes.Length, length, chance.Surprise(subject, scan, stop));
                }
            });
            stop.ThrowIfCancellationRequested();
            return findings.Where(finding => finding != null).ToList();
        }

        // What a general protocol confirms it confirms for the sensor that reads the same frames: a sensor's layout may be one of which
        // nobody knows how strong it is.
        private static Finding Choose(List<Finding> findings)
        {
            Finding leader = findings.MaxBy(finding => (finding.Class, finding.Scan.Covered));
            if (leader == null || leader.Class == 0)
            {
                return null;
            }

            Finding best = findings
                .Where(finding => (finding.Class == leader.Class || finding.Decodes) && Shared(finding, leader) >= AboutEqual * leader.Scan.Covered)
                .OrderByDescending(finding => finding.Decodes)
                .ThenBy(finding => finding.Unseen)
                .ThenByDescending(finding => finding.Subject.Strength.Bits)
                .First();
            best.ConfirmBy(leader);
            return best;
        }

        // What lies between the frames.
        private static Capture Remove(Capture capture, Scan scan)
        {
            List<byte> rest = new List<byte>();
            int at = 0;
            foreach ((int start, int length, _) in scan.Frames)
            {
                rest.AddRange(capture.Bytes.AsSpan(at, start - at));
                at = start + length;
            }

            rest.AddRange(capture.Bytes.AsSpan(at));
            return new Capture(rest.ToArray(), Array.Empty<int>());
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
