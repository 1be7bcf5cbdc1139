using Nano.Frames;

namespace Nano.Tests.Layouts
{
    /// <summary>Bytes fed to a reader, and the frames written down.</summary>
    public static class Feeding
    {
        /// <summary>Feeds bytes to a new reader in pieces, without giving up what waits at the end.</summary>
        /// <param name="format">What to look for.</param>
        /// <param name="hex">The bytes.</param>
        /// <param name="piece">How many at a time.</param>
        /// <returns>The frames as hex digits, with a space behind each.</returns>
        public static string Read(FrameFormat format, string hex, int piece)
        {
            return Read(new FrameReader(format), Hex.Parse(hex), piece);
        }

        /// <summary>Feeds bytes to a reader in pieces, without giving up what waits at the end.</summary>
        /// <param name="reader">The reader.</param>
        /// <param name="bytes">The bytes.</param>
        /// <param name="piece">How many at a time.</param>
        /// <returns>The frames as hex digits, with a space behind each; kinds above 0 with their number in front.</returns>
        public static string Read(FrameReader reader, byte[] bytes, int piece)
        {
            string found = "";
            for (int at = 0; at < bytes.Length;)
            {
                int count = bytes.Length - at < piece ? bytes.Length - at : piece;
                at += reader.Feed(bytes, at, count);
                found += Drain(reader);
            }

            return found;
        }

        /// <summary>Says that the line is silent.</summary>
        /// <param name="reader">The reader.</param>
        /// <returns>The frames in what it held.</returns>
        public static string GiveUp(FrameReader reader)
        {
            reader.GiveUp();
            return Drain(reader);
        }

        private static string Drain(FrameReader reader)
        {
            string found = "";
            while (reader.TryRead(out int offset, out int length))
            {
                if (reader.Which > 0)
                {
                    found += reader.Which.ToString() + ":";
                }

                found += Hex.Format(reader.Buffer, offset, length) + " ";
            }

            return found;
        }
    }
}
