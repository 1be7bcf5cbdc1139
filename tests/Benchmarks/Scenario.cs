using System;

namespace Nano.Benchmarks
{
    /// <summary>One thing that is timed, and the least time it has taken so far.</summary>
    internal sealed class Scenario
    {
        private readonly string _name;
        private readonly Action _work;
        private readonly int _units;
        private int _turns = 1;

        /// <summary>Sets it up.</summary>
        /// <param name="name">What one unit is.</param>
        /// <param name="work">What is timed.</param>
        /// <param name="units">How many units of it one call does.</param>
        internal Scenario(string name, Action work, int units)
        {
            _name = name;
            _work = work;
            _units = units;
        }

        /// <summary>Nanoseconds for a unit.</summary>
        internal double Least { get; private set; } = double.MaxValue;

        /// <summary>Finds out how many calls take some 100 ms, so that a clock of 1 ms will do.</summary>
        internal void Calibrate()
        {
            while (Milliseconds() < 100)
            {
                _turns *= 2;
            }
        }

        /// <summary>Times it once more.</summary>
        internal void Measure()
        {
            double time = Milliseconds() * 1000000.0 / _turns / _units;
            if (time < Least)
            {
                Least = time;
            }
        }

        /// <summary>Prints the least time, and how it compares.</summary>
        /// <param name="yardstick">What it is compared with.</param>
        internal void Print(Scenario yardstick)
        {
            Console.WriteLine(_name + ": " + Least.ToString("F2") + " ns, " + (Least / yardstick.Least).ToString("F2")
                + " times the yardstick");
        }

        private long Milliseconds()
        {
            Action work = _work;
            long start = Environment.TickCount64;
            for (int i = 0; i < _turns; i++)
            {
                work();
            }

            return Environment.TickCount64 - start;
        }
    }
}
