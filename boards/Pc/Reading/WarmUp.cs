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
            VirtualSensor source = sensor.CreateVirtual(new SeededRandom(0, 0));
            FrameReader reader = new FrameReader(sensor.CreateLayout());
            FrameLedger ledger = new FrameLedger();
            PlainReport report = new PlainReport(TextWriter.Null, TextWriter.Null);
            Transmission transmission = new Transmission();
            for (int i = 0; i < 4; i++)
            {
                // The odd ones lack a byte, so that the search for the next frame runs too.
                transmission.Clear();
                source.WriteNext(transmission);
                foreach ((byte[] bytes, _) in transmission.Parts)
                {
                    ledger.Sent(bytes);
                    for (int at = i & 1; at < bytes.Length;)
                    {
                        at += reader.Feed(bytes, at, bytes.Length - at);
                        while (reader.TryRead(out int offset, out int length))
                        {
                            ledger.Delivered(bytes);
                            report.Reading(SensorReadings.Of(sensor, reader, offset, length, null));
                        }
                    }
                }
            }
        }
    }
}
