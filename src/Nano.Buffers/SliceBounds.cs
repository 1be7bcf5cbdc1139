using System;

namespace Nano.Buffers
{
    /// <summary>What Python makes of the start, stop and step of a slice.</summary>
    internal static class SliceBounds
    {
        /// <summary>Clamps a slice to a sequence. Source: https://docs.python.org/3.13/c-api/slice.html#c.PySlice_AdjustIndices</summary>
        /// <param name="length">Items in the sequence.</param>
        /// <param name="start">In: as asked for. Out: the first position.</param>
        /// <param name="stop">In: as asked for. Out: the position that is no longer a part; -1 for one below the first.</param>
        /// <param name="step">Not 0.</param>
        /// <returns>How many items the slice has.</returns>
        /// <exception cref="ArgumentException"><paramref name="step"/> is 0.</exception>
        internal static int Adjust(int length, ref int start, ref int stop, int step)
        {
            // Nearly all slices; a quarter of the work.
            if (step == 1 && start >= 0 && stop >= start && stop <= length)
            {
                return stop - start;
            }

            if (step > 0)
            {
                start = Clamp(start, length, length);
                stop = Clamp(stop, length, length);
                return stop > start ? ((stop - start - 1) / step) + 1 : 0;
            }

            if (step == 0)
            {
                throw new ArgumentException("The step is 0.", "step");
            }

            // Downwards both ends lie one lower.
            start = start < -length ? -1 : Clamp(start, length, length - 1);
            stop = stop < -length ? -1 : Clamp(stop, length, length - 1);

            // By a negative number, not by -step: int.MinValue has no counterpart.
            return start > stop ? 1 - ((start - stop - 1) / step) : 0;
        }

        /// <summary>Clamps one position to 0 ... <paramref name="highest"/>; a negative one counts from the end.</summary>
        internal static int Clamp(int position, int length, int highest)
        {
            if (position < 0)
            {
                position += length;
                return position < 0 ? 0 : position;
            }

            return position > highest ? highest : position;
        }
    }
}
