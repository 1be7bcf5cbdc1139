using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Nano.Pc.Dumping
{
    using Nano.Frames;
    using Nano.Pc.Sensors;
    using Nano.Text;

    /// <summary>
    /// Bytes as they come, as a hex dump in which every frame begins a line of its own, below a line that names it. Those lines begin
    /// with a semicolon; the others are a dump that can be turned back.
    /// </summary>
    internal sealed class FramePrinter : IDumpPrinter
    {
        // Silence that ends a broken frame, as for the boards.
        private const int Silence = 500;

        // Bytes that nothing fits are shown when there are so many, or at the next frame or silence.
        private const int MostSkipped = 4096;

        private const string FrameColour = "\u001b[32m";
        private const string SkippedColour = "\u001b[31m";
        private const string NoColour = "\u001b[0m";

        private readonly TextWriter _output;
        private readonly SensorProfile _sensor;
        private readonly FrameReader _reader;
        private readonly bool _isColoured;
        private readonly bool _isBySilence;
        private readonly long _start;
        private readonly List<byte> _waiting = new List<byte>();
        private readonly StringBuilder _lines = new StringBuilder();
        private long _shown;
        private int _quiet;

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes the lines.</param>
        /// <param name="start">The offset that the first byte has.</param>
        /// <param name="sensor">Whose frames they are.</param>
        /// <param name="isColoured">True for a terminal.</param>
        internal FramePrinter(TextWriter output, long start, SensorProfile sensor, bool isColoured)
        {
            _output = output;
            _start = start;
            _sensor = sensor;
            _isColoured = isColoured;
            FrameFormat layout = sensor.CreateLayout();
            _isBySilence = layout is SilenceLayout;
            _reader = new FrameReader(layout);
        }

        /// <inheritdoc/>
        public void Print(byte[] buffer, int offset, int count)
        {
            _quiet = 0;
            for (int end = offset + count; offset < end;)
            {
                int taken = _reader.Feed(buffer, offset, end - offset);
                _waiting.AddRange(new ArraySegment<byte>(buffer, offset, taken));
                offset += taken;
                AddFrames();
            }

            // What is held may still become a frame.
            if (_waiting.Count - _reader.Held >= MostSkipped)
            {
                AddSkipped(_waiting.Count - _reader.Held);
            }

            Write();
        }

        /// <inheritdoc/>
        public void Quiet(int milliseconds)
        {
            _quiet += milliseconds;
            if (_waiting.Count > 0 && (_isBySilence || _quiet >= Silence))
            {
                GiveUp();
                Write();
            }
        }

        /// <inheritdoc/>
        public void End()
        {
            GiveUp();
            if (_start + _shown > 0)
            {
                AddLine(Array.Empty<byte>());
            }

            Write();
            _output.Flush();
        }

        private void GiveUp()
        {
            _reader.GiveUp();
            AddFrames();
            AddSkipped(_waiting.Count);
        }

        private void AddFrames()
        {
            FrameCounters counters = _reader.Counters;
            long skipped = counters.Skipped;
            long read = counters.Bytes - _reader.Held;
            while (_reader.TryRead(out int offset, out int length))
            {
                // What is not skipped is the frame, as long as it is on the line.
                long now = counters.Bytes - _reader.Held;
                int taken = (int)(now - read - (counters.Skipped - skipped));
                AddSkipped((int)(now - taken - _shown));
                string reading = Readings.ToText(_sensor.Decode(_reader.Buffer, offset, length, _reader.Which));
                AddComment(FrameColour, string.Create(
                    CultureInfo.InvariantCulture,
                    $"; frame {counters.Frames} at 0x{_start + _shown:x}, {taken} {(taken == 1 ? "byte" : "bytes")}{(reading.Length == 0 ? string.Empty : ": " + reading)}"));
                AddBytes(taken);
                skipped = counters.Skipped;
                read = now;
            }
        }

        private void AddSkipped(int count)
        {
            if (count > 0)
            {
                AddComment(SkippedColour, string.Create(CultureInfo.InvariantCulture, $"; {count} {(count == 1 ? "byte" : "bytes")} skipped"));
                AddBytes(count);
            }
        }

        private void AddComment(string colour, string text)
        {
            _lines.Append(_isColoured ? colour + text + NoColour : text).Append('\n');
        }

        private void AddBytes(int count)
        {
            byte[] bytes = _waiting.GetRange(0, count).ToArray();
            _waiting.RemoveRange(0, count);
            for (int at = 0; at < count; at += 16)
            {
                AddLine(bytes.AsSpan(at, Math.Min(16, count - at)).ToArray());
            }
        }

        // Each line is a dump of its own: no line stands for others, so that none is missing.
        private void AddLine(byte[] bytes)
        {
            HexDump dump = new HexDump(_start + _shown);
            dump.Feed(bytes, 0, bytes.Length);
            if (dump.Length == 0)
            {
                dump.Finish();
            }

            for (int i = 0; i < dump.Length; i++)
            {
                _lines.Append((char)dump.Line[dump.Offset + i]);
            }

            _shown += bytes.Length;
        }

        private void Write()
        {
            if (_lines.Length > 0)
            {
                _output.Write(_lines);
                _lines.Clear();
            }
        }
    }
}
