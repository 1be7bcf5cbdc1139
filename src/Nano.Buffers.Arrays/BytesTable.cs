using System;

namespace Nano.Buffers
{
    /// <summary>
    /// Finds objects by bytes: an address, a serial number, a message type. Keys are compared by value, and any bytes-like
    /// object may be asked for, such as a view into a frame, so that a look-up allocates nothing.
    /// </summary>
    /// <remarks>
    /// Where Python has a <c>dict</c> with <c>bytes</c> as keys. The device's own Hashtable compares objects by identity in its
    /// firmware, whatever their Equals says, and so never finds a <see cref="Bytes"/> that it was not given itself.
    /// Linear probing; at most three quarters full. 24 bytes of heap for each place, and the keys.
    /// For one thread.
    /// </remarks>
    public sealed class BytesTable
    {
        // As many values as keys; a power of two.
        private Bytes[] _keys = new Bytes[8];
        private object[] _values = new object[8];
        private int _count;

        /// <summary>How many keys there are.</summary>
        public int Count => _count;

        /// <summary>The object of a key. Setting one replaces what was there; a new key is copied, unless it
        /// is <see cref="Bytes"/> with an array of their own.</summary>
        /// <param name="key">Bytes that lie side by side.</param>
        /// <returns>The object; null where there is none.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        public object this[BytesLike key]
        {
            get => _values[Find(key)];

            set
            {
                int place = Find(key);
                if (_keys[place] == null)
                {
                    // Not a slice of something long, which it would keep alive.
                    Bytes own = key as Bytes;
                    if (own == null || own._array.Length != own._length)
                    {
                        own = new Bytes(key);
                    }

                    if (4 * (_count + 1) > 3 * _keys.Length)
                    {
                        Grow();
                        place = Find(key);
                    }

                    _keys[place] = own;
                    _count++;
                }

                _values[place] = value;
            }
        }

        /// <summary>Whether there is a key.</summary>
        /// <param name="key">Bytes that lie side by side.</param>
        /// <returns>True when it is there, with null as its object too.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        public bool Contains(BytesLike key)
        {
            return _keys[Find(key)] != null;
        }

        /// <summary>Takes a key out.</summary>
        /// <param name="key">Bytes that lie side by side.</param>
        /// <returns>Whether it was there.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
        /// <exception cref="InvalidOperationException">Its bytes do not lie side by side.</exception>
        /// <exception cref="ObjectDisposedException">It has been released.</exception>
        public bool Remove(BytesLike key)
        {
            int gap = Find(key);
            if (_keys[gap] == null)
            {
                return false;
            }

            // Close the gap: what a search would no longer reach across it moves into it.
            int mask = _keys.Length - 1;
            for (int i = (gap + 1) & mask; _keys[i] != null; i = (i + 1) & mask)
            {
                int home = _keys[i].GetHashCode() & mask;
                if (((i - home) & mask) >= ((i - gap) & mask))
                {
                    _keys[gap] = _keys[i];
                    _values[gap] = _values[i];
                    gap = i;
                }
            }

            _keys[gap] = null;
            _values[gap] = null;
            _count--;
            return true;
        }

        /// <summary>All keys, in no order.</summary>
        /// <returns>An array of their own.</returns>
        public Bytes[] GetKeys()
        {
            Bytes[] keys = new Bytes[_count];
            int count = 0;
            foreach (Bytes key in _keys)
            {
                if (key != null)
                {
                    keys[count++] = key;
                }
            }

            return keys;
        }

        // The place of a key, or the free one where it would go. There always is a free one.
        private int Find(BytesLike key)
        {
            if (key == null)
            {
                throw new ArgumentNullException("key");
            }

            byte[] array = key.Array;
            int length = key.Length;
            int mask = _keys.Length - 1;
            int place = ByteBlock.Hash(array, key.Offset, length) & mask;
            for (Bytes found = _keys[place]; found != null; found = _keys[place])
            {
                if (found.Length == length && found.CompareTo(key) == 0)
                {
                    break;
                }

                place = (place + 1) & mask;
            }

            return place;
        }

        private void Grow()
        {
            // Both new ones before anything changes: there may be no memory left for the second.
            Bytes[] keys = _keys;
            object[] values = _values;
            Bytes[] newKeys = new Bytes[2 * keys.Length];
            object[] newValues = new object[2 * keys.Length];
            _keys = newKeys;
            _values = newValues;
            for (int i = 0; i < keys.Length; i++)
            {
                if (keys[i] != null)
                {
                    int place = Find(keys[i]);
                    _keys[place] = keys[i];
                    _values[place] = values[i];
                }
            }
        }
    }
}
