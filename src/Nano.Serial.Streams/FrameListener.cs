using System;
using System.Threading;

namespace Nano.Serial
{
    using Nano.Frames;

    /// <summary>
    /// Reads a line on a thread of its own and calls <see cref="OnFrame"/> for every frame. Depends on no event of the line: it
    /// looks, as <see cref="FramePump"/> does, which it runs.
    /// </summary>
    /// <remarks>
    /// <code>
    /// internal sealed class Printer : FrameListener
    /// {
    ///     internal Printer(RawIO line, FrameReader reader) : base(line, reader, 500) { }
    ///     protected override void OnFrame(FrameReader reader, int offset, int length)
    ///     {
    ///         if (length >= 0) Console.WriteLine(length + " bytes");
    ///     }
    /// }
    /// </code>
    /// While it runs the line's reads and the reader are its own; <see cref="FrameReader.Counters"/> may be looked at by any thread.
    /// An <see cref="OnFrame"/> that throws does not end the reading: the exception is kept in <see cref="LastError"/> and counted in
    /// <see cref="Errors"/>, and the next frame comes as if nothing had been. After <see cref="Start"/> it does not allocate. On a PC its
    /// thread keeps the program alive until <see cref="Stop"/>.
    /// </remarks>
    public abstract class FrameListener
    {
        /// <summary>The last exception of <see cref="OnFrame"/>, or the one by which the line failed; null when there was none.</summary>
        public Exception LastError;

        /// <summary>How many exceptions there were.</summary>
        public int Errors;

        // How soon a stop is seen on a silent line.
        private const int Slice = 50;

        private readonly RawIO _line;
        private readonly FrameReader _reader;
        private readonly FramePump _pump;
        private Thread _thread;
        private bool _stop;

        /// <summary>Ties a line to a reader. Does not start yet.</summary>
        /// <param name="line">Kept, not closed.</param>
        /// <param name="reader">Kept.</param>
        /// <param name="silence">As for <see cref="FramePump"/>.</param>
        /// <exception cref="ArgumentNullException"><paramref name="line"/> or <paramref name="reader"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="silence"/> is below 1.</exception>
        protected FrameListener(RawIO line, FrameReader reader, int silence)
        {
            _pump = new FramePump(line, reader, silence);
            _line = line;
            _reader = reader;
        }

        /// <summary>True from <see cref="Start"/> until the thread has ended: after <see cref="Stop"/>, or after the end of the
        /// line has been told.</summary>
        public bool IsRunning => _thread != null && _thread.IsAlive;

        /// <summary>Starts to listen, also once more after a stop: no frame is lost in between but those the line lost.</summary>
        /// <exception cref="InvalidOperationException">It runs.</exception>
        public void Start()
        {
            if (IsRunning)
            {
                throw new InvalidOperationException("Running.");
            }

            _stop = false;
            _thread = new Thread(Run);
            _thread.Start();
        }

        /// <summary>Stops and returns when the thread has ended, so that <see cref="OnFrame"/> is not called afterwards: within
        /// 50 ms, and what a call of it takes that is going on. From within <see cref="OnFrame"/> it returns at once, and that call
        /// is the last. When it does not run nothing happens. Any thread may stop; do not hold a lock that the other waits
        /// for.</summary>
        public void Stop()
        {
            _stop = true;
            if (IsRunning && _thread != Thread.CurrentThread)
            {
                _thread.Join();
            }
        }

        /// <summary>Takes a frame; called on the thread of this object.</summary>
        /// <param name="reader">Has the frame in its buffer, and tells which layout it has.</param>
        /// <param name="offset">Where the frame lies there, until this returns.</param>
        /// <param name="length">Its bytes; -1 says that the line has ended, once and as the last call.</param>
        protected abstract void OnFrame(FrameReader reader, int offset, int length);

        private void Run()
        {
            bool ended = false;
            while (!_stop && !ended)
            {
                int offset = 0;
                int length = -1;
                try
                {
                    if (!_pump.TryRead(out offset, out length, Slice))
                    {
                        length = -1;
                        ended = _pump.AtEnd;
                    }
                }
                catch (Exception error)
                {
                    length = -1;
                    ended = true;

                    // Closed by its owner is an end like any other.
                    if (!_line.IsClosed)
                    {
                        Keep(error);
                    }
                }

                if (length >= 0 || ended)
                {
                    try
                    {
                        OnFrame(_reader, offset, length);
                    }
                    catch (Exception error)
                    {
                        Keep(error);
                    }
                }
            }
        }

        private void Keep(Exception error)
        {
            LastError = error;
            Errors++;
        }
    }
}
