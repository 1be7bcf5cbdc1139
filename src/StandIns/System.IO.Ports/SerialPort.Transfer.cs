using System.Threading;
using Nano.StandIns;

namespace System.IO.Ports
{
    public sealed partial class SerialPort
    {
        /// <summary>The bytes received and not read yet.</summary>
        /// <exception cref="ObjectDisposedException">Disposed.</exception>
        /// <exception cref="InvalidOperationException">Not open.</exception>
        /// <exception cref="IOException">The line is gone, and all that came before has been read.</exception>
        public int BytesToRead
        {
            get
            {
                int count = RequireOpen().CountUnlessGone();
                return count >= 0 ? count : throw LineGone();
            }
        }

        /// <summary>Milliseconds that <see cref="Read"/> waits; -1, the default, is for ever.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Set below -1.</exception>
        public int ReadTimeout
        {
            get => _readTimeout;
            set
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(value, Timeout.Infinite);
                _readTimeout = value;
            }
        }

        /// <summary>Milliseconds that <see cref="Write"/> waits; -1, the default, is for ever.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Set below -1.</exception>
        public int WriteTimeout
        {
            get => _writeTimeout;
            set
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(value, Timeout.Infinite);
                _writeTimeout = value;
            }
        }

        /// <summary>Reads all or nothing: waits until <paramref name="count"/> bytes are there and hands over exactly those.
        /// More than <see cref="ReadBufferSize"/> will never be there.</summary>
        /// <param name="buffer">Takes the bytes.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <param name="count">How many.</param>
        /// <returns><paramref name="count"/>.</returns>
        /// <exception cref="TimeoutException">They were not there within <see cref="ReadTimeout"/>; none was taken.</exception>
        /// <exception cref="ObjectDisposedException">Disposed, before or while it waited.</exception>
        /// <exception cref="InvalidOperationException">Not open, or closed while it waited; or, as on the device,
        /// <paramref name="offset"/> or <paramref name="count"/> alone is more than the array holds.</exception>
        /// <exception cref="ArgumentException">The bytes do not lie within the array.</exception>
        /// <exception cref="IOException">The line is gone and fewer bytes are left.</exception>
        public int Read(byte[] buffer, int offset, int count)
        {
            ReceiveBuffer received = RequireOpen();
            Check(buffer, offset, count);
            switch (received.TakeAll(buffer.AsSpan(offset, count), _readTimeout))
            {
                case TakeResult.Taken:
                    return count;
                case TakeResult.TimedOut:
                    throw new TimeoutException("Fewer than " + count + " bytes came within " + _readTimeout + " ms.");
                case TakeResult.LineGone:
                    throw LineGone();
                default:
                    throw NotOpen();
            }
        }

        /// <summary>Reads one byte, waiting for it as <see cref="Read"/> does.</summary>
        /// <returns>0 to 255.</returns>
        /// <exception cref="TimeoutException">It did not come within <see cref="ReadTimeout"/>.</exception>
        /// <exception cref="ObjectDisposedException">Disposed.</exception>
        /// <exception cref="InvalidOperationException">Not open.</exception>
        /// <exception cref="IOException">The line is gone.</exception>
        public int ReadByte()
        {
            byte[] one = new byte[1];
            Read(one, 0, 1);
            return one[0];
        }

        /// <summary>Writes all bytes; returns when the layer below has taken them.</summary>
        /// <param name="buffer">Holds the bytes.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        /// <exception cref="TimeoutException">They were not taken within <see cref="WriteTimeout"/>.</exception>
        /// <exception cref="ObjectDisposedException">Disposed, before or while it waited.</exception>
        /// <exception cref="InvalidOperationException">As for <see cref="Read"/>.</exception>
        /// <exception cref="ArgumentException">The bytes do not lie within the array.</exception>
        /// <exception cref="IOException">The line is gone.</exception>
        public void Write(byte[] buffer, int offset, int count)
        {
            RequireOpen();
            Check(buffer, offset, count);
            ILine line = _line ?? throw NotOpen();
            if (!line.Write(buffer.AsSpan(offset, count), _writeTimeout))
            {
                throw NotOpen();
            }
        }

        /// <summary>Writes one byte.</summary>
        /// <param name="value">The byte.</param>
        /// <exception cref="TimeoutException">It was not taken within <see cref="WriteTimeout"/>.</exception>
        /// <exception cref="ObjectDisposedException">Disposed.</exception>
        /// <exception cref="InvalidOperationException">Not open.</exception>
        /// <exception cref="IOException">The line is gone.</exception>
        public void WriteByte(byte value)
        {
            Write(new byte[] { value }, 0, 1);
        }

        // In the order and with the exceptions of the firmware, which looks at the port before it looks at the arguments.
        private static void Check(byte[] buffer, int offset, int count)
        {
            ArgumentNullException.ThrowIfNull(buffer);
            if (offset > buffer.Length || count > buffer.Length)
            {
                throw new InvalidOperationException("The array holds " + buffer.Length + " bytes.");
            }

            ArgumentOutOfRangeException.ThrowIfNegative(offset);
            ArgumentOutOfRangeException.ThrowIfNegative(count);
            if (count > buffer.Length - offset)
            {
                throw new ArgumentException("The bytes do not lie within the array.", nameof(count));
            }
        }

        private ReceiveBuffer RequireOpen()
        {
            return _received ?? throw NotOpen();
        }

        private Exception NotOpen()
        {
            return _disposed
                ? new ObjectDisposedException(nameof(SerialPort))
                : new InvalidOperationException("The port " + PortName + " is not open.");
        }

        private IOException LineGone()
        {
            return new IOException("The line " + PortName + " is gone.");
        }
    }
}
