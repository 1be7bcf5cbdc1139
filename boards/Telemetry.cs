using System;

namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Sensors;
    using Nano.Serial;

    /// <summary>
    /// The telemetry program of every board: reads a PMS5003 air sensor and prints a line for each reading, or what the line
    /// is like when no reading comes. A board adds its pins, its port and its start-up.
    /// </summary>
    internal static class Telemetry
    {
        private const int Patience = 10000;
        private const int Silence = 500;

        /// <summary>Reads until the line ends, which on a board it never does.</summary>
        /// <param name="line">The open line to the sensor.</param>
        internal static void Run(SerialRawIO line)
        {
            FrameReader reader = new FrameReader(Pms5003Reading.CreateLayout());
            FramePump pump = new FramePump(line, reader, Silence);
            Pms5003Reading reading = new Pms5003Reading();
            while (true)
            {
                if (pump.TryRead(out int offset, out _, Patience))
                {
                    reading.Read(reader.Buffer, offset);
                    Console.WriteLine("PM1.0 " + reading.Pm1 + "  PM2.5 " + reading.Pm25 + "  PM10 " + reading.Pm10 + " ug/m3");
                }
                else if (pump.AtEnd)
                {
                    return;
                }
                else
                {
                    Console.WriteLine("No reading for " + Patience / 1000 + " s: " + reader.Counters
                        + ". No bytes: look at the wiring. Bytes skipped: look at the baud rate.");
                }
            }
        }
    }
}
