using System.IO;

namespace Nano.Pc.Reading
{
    using Nano.Frames;
    using Nano.Pc.Display;
    using Nano.Pc.Sensors;
    using Nano.Pc.Virtual;

    /// <summary>
    /// Lets .NET compile what a frame goes through before a sensor sends: that takes longer than a receive buffer lasts at a
    /// high baud rate, and a board has its code compiled already.
    /// </summary>
    internal static class WarmUp
    {
        /// <summary>Reads a few frames that nobody sees.</summary>
        /// <param name="sensor">The sensor.</param>
        internal static void Run(SensorProfile sensor)
        {
            IVirtualSensor source = sensor.CreateVirtual(new SeededRandom(0, 0));
            FrameReader reader = new FrameReader(sensor.CreateLayout());
            FrameLedger ledger = new FrameLedger();
            PlainReport report = new PlainReport(TextWriter.Null);
            byte[] frame = new byte[source.FrameLength];
            for (int i = 0; i < 4; i++)
            {
                // The odd ones lack a byte, so that the search for the next frame runs too.
                source.WriteNext(frame);
                ledger.Sent(frame);
                reader.Feed(frame, i & 1, frame.Length - (i & 1));
                while (reader.TryRead(out int offset, out int length))
                {
                    ledger.Delivered(frame);
                    report.Reading(i, sensor.Decode(reader.Buffer, offset, length));
                }
            }
        }
    }
}
