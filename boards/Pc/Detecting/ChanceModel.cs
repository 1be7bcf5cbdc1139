using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Threading;

namespace Nano.Pc.Detecting
{
    /// <summary>
    /// What chance would find in a capture. A frame is what fits, so bytes that are something else hold frames too: how many, and how
    /// surprising it is that there are more.
    /// </summary>
    /// <remarks>
    /// Three estimates of the frames that chance makes, of which the greatest is taken:
    /// 1. Places times 2 to the minus bits, the bits being those of sync word, length, fixed bytes and checksum: right for noise of all
    ///    values alike, and the only one that is good for few bytes and strong checks.
    /// 2. Candidates, taken and refused, times 2 to the minus bits of the checksum: where another protocol's frames look like beginnings
    ///    of this one, there are many, and one in 256 of them passes a sum of 8 bits.
    /// 3. What the layout finds in noise that has the capture's own bytes in another order (drawn, with all 256 values added once, so
    ///    that a handful of bytes is not taken for the only ones there are): text has few values and sums have fewer; a line held low
    ///    has nothing but zeros, which many a sum and CRC takes for a good frame; no formula knows.
    /// What is said again and again is one place and one frame: a ghost in it comes again too. So frames are counted once for each
    /// content, and places once for each eight bytes that stand there. Where nothing but the frame itself tells that it is one, for it has
    /// no check, repetition is what tells, and all of them count.
    /// How likely chance is to find k where it finds m in the mean is, by Chernoff's bound, at most e^-m (e m / k)^k.
    /// </remarks>
    internal sealed class ChanceModel
    {
        private const int NoiseLength = 256 * 1024;

        // A period is as long as a frame by chance once in so many times.
        private const double Periods = 50;

        private readonly Capture _noise;
        private readonly int _length;
        private readonly int _places;

        /// <summary>Makes one.</summary>
        /// <param name="capture">Whose bytes the noise has.</param>
        internal ChanceModel(Capture capture)
        {
            byte[] bytes = capture.Bytes;
            _length = bytes.Length;
            _places = Places(bytes);
            byte[] noise = new byte[NoiseLength];
            Random random = new Random(1);
            for (int i = 0; i < noise.Length; i++)
            {
                int drawn = random.Next(bytes.Length + 256);
                noise[i] = drawn < 256 ? (byte)drawn : bytes[drawn - 256];
            }

            _noise = new Capture(noise, Array.Empty<int>());
        }

        /// <summary>How surprising it is to find so much.</summary>
        /// <param name="subject">What was looked for.</param>
        /// <param name="scan">What was found.</param>
        /// <param name="stop">Ends it.</param>
        /// <returns>Decades: chance does this, for one layout or other, once in ten to the power of them. 0 or less for no surprise.</returns>
        internal double Surprise(Subject subject, Scan scan, CancellationToken stop)
        {
            LayoutStrength strength = subject.Strength;
            Scan ghosts = Scan.Of(subject, _noise, stop);

            // Of one that has not been seen it is only known that it is rare.
            double seen = (ghosts.Telling > 0 ? ghosts.Telling + 1 : double.IsNaN(strength.Bits) ? 0.7 : 0) / NoiseLength;
            double chance = Math.Max(seen, double.IsNaN(strength.Bits) ? 0 : Math.Pow(2, -strength.Bits));
            double surprise;
            if (!strength.IsChecked)
            {
                surprise = Surprise(scan.Telling, chance * _length);
            }
            else
            {
                // Of two or three candidates that were refused nothing can be said.
                double passed = strength.CheckBits > 0 && scan.ChecksumErrors > 4
                    ? 2 * (scan.Distinct + scan.ChecksumErrors) * Math.Pow(2, -strength.CheckBits) * _places / _length : 0;
                surprise = Surprise(scan.Distinct, Math.Max(passed, chance * _places));

                // A ghost in what is said again and again has the same bytes between it and the next, unless it is just as long.
                surprise += scan.SideBySide >= 2 && 2 * scan.SideBySide >= scan.Frames.Count && surprise > 0 ? Math.Log10(Periods) : 0;
            }

            return surprise - Math.Log10(Subject.All.Count);
        }

        private static double Surprise(int found, double expected)
        {
            return found <= expected ? 0 : (expected - found + (found * Math.Log(found / expected))) / Math.Log(10);
        }

        // How many stretches of eight bytes differ.
        private static int Places(byte[] bytes)
        {
            HashSet<ulong> stretches = new HashSet<ulong>();
            for (int i = 0; i + sizeof(ulong) <= bytes.Length; i++)
            {
                stretches.Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(i)));
            }

            return Math.Max(stretches.Count, Math.Min(bytes.Length, sizeof(ulong)));
        }
    }
}
