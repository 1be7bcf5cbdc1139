using System;
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
    /// Frames found are counted once for each content, because a ghost in something that is said again and again comes again and again.
    /// How likely chance is to find k where it finds m in the mean is, by Chernoff's bound, at most e^-m (e m / k)^k.
    /// </remarks>
    internal sealed class ChanceModel
    {
        private const int NoiseLength = 256 * 1024;

        private readonly Capture _noise;

        /// <summary>Makes one.</summary>
        /// <param name="capture">Whose bytes the noise has.</param>
        internal ChanceModel(Capture capture)
        {
            byte[] bytes = capture.Bytes;
            byte[] noise = new byte[NoiseLength];
            Random random = new Random(1);
            for (int i = 0; i < noise.Length; i++)
            {
                int drawn = random.Next(bytes.Length + 256);
                noise[i] = drawn < 256 ? (byte)drawn : bytes[drawn - 256];
            }

            _noise = new Capture(noise, Array.Empty<int>());
        }

        /// <summary>The frames that chance makes of so many bytes.</summary>
        /// <param name="subject">What is looked for.</param>
        /// <param name="scan">What was found.</param>
        /// <param name="length">The bytes.</param>
        /// <param name="stop">Ends it.</param>
        /// <returns>The mean.</returns>
        internal double Expect(Subject subject, Scan scan, long length, CancellationToken stop)
        {
            LayoutStrength strength = subject.Strength;
            Scan ghosts = Scan.Of(subject, _noise, stop);

            // Of one that has not been seen it is only known that it is rare.
            double seen = (ghosts.Telling > 0 ? ghosts.Telling + 1 : double.IsNaN(strength.Bits) ? 0.7 : 0) / NoiseLength;
            double mean = length * Math.Max(seen, double.IsNaN(strength.Bits) ? 0 : Math.Pow(2, -strength.Bits));
            double passed = strength.CheckBits > 0 ? 2 * (scan.Distinct + scan.ChecksumErrors) * Math.Pow(2, -strength.CheckBits) : 0;

            // Of two or three candidates nothing can be said in this way.
            return scan.ChecksumErrors > 4 ? Math.Max(mean, passed) : mean;
        }

        /// <summary>How surprising it is to find so many.</summary>
        /// <param name="found">The frames found.</param>
        /// <param name="expected">Those that chance makes.</param>
        /// <returns>Decades: chance does this once in ten to the power of them. 0 for no surprise.</returns>
        internal static double Surprise(int found, double expected)
        {
            return found <= expected ? 0 : (expected - found + (found * Math.Log(found / expected))) / Math.Log(10);
        }
    }
}
