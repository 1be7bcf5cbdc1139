using System;
using System.Threading;

namespace Nano.Tests
{
    using Nano.Frames;
    using Nano.Serial;

    /// <summary>A listener that keeps what it is told; it can throw, wait, or stop itself in the middle of a call.</summary>
    public sealed class RecordingListener : FrameListener
    {
        /// <summary>Ties it to a line.</summary>
        /// <param name="line">The line.</param>
        /// <param name="reader">The reader.</param>
        public RecordingListener(RawIO line, FrameReader reader)
            : base(line, reader, 1000)
        {
        }

        /// <summary>The frames in hex, in order, each followed by a space; "end " for the end of the line.</summary>
        public string Heard { get; private set; } = "";

        /// <summary>How many calls there were.</summary>
        public int Calls { get; private set; }

        /// <summary>The thread of the last call.</summary>
        public Thread Caller { get; private set; }

        /// <summary>From which call on it throws.</summary>
        public int ThrowsFrom { get; set; } = int.MaxValue;

        /// <summary>In which call it stops itself.</summary>
        public int StopsIn { get; set; }

        /// <summary>Milliseconds that each call takes.</summary>
        public int Takes { get; set; }

        /// <summary>Waits until something is so.</summary>
        /// <param name="calls">So many calls, and</param>
        /// <param name="running">running or not.</param>
        /// <returns>False when it is not so after five seconds.</returns>
        public bool WaitFor(int calls, bool running)
        {
            long end = Environment.TickCount64 + 5000;
            while (Calls < calls || IsRunning != running)
            {
                if (Environment.TickCount64 > end)
                {
                    return false;
                }

                Thread.Sleep(1);
            }

            return true;
        }

        /// <inheritdoc/>
        protected override void OnFrame(FrameReader reader, int offset, int length)
        {
            Caller = Thread.CurrentThread;
            if (Takes > 0)
            {
                Thread.Sleep(Takes);
            }

            Heard += length < 0 ? "end " : Hex.Format(reader.Buffer, offset, length) + " ";
            Calls++;
            if (Calls == StopsIn)
            {
                Stop();
            }

            if (Calls >= ThrowsFrom)
            {
                throw new InvalidOperationException("call " + Calls);
            }
        }
    }
}
