using System;

namespace Nano.Boards
{
    using Nano.Serial;
    using Nano.Text;

    /// <summary>
    /// Shows what comes on a line as a hex dump on the console: for a sensor that is not known yet, or wiring and a baud rate that
    /// are in doubt. Built in the place of the telemetry, under its name, by the choice of the sensor "LineDump".
    /// </summary>
    internal static class Telemetry
    {
        /// <summary>Bits per second: those of the sensor.</summary>
        internal const int BaudRate = 9600;

        // A sensor pauses between its frames: each then is a dump of its own.
        private const int Silence = 100;

        /// <summary>Dumps until the line ends, which on a board it never does.</summary>
        /// <param name="line">The open line.</param>
        internal static void Run(RawIO line)
        {
            byte[] buffer = new byte[64];
            HexDump dump = new HexDump();
            int count;
            while ((count = line.Read(buffer, 0, buffer.Length, Silence)) != 0)
            {
                for (int at = 0; at < count;)
                {
                    at += dump.Feed(buffer, at, count - at);
                    if (dump.Length > 0)
                    {
                        Console.WriteLine(dump.ToString());
                    }
                }

                if (count == RawIO.TimedOut)
                {
                    Finish(dump);
                }
            }

            Finish(dump);
        }

        // What is incomplete, and the offset reached; nothing where nothing came since the last time.
        private static void Finish(HexDump dump)
        {
            while (dump.Finish())
            {
                Console.WriteLine(dump.ToString());
            }
        }
    }
}
