using System;

namespace Nano.Calibration
{
    /// <summary>
    /// One thing that is timed on a chip and counted on a PC. The constructor sets it up; <see cref="Run"/> does it once, and
    /// the same way every time.
    /// </summary>
    /// <remarks>
    /// Every scenario is a public sealed class with a constructor that takes nothing, or the name of a port whose TX is
    /// connected to its RX. <see cref="Run"/> calls the library and does next to nothing itself: what it does itself is in the
    /// time, but not in the library's count. One that holds a port is an <see cref="IDisposable"/>.
    /// </remarks>
    public abstract class Scenario
    {
        /// <summary>What it is called in the output: lower case, words joined by hyphens.</summary>
        public abstract string Name { get; }

        /// <summary>What one run is, with its article: "a frame".</summary>
        public abstract string Unit { get; }

        /// <summary>True when a run allocates nothing once there has been one.</summary>
        public virtual bool IsSteady => true;

        /// <summary>How many runs one <see cref="Prepare"/> lasts; 0 when there is no limit.</summary>
        public virtual int Runs => 0;

        /// <summary>Does what has to be done before each <see cref="Runs"/> runs and is not a part of them. It may be called
        /// sooner.</summary>
        /// <exception cref="InvalidOperationException">It cannot be done.</exception>
        public virtual void Prepare()
        {
        }

        /// <summary>Does one unit.</summary>
        /// <exception cref="InvalidOperationException">The result is wrong.</exception>
        public abstract void Run();

        /// <summary>What <see cref="Run"/> throws.</summary>
        /// <returns>The exception, with the scenario's name.</returns>
        protected InvalidOperationException Wrong()
        {
            return new InvalidOperationException(Name);
        }
    }
}
