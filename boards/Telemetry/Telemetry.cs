using System;

namespace Nano.Boards
{
    using Nano.Frames;
    using Nano.Serial;

    /// <summary>
    /// The telemetry program of every board: reads a sensor and prints a line for each reading, or what the line is like when no
    /// reading comes. A board adds its pins, its port and its start-up; the file of a sensor, chosen when this is built, adds the
    /// rest of this class.
    /// </summary>
    /// <remarks>
    /// A part of this class, not a class of its own with an interface, because of the flash: what is bound when it is compiled
    /// costs nothing there. A sensor's file has
    /// <code>
    /// internal const int BaudRate                    // bits per second
    /// private const int Interval                     // milliseconds; with no frame in as many the line is reported
    /// FrameReader Begin(RawIO line)                  // makes the reader; may also set the sensor up
    /// string Describe(FrameReader, offset, length)   // a frame as a line of text, null for one that is no reading
    /// static partial void Ask(RawIO line)            // only where the sensor has to be asked, every Interval
    /// </code>
    /// </remarks>
    internal static partial class Telemetry
    {
        // Milliseconds: longer than any pause within a frame.
        private const int Silence = 500;

        /// <summary>Reads until the line ends, which on a board it never does.</summary>
        /// <param name="line">The open line to the sensor.</param>
        internal static void Run(RawIO line)
        {
            FrameReader reader = Begin(line);
            FramePump pump = new FramePump(line, reader, Silence);
            while (true)
            {
                Ask(line);
                long end = Environment.TickCount64 + Interval;
                int wait = Interval;
                bool isHeard = false;
                while (wait > 0)
                {
                    if (pump.TryRead(out int offset, out int length, wait))
                    {
                        isHeard = true;
                        string text = Describe(reader, offset, length);
                        if (text != null)
                        {
                            Console.WriteLine(text);
                        }
                    }
                    else if (pump.AtEnd)
                    {
                        return;
                    }

                    wait = (int)(end - Environment.TickCount64);
                }

                if (!isHeard)
                {
                    Console.WriteLine("Nothing read: " + reader.Counters + ". No bytes: look at the wiring. Bytes skipped: look at the baud rate.");
                }
            }
        }

        static partial void Ask(RawIO line);
    }
}
