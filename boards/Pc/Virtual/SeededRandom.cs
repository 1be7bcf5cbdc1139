namespace Nano.Pc.Virtual
{
    /// <summary>Random numbers that are the same on every machine and .NET for the same seed, which System.Random does not
    /// promise. Source: SplitMix64, https://prng.di.unimi.it/splitmix64.c</summary>
    internal sealed class SeededRandom
    {
        private ulong _state;

        /// <summary>Starts a sequence.</summary>
        /// <param name="seed">Any number.</param>
        /// <param name="stream">Tells apart sequences of one seed.</param>
        internal SeededRandom(long seed, int stream)
        {
            _state = (ulong)seed ^ ((ulong)stream << 56);
            _state = NextBits();
        }

        /// <summary>64 random bits.</summary>
        /// <returns>Any number.</returns>
        internal ulong NextBits()
        {
            ulong bits = _state += 0x9E3779B97F4A7C15;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }

        /// <summary>A number from 0 to just below <paramref name="limit"/>.</summary>
        /// <param name="limit">1 or more.</param>
        /// <returns>Each as likely as the others, but for one part in 2^32.</returns>
        internal int Next(int limit)
        {
            return (int)(((NextBits() >> 32) * (ulong)limit) >> 32);
        }

        /// <summary>A number from 0 to just below 1.</summary>
        /// <returns>In steps of 2^-53.</returns>
        internal double NextFraction()
        {
            return (NextBits() >> 11) * (1.0 / (1L << 53));
        }
    }
}
