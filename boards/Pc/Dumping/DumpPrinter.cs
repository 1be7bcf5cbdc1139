using System.IO;
using System.Text;

namespace Nano.Pc.Dumping
{
    using Nano.Text;

    /// <summary>Bytes as they come, as lines of a hex dump.</summary>
    internal sealed class DumpPrinter : IDumpPrinter
    {
        private readonly TextWriter _output;
        private readonly HexDump _dump;

        // One write for all lines of a piece, not one for each.
        private readonly StringBuilder _lines = new StringBuilder();

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes the lines.</param>
        /// <param name="start">The offset that the first byte has.</param>
        internal DumpPrinter(TextWriter output, long start)
        {
            _output = output;
            _dump = new HexDump(start);
        }

        /// <inheritdoc/>
        public void Print(byte[] buffer, int offset, int count)
        {
            for (int end = offset + count; offset < end;)
            {
                offset += _dump.Feed(buffer, offset, end - offset);
                AddLine();
            }

            Write();
        }

        /// <inheritdoc/>
        public void Quiet(int milliseconds)
        {
        }

        /// <inheritdoc/>
        public void End()
        {
            while (_dump.Finish())
            {
                AddLine();
            }

            Write();
            _output.Flush();
        }

        private void AddLine()
        {
            for (int i = 0; i < _dump.Length; i++)
            {
                _lines.Append((char)_dump.Line[_dump.Offset + i]);
            }
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
