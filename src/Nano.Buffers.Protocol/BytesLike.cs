using System;

namespace Nano.Buffers
{
    /// <summary>
    /// A bytes-like object: it exports its memory, so that others work on the bytes where they lie. Whatever takes bytes takes
    /// any of these beside a plain <c>(byte[], offset, count)</c>, and copies nothing.
    /// </summary>
    /// <remarks>
    /// <code>
    /// Array:  | not exported | the exported bytes         | not exported |
    ///         0              Offset                       Offset + Length
    /// </code>
    /// Who uses the memory takes <see cref="Array"/>, <see cref="Offset"/> and <see cref="Length"/> once and then works on the
    /// array alone. Who keeps them, across calls or threads, calls <see cref="BeginExport"/> first and
    /// <see cref="EndExport"/> last, so that an object that can grow does not move the bytes away meanwhile. Derive from this
    /// class to export memory of your own.
    /// Source: https://docs.python.org/3.13/c-api/buffer.html
    /// </remarks>
    public abstract class BytesLike
    {
        // Fields of the base, for Nano's own assemblies to read without a call. A stretch of the array at all times: no array and
        // length 0 once the object has been released.
        internal byte[] _array;
        internal int _offset;
        internal int _length;

        /// <summary>The array that holds the bytes. Not a copy; not to be written to where <see cref="IsReadOnly"/> says
        /// so.</summary>
        /// <exception cref="ObjectDisposedException">The object has been released.</exception>
        /// <exception cref="InvalidOperationException">The bytes do not lie side by side (a view with a step).</exception>
        public virtual byte[] Array
        {
            get
            {
                CheckAlive();
                return _array;
            }
        }

        /// <summary>Where in <see cref="Array"/> the first byte lies.</summary>
        /// <exception cref="ObjectDisposedException">The object has been released.</exception>
        public int Offset
        {
            get
            {
                CheckAlive();
                return _offset;
            }
        }

        /// <summary>How many bytes there are, whatever the size of an item.</summary>
        /// <exception cref="ObjectDisposedException">The object has been released.</exception>
        public int Length
        {
            get
            {
                CheckAlive();
                return _length;
            }
        }

        /// <summary>True when the bytes are not to be changed.</summary>
        public abstract bool IsReadOnly { get; }

        /// <summary>What an item is, in the language of Python's struct: "B" for plain bytes.</summary>
        public virtual string Format => "B";

        /// <summary>How many bytes an item takes.</summary>
        public virtual int ItemSize => 1;

        /// <summary>Copies all bytes into an array, in the order of the items: those of a view with a step too.</summary>
        /// <param name="buffer">Takes the bytes. May be the very memory they come from.</param>
        /// <param name="offset">Where the first one goes.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not fit.</exception>
        /// <exception cref="ObjectDisposedException">The object has been released.</exception>
        public virtual void CopyTo(byte[] buffer, int offset)
        {
            byte[] array = Array;
            Range.Check(buffer, offset, _length);
            System.Array.Copy(array, _offset, buffer, offset, _length);
        }

        /// <summary>Copies all bytes, in the order of the items.</summary>
        /// <returns>An array of their own.</returns>
        /// <exception cref="ObjectDisposedException">The object has been released.</exception>
        public byte[] ToArray()
        {
            byte[] copy = new byte[_length];
            CopyTo(copy, 0);
            return copy;
        }

        /// <summary>Holds the memory where it is: until as many <see cref="EndExport"/> have followed, an object that can grow
        /// refuses to. What never moves has nothing to do here.</summary>
        /// <exception cref="ObjectDisposedException">A view that has been released.</exception>
        public virtual void BeginExport()
        {
        }

        /// <summary>Lets the memory go again. Works on a released object too.</summary>
        public virtual void EndExport()
        {
        }

        /// <summary>Sets what is exported; for a class of your own, in its constructor and whenever its memory changes.</summary>
        /// <param name="array">Holds the bytes; kept. Null, with 0 and 0, releases the object (as it is before the first call):
        /// from then on all use is an <see cref="ObjectDisposedException"/>.</param>
        /// <param name="offset">Where the first one lies.</param>
        /// <param name="length">How many.</param>
        /// <exception cref="ArgumentNullException"><paramref name="array"/> is null, and the others are not 0.</exception>
        /// <exception cref="ArgumentOutOfRangeException">They do not lie within <paramref name="array"/>.</exception>
        protected void SetMemory(byte[] array, int offset, int length)
        {
            if (array != null || (offset | length) != 0)
            {
                Range.Check(array, offset, length);
            }

            _array = array;
            _offset = offset;
            _length = length;
        }

        /// <summary>Refuses a released object.</summary>
        internal void CheckAlive()
        {
            if (_array == null)
            {
                throw new ObjectDisposedException("BytesLike");
            }
        }
    }
}
