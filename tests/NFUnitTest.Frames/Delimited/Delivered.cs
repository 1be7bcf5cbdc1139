namespace Nano.Tests
{
    using Nano.Frames;

    /// <summary>What a reader delivers of a stream.</summary>
    public static class Delivered
    {
        /// <summary>Feeds a stream in pieces, reads after each, and says what came as hex digits, a bar behind each frame.</summary>
        public static string Of(FrameFormat format, byte[] stream, int piece)
        {
            return Of(new FrameReader(format), stream, piece);
        }

        /// <summary>The same with a reader of the caller's; at the end the line falls silent.</summary>
        public static string Of(FrameReader reader, byte[] stream, int piece)
        {
            string frames = "";
            for (int at = 0; at < stream.Length;)
            {
                int count = piece < stream.Length - at ? piece : stream.Length - at;
                at += reader.Feed(stream, at, count);
                frames += Read(reader);
            }

            reader.GiveUp();
            return frames + Read(reader);
        }

        private static string Read(FrameReader reader)
        {
            string frames = "";
            while (reader.TryRead(out int offset, out int length))
            {
                frames += Hex.Format(reader.Buffer, offset, length) + "|";
            }

            return frames;
        }
    }
}
