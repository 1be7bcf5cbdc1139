namespace Nano.Tests
{
    using Nano.Frames;

    /// <summary>A stream through a reader, in pieces; behind its end the line is silent.</summary>
    public static class Delivered
    {
        /// <summary>Reads all of it.</summary>
        /// <param name="format">What to look for.</param>
        /// <param name="stream">The bytes.</param>
        /// <param name="piece">How many are fed at a time.</param>
        /// <returns>The frames, each as hex digits with a space behind.</returns>
        public static string Frames(FrameFormat format, byte[] stream, int piece)
        {
            FrameReader reader = new FrameReader(format);
            string frames = string.Empty;
            int at = 0;
            bool isDone = false;
            while (!isDone)
            {
                isDone = at == stream.Length;
                if (isDone)
                {
                    reader.GiveUp();
                }

                int left = stream.Length - at;
                at += reader.Feed(stream, at, piece < left ? piece : left);
                while (reader.TryRead(out int offset, out int length))
                {
                    frames += Hex.Format(reader.Buffer, offset, length) + " ";
                }
            }

            return frames;
        }
    }
}
