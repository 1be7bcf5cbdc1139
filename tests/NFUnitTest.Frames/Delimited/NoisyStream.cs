namespace Nano.Tests
{
    /// <summary>Streams of few bytes or words that are the same at every run and on both runtimes.</summary>
    public sealed class NoisyStream
    {
        private uint _state;

        /// <summary>Starts a sequence.</summary>
        public NoisyStream(uint seed)
        {
            _state = seed;
        }

        /// <summary>A number from 0 to <paramref name="limit"/> - 1.</summary>
        public int Below(int limit)
        {
            _state = (_state * 1664525) + 1013904223;
            return (int)(_state >> 16) * limit >> 16;
        }

        /// <summary>Bytes, each from the alphabet.</summary>
        public byte[] Next(int length, byte[] alphabet)
        {
            byte[] stream = new byte[length];
            for (int i = 0; i < length; i++)
            {
                stream[i] = alphabet[Below(alphabet.Length)];
            }

            return stream;
        }

        /// <summary>Words, each one of those given in hex digits with spaces between.</summary>
        public byte[] Next(int length, string words)
        {
            string[] choices = words.Split(new[] { ' ' });
            byte[] stream = new byte[length];
            for (int at = 0; at < length;)
            {
                foreach (byte value in Hex.Parse(choices[Below(choices.Length)]))
                {
                    if (at < length)
                    {
                        stream[at++] = value;
                    }
                }
            }

            return stream;
        }
    }
}
