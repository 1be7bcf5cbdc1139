using System;
using System.Threading;
using System.Threading.Tasks;

namespace Nano.Pc.Reading
{
    /// <summary>
    /// Calls of the system that may wait for ever and that nothing interrupts: opening a named pipe that nobody writes to,
    /// reading one that is silent. They wait on a thread of their own, which is left behind when the run is stopped.
    /// </summary>
    internal static class Interruptible
    {
        /// <summary>Makes the call.</summary>
        /// <typeparam name="T">What it returns.</typeparam>
        /// <param name="call">The call.</param>
        /// <param name="stop">Ends the wait for it.</param>
        /// <returns>What it returned; what it throws is thrown here.</returns>
        /// <exception cref="OperationCanceledException">Stopped.</exception>
        internal static T Run<T>(Func<T> call, CancellationToken stop)
        {
            Task<T> task = Task.Run(call);
            Task.WaitAny(new Task[] { task }, stop);
            return task.GetAwaiter().GetResult();
        }
    }
}
