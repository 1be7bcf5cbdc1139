using System.Collections;

namespace Nano.Tests
{
    /// <summary>
    /// An independent parser, the plainest there is: over a whole stream at once, from left to right; after a good frame it
    /// jumps over it, after anything else it moves on by one byte. Bit-by-bit checksums, no search, no state.
    /// </summary>
    public static class FrameOracle
    {
        /// <summary>Finds PMS5003 frames: 42 4D, 32 bytes, 16-bit sum.</summary>
        /// <param name="stream">The stream.</param>
        /// <returns>Where each frame begins, boxed.</returns>
        public static ArrayList FindPms5003(byte[] stream)
        {
            ArrayList frames = new ArrayList();
            for (int at = 0; at + 32 <= stream.Length;)
            {
                int sum = 0;
                for (int i = 0; i < 30; i++)
                {
                    sum += stream[at + i];
                }

                bool good = stream[at] == 0x42 && stream[at + 1] == 0x4D
                    && stream[at + 30] == sum / 256 % 256 && stream[at + 31] == sum % 256;
                if (good)
                {
                    frames.Add(at);
                }

                at += good ? 32 : 1;
            }

            return frames;
        }

        /// <summary>Finds checked messages.</summary>
        /// <param name="stream">The stream.</param>
        /// <param name="maximumPayload">The longest payload.</param>
        /// <returns>Where each message begins, boxed.</returns>
        public static ArrayList FindMessages(byte[] stream, int maximumPayload)
        {
            ArrayList frames = new ArrayList();
            for (int at = 0; at + 9 <= stream.Length;)
            {
                int step = 1;
                int payload = stream[at + 5] * 256 + stream[at + 6];
                if (stream[at + 3] == 0 && stream[at + 4] == 0 && payload <= maximumPayload && at + 9 + payload <= stream.Length)
                {
                    int crc = 0xFFFF;
                    for (int i = 0; i < 7 + payload; i++)
                    {
                        crc ^= stream[at + i];
                        for (int bit = 0; bit < 8; bit++)
                        {
                            crc = crc % 2 == 1 ? (crc / 2) ^ 0xA001 : crc / 2;
                        }
                    }

                    if (stream[at + 7 + payload] * 256 + stream[at + 8 + payload] == crc)
                    {
                        frames.Add(at);
                        step = 9 + payload;
                    }
                }

                at += step;
            }

            return frames;
        }
    }
}
