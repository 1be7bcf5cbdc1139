using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Nano.Pc.Display
{
    /// <summary>Takes lines about trouble while the screen belongs to a live view, and hands them on when it does no more.</summary>
    internal sealed class TroubleLines : TextWriter
    {
        // A line that is pulled again and again makes many.
        private const int Most = 100;

        private readonly TextWriter _error;
        private readonly Queue<string> _held = new Queue<string>();
        private readonly StringBuilder _line = new StringBuilder();
        private bool _isHolding;

        /// <summary>Sets it up: everything goes on at once.</summary>
        /// <param name="error">Where to.</param>
        internal TroubleLines(TextWriter error)
        {
            _error = error;
        }

        /// <inheritdoc/>
        public override Encoding Encoding => _error.Encoding;

        /// <summary>The last line held; null for none.</summary>
        internal string Last
        {
            get
            {
                lock (_held)
                {
                    return _held.LastOrDefault();
                }
            }
        }

        /// <inheritdoc/>
        public override void Write(char value)
        {
            lock (_held)
            {
                if (!_isHolding)
                {
                    _error.Write(value);
                }
                else if (value == '\n')
                {
                    _held.Enqueue(_line.ToString().TrimEnd('\r'));
                    _line.Clear();
                    if (_held.Count > Most)
                    {
                        _held.Dequeue();
                    }
                }
                else
                {
                    _line.Append(value);
                }
            }
        }

        /// <summary>Holds lines from now on.</summary>
        internal void Hold()
        {
            lock (_held)
            {
                _isHolding = true;
            }
        }

        /// <summary>Hands on what is held, and holds no more.</summary>
        internal void Release()
        {
            lock (_held)
            {
                _isHolding = false;
                while (_held.Count > 0)
                {
                    _error.WriteLine(_held.Dequeue());
                }
            }
        }
    }
}
