using System;

namespace Nano.Calibration
{
    /// <summary>
    /// Times every scenario and prints a line for each: its name, the microseconds of one run, and what one run is. The same
    /// program for every board, and for a PC.
    /// </summary>
    public static class Program
    {
        // The port whose TX is connected to its RX; null for none. STM32: a name such as "COM6", see README. ESP32: "COM2",
        // with its pins mapped first in Main by Configuration.SetPinFunction, as boards/Esp32 does; that takes the package
        // nanoFramework.Hardware.Esp32. PC: "loopback:1".
        private const string LoopbackPort = null;

        // What a turn of the loop takes that calls a scenario.
        private static double s_empty;

        /// <summary>Prints all lines.</summary>
        public static void Main()
        {
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
            Scenario scenario = ScenarioList.Create(index, LoopbackPort);
            if (scenario == null)
            {
                Console.WriteLine("raw-read-32 skipped: connect TX to RX of a port and name it in Program.cs");
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
