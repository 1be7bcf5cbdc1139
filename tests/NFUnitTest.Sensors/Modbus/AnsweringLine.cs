using System;
using System.IO;

namespace Nano.Tests
{
    using Nano.Serial;

    /// <summary>A line whose other end answers each request with the next of given answers, and waits for nothing.</summary>
    public sealed class AnsweringLine : RawIO
    {
        private readonly string[] _answers;
        private int _next;
        private byte[] _bytes;
        private int _at;

        /// <summary>Sets the answers.</summary>
        /// <param name="answers">Hex digits; an E before them stands for the bytes of the request.</param>
        public AnsweringLine(params string[] answers)
        {
            _answers = answers;
            _bytes = new byte[0];
        }

        /// <summary>At most so many bytes a read.</summary>
        public int Piece = 1000;

        /// <summary>True for a line that ends when it has brought its bytes.</summary>
        public bool Ends;

        /// <summary>True for one that ends so after the next request.</summary>
        public bool EndsNext;

        /// <summary>True for one that brings zeros, one a read, for ever.</summary>
        public bool IsEndless;

        /// <summary>True for one that takes no bytes.</summary>
        public bool Refuses;

        /// <summary>The requests, a space behind each.</summary>
        public string Written = string.Empty;

        /// <summary>The time-out of the last read before a request.</summary>
        public int Quiet;

        private int _lastTimeout;

        /// <summary>Puts bytes onto the line that nobody has asked for.</summary>
        /// <param name="bytes">They come behind those that are there.</param>
        public void Say(byte[] bytes)
        {
            _bytes = Hex.Join(Hex.Slice(_bytes, _at, _bytes.Length - _at), bytes);
            _at = 0;
        }

        /// <inheritdoc/>
        protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
        {
            _lastTimeout = timeout;
            if (IsEndless)
            {
                buffer[offset] = 0;
                return 1;
            }

            int n = _bytes.Length - _at;
            if (n == 0)
            {
                return Ends ? 0 : TimedOut;
            }

            n = n < count ? n : count;
            n = n < Piece ? n : Piece;
            Array.Copy(_bytes, _at, buffer, offset, n);
            _at += n;
            return n;
        }

        /// <inheritdoc/>
        protected override int WriteCore(byte[] buffer, int offset, int count)
        {
            if (Refuses)
            {
                throw new IOException("It refuses.");
            }

            Ends |= EndsNext;
            Quiet = _lastTimeout;
            string request = Hex.Format(buffer, offset, count);
            Written += request + " ";
            if (_next < _answers.Length)
            {
                string answer = _answers[_next++];
                bool isEchoed = answer.Length > 0 && answer[0] == 'E';
                if (isEchoed)
                {
                    Say(Hex.Parse(request));
                }

                Say(Hex.Parse(isEchoed ? answer.Substring(1) : answer));
            }

            return count;
        }

        /// <inheritdoc/>
        protected override void CloseCore()
        {
        }
    }
}
