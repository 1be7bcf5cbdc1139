namespace Nano.Tests
{
    using Nano.Frames;

    /// <summary>An independent parser, the plainest there is: at each place from left to right, the whole candidate anew.</summary>
    public static class DelimitedOracle
    {
        /// <summary>What a reader has to deliver of a stream: hex digits, a bar behind each frame.</summary>
        /// <param name="layout">Start, end, tail, lowest and the limits are taken from it; none of its methods is called.</param>
        /// <param name="stream">The stream.</param>
        /// <param name="summed">True where all bytes of a frame have to sum up to a multiple of 16.</param>
        /// <returns>The frames.</returns>
        public static string Decode(DelimitedLayout layout, byte[] stream, bool summed)
        {
            string frames = "";
            int length;
            for (int at = 0; at < stream.Length; at += length == 0 ? 1 : length)
            {
                length = Measure(layout, stream, at);
                int sum = 0;
                for (int i = 0; i < length; i++)
                {
                    sum += stream[at + i];
                }

                if (length < layout.MinimumLength || (summed && sum % 256 != 0))
                {
                    length = 0;
                }

                if (length > 0)
                {
                    frames += Hex.Format(stream, at, length) + "|";
                }
            }

            return frames;
        }

        private static int Measure(DelimitedLayout layout, byte[] stream, int at)
        {
            int head = layout.Start == null ? 0 : layout.Start.Length;
            if (!Stands(layout.Start, stream, at))
            {
                return 0;
            }

            for (int i = at + head; i < stream.Length; i++)
            {
                if (Stands(layout.End, stream, i))
                {
                    int length = i - at + layout.End.Length + layout.Tail;
                    return length > layout.MaximumLength || at + length > stream.Length ? 0 : length;
                }

                if ((head > 0 && Stands(layout.Start, stream, i)) || (layout.Lowest > 0 && (stream[i] < layout.Lowest || stream[i] > 126)))
                {
                    return 0;
                }
            }

            return 0;
        }

        private static bool Stands(byte[] pattern, byte[] stream, int at)
        {
            for (int i = 0; pattern != null && i < pattern.Length; i++)
            {
                if (at + i >= stream.Length || stream[at + i] != pattern[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
