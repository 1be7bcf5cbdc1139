using System;

namespace Nano.Calibration
{
    /// <summary>Times scenarios.</summary>
    internal static class Stopclock
    {
        // The noise of a machine only ever adds.
        private const int Rounds = 5;

        // 200 ms in units of 100 ns. Some boards' clocks go in steps of a millisecond.
        private const long ShortestRound = 2000000;

        /// <summary>Finds the time of one run: the least of some rounds. The loop around the runs is in it, what
        /// <see cref="Scenario.Prepare"/> does is not.</summary>
        /// <param name="scenario">What to time.</param>
        /// <returns>Microseconds.</returns>
        /// <exception cref="InvalidOperationException">The scenario found its result wrong.</exception>
        internal static double Measure(Scenario scenario)
        {
            int runs = 1;
            long least = Time(scenario, runs);
            while (least < ShortestRound)
            {
                runs *= 2;
                least = Time(scenario, runs);
            }

            for (int round = 1; round < Rounds; round++)
            {
                long time = Time(scenario, runs);
                if (time < least)
                {
                    least = time;
                }
            }

            return least / 10.0 / runs;
        }

        private static long Time(Scenario scenario, int runs)
        {
            // UtcNow jumps when the network sets the time, but there is no network here, and TickCount64 has milliseconds only.
            int most = scenario.Runs;
            long total = 0;
            while (runs > 0)
            {
                int batch = most == 0 || runs < most ? runs : most;
                runs -= batch;
                scenario.Prepare();
                long start = DateTime.UtcNow.Ticks;
                for (; batch > 0; batch--)
                {
                    scenario.Run();
                }

                total += DateTime.UtcNow.Ticks - start;
            }

            return total;
        }
    }
}
