using System;
using System.IO;
using System.Text;

namespace Nano.Pc.Display
{
    /// <summary>The standard error that does not mind when it cannot be written: there is nobody to tell, and a run that goes well
    /// does not end for it.</summary>
    internal sealed class StandardError : TextWriter
    {
        private readonly TextWriter _writer;

        /// <summary>Sets it up.</summary>
        /// <param name="writer">What it writes to, at once.</param>
        internal StandardError(TextWriter writer)
        {
            _writer = writer;
        }

        /// <inheritdoc/>
        public override Encoding Encoding => _writer.Encoding;

        /// <inheritdoc/>
        public override void Write(char value)
        {
            Write(value.ToString());
        }

        /// <inheritdoc/>
        public override void Write(char[] buffer, int index, int count)
        {
            Write(new string(buffer, index, count));
        }

        /// <inheritdoc/>
        public override void Write(string value)
        {
            try
            {
                _writer.Write(value);
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
            {
                // Full, or closed: a closed one is told as a file without permission.
            }
        }

        /// <inheritdoc/>
        public override void WriteLine(string value)
        {
            Write(value + NewLine);
        }
    }
}
