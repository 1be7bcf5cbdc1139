using System;

namespace Nano.Calibration
{
    using Nano.Boards;

    /// <summary>
    /// Times every scenario and prints a line for each: its name, the microseconds of one run, and what one run is. The same
    /// program for every board, and for a PC.
    /// </summary>
    public static class Program
    {
        // What a turn of the loop takes that calls a scenario.
        private static double s_empty;

        /// <summary>Prints all lines.</summary>
        public static void Main()
        {
            Wire.MapPins();
            Console.WriteLine("Nano calibration, microseconds");
            for (int i = 0; i < ScenarioList.Count; i++)
            {
                Measure(i);
            }

            Console.WriteLine("done");
        }

        // A method of its own, so that a scenario is garbage before the next one is made.
        private static void Measure(int index)
        {
            Scenario scenario = ScenarioList.Create(index, Wire.Port);
            if (scenario == null)
            {
                Console.WriteLine("raw-read-32 skipped: no board with a wire from TX to RX was named in the build");
                return;
            }

            double time = Stopclock.Measure(scenario);
            Console.WriteLine(scenario.Name + " " + (time - s_empty).ToString("F2") + " us " + scenario.Unit);
            if (index == 0)
            {
                s_empty = time;
            }

            if (scenario is IDisposable held)
            {
                held.Dispose();
            }
        }
    }
}
