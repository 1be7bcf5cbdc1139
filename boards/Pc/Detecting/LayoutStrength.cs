using System;
using System.Linq;
using System.Numerics;

namespace Nano.Pc.Detecting
{
    using Nano.Frames;

    /// <summary>What tells a layout's frames from noise.</summary>
    /// <param name="Bits">A place in noise begins a frame with the probability of 2 to the minus this: sync word, length, fixed bytes and
    /// checksums together. Not a number where a layout does not say.</param>
    /// <param name="CheckBits">Those of them that stand in the weakest checksum; 0 where there is none.</param>
    /// <param name="Telling">For each kind of frames, whether one is worth anything: false for those without a checksum where others
    /// have one.</param>
    /// <param name="Framings">For each kind of frames, how they are told apart.</param>
    internal sealed record LayoutStrength(double Bits, double CheckBits, bool[] Telling, Type[] Framings)
    {
        // So many bits are as good as a checksum.
        private const double Enough = 32;

        /// <summary>True where chance cannot go on making frames: there is a checksum, or fixed bytes enough.</summary>
        internal bool IsChecked => CheckBits > 0 || Bits >= Enough;

        /// <summary>Reads it off a layout.</summary>
        /// <param name="layout">The layout.</param>
        /// <returns>Its strength.</returns>
        internal static LayoutStrength Of(FrameFormat layout)
        {
            switch (layout)
            {
                case AnyLayout any:
                    LayoutStrength[] parts = any.Parts.Select(Of).ToArray();
                    double[] checks = parts.Select(part => part.CheckBits).Where(bits => bits > 0).ToArray();
                    bool[] telling = parts.Select(part => checks.Length == 0 || part.CheckBits > 0).ToArray();
                    double chance = parts.Where((part, i) => telling[i]).Sum(part => Math.Pow(2, -part.Bits));
                    return new LayoutStrength(-Math.Log2(chance), checks.Length == 0 ? 0 : checks.Min(), telling, parts.Select(part => part.Framings[0]).ToArray());
                case GeneralLayout general:
                    return With(layout, Head(general, general.LengthMask, Math.Max(1, general.LengthUnit)), general.Checks);
                case FrameLayout plain:
                    double sum = 8 * plain.Checksum.Size;
                    return One(layout, Head(plain, 0, 1) + sum, sum);
                case DelimitedLayout lines:
                    return With(layout, 8 * (lines.Start?.Length ?? 0) + Until(lines.End.Length, lines.MaximumLength, lines.Lowest != 0), lines.Checks);
                case StuffedLayout stuffed:
                    bool ends = stuffed.Stuffing == Stuffing.Dle;
                    return With(layout, 8 + Until(ends ? 2 : 1, stuffed.MaximumLength, false), stuffed.Checks);
                case SilenceLayout { Checksum: not null } burst when burst.GetType() == typeof(SilenceLayout):
                    double first = burst.FirstBytes == null ? 0 : 8 - Math.Log2(burst.FirstBytes.Length);
                    double check = 8 * burst.Checksum.Size;
                    return One(layout, first + check - Math.Log2(burst.MaximumLength - burst.MinimumLength + 1), check);
                case SilenceLayout burst:
                    return One(layout, double.NaN, burst.Checksum == null ? 0 : 8 * burst.Checksum.Size);
                case SpektrumFormat:
                    return One(layout, double.NaN, 0);
                default:
                    // A format of one's own: it would hardly have been written for frames without a checksum.
                    return One(layout, double.NaN, 8);
            }
        }

        private static LayoutStrength One(FrameFormat layout, double bits, double checkBits)
        {
            return new LayoutStrength(bits, checkBits, new[] { true }, new[] { layout.GetType() });
        }

        // Sync word, and how many of the values of the length field are lengths.
        private static double Head(FrameLayout layout, uint mask, int unit)
        {
            double bits = 8 * (layout.Sync?.Length ?? 0);
            if (layout.LengthSize > 0)
            {
                double field = mask == 0 ? 8 * layout.LengthSize : Math.Min(8 * layout.LengthSize, BitOperations.PopCount(mask));
                bits += Math.Max(0, field - Math.Log2((layout.MaximumLength - layout.MinimumLength) / unit + 1));
            }

            return bits;
        }

        // How likely it is that the end stands before the longest frame is over, and before a byte that text does not have.
        private static double Until(int end, int longest, bool isText)
        {
            return isText ? 8 * end - 0.7 : Math.Max(0, 8 * end - Math.Log2(longest));
        }

        private static LayoutStrength With(FrameFormat layout, double bits, FrameCheck[] checks)
        {
            double weakest = 0;
            foreach (FrameCheck check in checks ?? Array.Empty<FrameCheck>())
            {
                if (check.Checksum == null)
                {
                    bits += check.Mask == 0 ? 8 * check.Size : BitOperations.PopCount(check.Mask);
                    continue;
                }

                // A digit is one byte, or one of two, of 256.
                bits += (check.Hex ? 15 : 8) * check.Checksum.Size;
                double sum = 8 * check.Checksum.Size;
                weakest = weakest == 0 ? sum : Math.Min(weakest, sum);
            }

            return One(layout, bits, weakest);
        }
    }
}
