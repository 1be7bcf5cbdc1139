using System;

namespace Nano
{
    /// <summary>
    /// The one check of a stretch <c>(array, offset, count)</c>, for all of Nano's assemblies and nobody else.
    /// </summary>
    internal static class Range
    {
        /// <summary>Refuses a stretch that does not lie within <paramref name="buffer"/>.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> or <paramref name="count"/> is negative or
        /// reaches beyond the end of the array.</exception>
        internal static void Check(byte[] buffer, int offset, int count)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            int length = buffer.Length;
            if (offset < 0 || offset > length)
            {
                throw new ArgumentOutOfRangeException("offset");
            }

            // Not offset + count > length: the device never reports that the addition overflowed.
            if (count < 0 || count > length - offset)
            {
                throw new ArgumentOutOfRangeException("count");
            }
        }
    }
}
