using System;
using System.Threading;

namespace Nano.StandIns
{
    /// <summary>
    /// The ring of received bytes between the line and the reader, with the firmware's manners: it drops silently what does
    /// not fit, and hands over all the bytes asked for or none.
    /// </summary>
    internal sealed class ReceiveBuffer
    {
        private readonly object _gate = new object();
        private readonly byte[] _ring;
        private int _first;
        private int _count;
        private bool _gone;
        private bool _closed;

        /// <summary>Makes an empty one.</summary>
        /// <param name="size">The bytes that it holds.</param>
        internal ReceiveBuffer(int size)
        {
            _ring = new byte[size];
        }

        /// <summary>Called when bytes have come, on the thread that brought them; null for nobody.</summary>
        internal Action Arrived { get; init; }

        /// <summary>Takes in what fits and drops the rest. Does not call <see cref="Arrived"/>.</summary>
        /// <param name="bytes">In the order of their arrival.</param>
        internal void Add(ReadOnlySpan<byte> bytes)
        {
            lock (_gate)
            {
                int count = Math.Min(bytes.Length, _ring.Length - _count);
                int at = (_first + _count) % _ring.Length;
                int beforeWrap = Math.Min(count, _ring.Length - at);
                bytes.Slice(0, beforeWrap).CopyTo(_ring.AsSpan(at));
                bytes.Slice(beforeWrap, count - beforeWrap).CopyTo(_ring);
                _count += count;
                Monitor.PulseAll(_gate);
            }
        }

        /// <summary>Says that nothing more will come.</summary>
        internal void HangUp()
        {
            lock (_gate)
            {
                _gone = true;
                Monitor.PulseAll(_gate);
            }
        }

        /// <summary>Ends every wait.</summary>
        internal void Close()
        {
            lock (_gate)
            {
                _closed = true;
                Monitor.PulseAll(_gate);
            }
        }

        /// <summary>The bytes there are; -1 when there are none and none will come.</summary>
        /// <returns>0 or more, or -1.</returns>
        internal int CountUnlessGone()
        {
            lock (_gate)
            {
                return _count == 0 && _gone ? -1 : _count;
            }
        }

        /// <summary>Waits until <paramref name="target"/> can be filled, and fills it.</summary>
        /// <param name="target">Untouched unless the result is <see cref="TakeResult.Taken"/>.</param>
        /// <param name="timeout">Milliseconds, or -1.</param>
        /// <returns>How it ended.</returns>
        internal TakeResult TakeAll(Span<byte> target, int timeout)
        {
            lock (_gate)
            {
                TakeResult result = Wait(target.Length, timeout);
                if (result == TakeResult.Taken)
                {
                    Remove(target);
                }

                return result;
            }
        }

        /// <summary>Waits for one byte at least, and takes what is there.</summary>
        /// <param name="target">Takes the bytes.</param>
        /// <param name="timeout">Milliseconds, or -1.</param>
        /// <returns>How many; 0 when the time is over or nothing will come.</returns>
        internal int TakeSome(Span<byte> target, int timeout)
        {
            lock (_gate)
            {
                if (target.Length == 0 || Wait(1, timeout) != TakeResult.Taken)
                {
                    return 0;
                }

                target = target.Slice(0, Math.Min(target.Length, _count));
                Remove(target);
                return target.Length;
            }
        }

        private TakeResult Wait(int count, int timeout)
        {
            long deadline = Environment.TickCount64 + timeout;
            while (true)
            {
                if (_closed)
                {
                    return TakeResult.Closed;
                }

                if (_count >= count)
                {
                    return TakeResult.Taken;
                }

                if (_gone)
                {
                    return TakeResult.LineGone;
                }

                long left = timeout < 0 ? Timeout.Infinite : deadline - Environment.TickCount64;
                if (timeout >= 0 && left <= 0)
                {
                    return TakeResult.TimedOut;
                }

                Monitor.Wait(_gate, (int)left);
            }
        }

        private void Remove(Span<byte> target)
        {
            int beforeWrap = Math.Min(target.Length, _ring.Length - _first);
            _ring.AsSpan(_first, beforeWrap).CopyTo(target);
            _ring.AsSpan(0, target.Length - beforeWrap).CopyTo(target.Slice(beforeWrap));
            _first = (_first + target.Length) % _ring.Length;
            _count -= target.Length;
        }
    }
}
