namespace Nano.Tests
{
    /// <summary>
    /// Streams of frames and noise that are the same at every run and on both runtimes. The generator is the linear
    /// congruential one of Numerical Recipes; its high bits are used.
    /// </summary>
    public sealed class RandomStream
    {
        private uint _state;

        /// <summary>Starts a sequence.</summary>
        /// <param name="seed">Which one.</param>
        public RandomStream(uint seed)
        {
            _state = seed;
        }

        /// <summary>A number from 0 to <paramref name="limit"/> - 1.</summary>
        /// <param name="limit">1 to 65,536.</param>
        /// <returns>The number.</returns>
        public int Below(int limit)
        {
            _state = _state * 1664525 + 1013904223;
            return (int)(_state >> 16) * limit >> 16;
        }

        /// <summary>A stream made of pieces of frames, whole frames, and noise from a small alphabet; about one byte in a
        /// hundred of a frame is damaged.</summary>
        /// <param name="length">How long at least.</param>
        /// <param name="alphabet">What noise is made of.</param>
        /// <param name="frames">The frames.</param>
        /// <returns>The stream.</returns>
        public byte[] Next(int length, byte[] alphabet, params byte[][] frames)
        {
            byte[] stream = new byte[length + 300];
            int at = 0;
            while (at < length)
            {
                int kind = Below(8);
                if (kind < 3)
                {
                    for (int n = Below(12); n > 0; n--)
                    {
                        stream[at++] = alphabet[Below(alphabet.Length)];
                    }

                    continue;
                }

                byte[] frame = frames[Below(frames.Length)];
                int count = kind == 3 ? Below(frame.Length) : frame.Length;
                for (int i = 0; i < count; i++)
                {
                    byte value = frame[i];
                    stream[at++] = Below(100) == 0 ? (byte)(value ^ 0x10) : value;
                }
            }

            return Hex.Slice(stream, 0, at);
        }
    }
}
