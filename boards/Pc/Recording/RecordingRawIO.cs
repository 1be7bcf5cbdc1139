using System;

namespace Nano.Pc.Recording
{
    using Nano.Serial;

    /// <summary>Raw I/O that records what comes in, as it comes.</summary>
    internal sealed class RecordingRawIO : RawIO
    {
        private readonly RawIO _line;
        private readonly RecordingWriter _recording;
        private readonly long _silence;
        private long _lastArrival;
        private bool _isSilent = true;

        /// <summary>Sets it up.</summary>
        /// <param name="line">Where bytes come from; closed with this object.</param>
        /// <param name="recording">Takes them; kept, not closed.</param>
        /// <param name="silence">Milliseconds without a byte after which the reader gives up what has begun.</param>
        internal RecordingRawIO(RawIO line, RecordingWriter recording, int silence)
        {
            _line = line;
            _recording = recording;
            _silence = silence;
        }

        /// <summary>Records that the reader gives up what has begun.</summary>
        internal void MarkSilence()
        {
            if (!_isSilent)
            {
                _isSilent = true;
                _recording.AddSilence();
            }
        }

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            int read = _line.Read(buffer, offset, count, timeout);
            Overruns += _line.Overruns;
            _line.Overruns = 0;
            Reopens = _line.Reopens;
            if (read > 0)
            {
                _recording.Add(buffer.AsSpan(offset, read));
                _isSilent = false;
                _lastArrival = Environment.TickCount64;
            }
            else if (read == 0)
            {
                MarkSilence();
            }
            else if (!_isSilent && Environment.TickCount64 - _lastArrival >= _silence - 1)
            {
                // The reader's clock began a moment after this one: it has to agree when this returns.
                while (Environment.TickCount64 - _lastArrival <= _silence)
                {
                    System.Threading.Thread.Sleep(1);
                }

                MarkSilence();
            }

            return read;
        }

        /// <inheritdoc/>
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            _line.Write(buffer, offset, count);
            return count;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
            _line.Close();
        }
    }
}
