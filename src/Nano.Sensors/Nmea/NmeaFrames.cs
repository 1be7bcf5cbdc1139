namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Frames;

    /// <summary>NMEA 0183: lines of text with a checksum, as GNSS receivers, AIS receivers and ship's instruments send them.</summary>
    /// <remarks>
    /// <code>
    /// $GPVTG,054.7,T,034.4,M,005.5,N,010.2,K*48 CR LF        delivered from $ or ! to the two digits: what ends the line is passed over
    /// </code>
    /// Receivers need <c>$</c> alone. AIS has <c>!</c>: for both make two layouts the parts of an <see cref="AnyLayout"/>; likewise
    /// for UBX messages on the same line, which come first there.
    /// Source: NMEA 0183, as the receivers' manuals tell it: UBX-13003221, chapter "NMEA protocol".
    /// </remarks>
    public static class NmeaFrames
    {
        /// <summary>Bits per second of most modules' line when they start; the standard itself has 4,800, and 38,400 for AIS.</summary>
        public const int BaudRate = 9600;

        /// <summary>What sentences look like to a <see cref="FrameReader"/>.</summary>
        /// <param name="start">What they begin with: <c>$</c> or <c>!</c>.</param>
        /// <param name="maximumLength">The most bytes from there to the last digit: 80 by the standard; modules send up to 100 where
        /// they have more decimals, PUBX,03 of u-blox some 400. A reader takes memory for two of that length, and refuses one below 8
        /// when it is made.</param>
        /// <returns>A new layout.</returns>
        public static DelimitedLayout CreateLayout(char start, int maximumLength)
        {
            return new DelimitedLayout
            {
                Start = new[] { (byte)start },
                End = new[] { (byte)'*' },
                Tail = 2,
                Lowest = 0x20,
                MinimumLength = 8,
                MaximumLength = maximumLength,
                Checks = new[] { new FrameCheck { Checksum = new Sum(8, SumForm.Xor), At = -2, From = 1, To = -3, Hex = true } },
            };
        }
    }
}
