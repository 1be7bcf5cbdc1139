using System;
using Nano.Buffers;

namespace Nano.Serial
{
    // The same with a bytes-like object for (byte[], offset, count). A call may wait, and what has lent its memory must not
    // move it away meanwhile: so the object holds still until the call has ended, however it ends.
    public abstract partial class RawIO
    {
        /// <summary>Reads what is there into a bytes-like object, where its bytes lie, waiting for the first byte only. Does not
        /// allocate. The object can neither grow nor shrink while this waits.</summary>
        /// <param name="buffer">Takes the bytes, from its first on; at most all of its length. Not kept.</param>
        /// <param name="timeout">Milliseconds to wait for the first byte: 0 only looks, -1 (<c>Timeout.Infinite</c>) waits
        /// for ever.</param>
        /// <returns>1 to the length of <paramref name="buffer"/>, 0 at the end, or <see cref="TimedOut"/>.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="buffer"/> is read-only.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="timeout"/> is below -1.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side (a view with a step).</exception>
        /// <exception cref="ObjectDisposedException">Closed, or <paramref name="buffer"/> has been released.</exception>
        public int Read(BytesLike buffer, int timeout)
        {
            return ReadInto(buffer, timeout, false);
        }

        /// <summary>Reads until a bytes-like object is full, the time is over or the end is reached. Does not allocate. What came
        /// in time is in <paramref name="buffer"/> in any case: no byte is lost. The object can neither grow nor shrink while
        /// this waits.</summary>
        /// <param name="buffer">Takes the bytes, from its first on; not kept.</param>
        /// <param name="timeout">Milliseconds for all of them together: 0 takes what is there, -1 (<c>Timeout.Infinite</c>) waits
        /// for ever.</param>
        /// <returns>How many came. Fewer than the length of <paramref name="buffer"/> means time-out or end; at the end a
        /// <c>Read</c> answers 0.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="buffer"/> is read-only.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="timeout"/> is below -1.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side (a view with a step).</exception>
        /// <exception cref="ObjectDisposedException">Closed, or <paramref name="buffer"/> has been released.</exception>
        public int ReadExactly(BytesLike buffer, int timeout)
        {
            return ReadInto(buffer, timeout, true);
        }

        /// <summary>Writes all bytes of a bytes-like object, from where they lie. It can neither grow nor shrink meanwhile.</summary>
        /// <param name="buffer">Exports the bytes; not kept.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side (a view with a step).</exception>
        /// <exception cref="ObjectDisposedException">Closed, or <paramref name="buffer"/> has been released.</exception>
        /// <exception cref="System.IO.IOException">The line is gone, or there is no room.</exception>
        /// <exception cref="TimeoutException">A port with a write time-out of its own did not take them in that time.</exception>
        public void Write(BytesLike buffer)
        {
            int count = BeginExport(buffer);
            try
            {
                Write(buffer.Array, buffer.Offset, count);
            }
            finally
            {
                buffer.EndExport();
            }
        }

        // Returns how many bytes there are, because the result must be stored before the try that follows: a call right before
        // a try is inside it for the device, which would end an export that has not begun.
        private static int BeginExport(BytesLike buffer)
        {
            if (buffer == null)
            {
                throw new ArgumentNullException("buffer");
            }

            // Whatever refuses has to do so before the export begins.
            buffer.CheckAlive();
            buffer.BeginExport();
            return buffer._length;
        }

        private int ReadInto(BytesLike buffer, int timeout, bool all)
        {
            int count = BeginExport(buffer);
            try
            {
                if (buffer.IsReadOnly)
                {
                    throw new ArgumentException("Read-only.", "buffer");
                }

                Check(timeout);
                return count == 0 ? 0
                    : all ? ReadExactly(buffer.Array, buffer.Offset, count, timeout)
                    : ReadCore(buffer.Array, buffer.Offset, count, timeout);
            }
            finally
            {
                buffer.EndExport();
            }
        }
    }
}
