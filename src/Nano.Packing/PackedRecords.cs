using System;
using System.Collections;
using Nano.Buffers;

namespace Nano.Packing
{
    /// <summary>
    /// Record after record of the same format, as <see cref="PackedFormat.IterUnpack(byte[])"/> gives them: made for
    /// <c>foreach</c>, and used up by it.
    /// </summary>
    /// <remarks>
    /// Allocates each record's array and values. Holds the buffer: until the last record has been read, or <see cref="Dispose"/>,
    /// one that can grow refuses to. The bytes are read where they lie, so what is written meanwhile is seen.
    /// Source: https://docs.python.org/3.13/library/struct.html#struct.iter_unpack
    /// </remarks>
    public sealed class PackedRecords : IEnumerable, IEnumerator, IDisposable
    {
        private readonly PackedFormat _format;
        private readonly byte[] _array;
        private BytesLike _buffer;
        private int _at;
        private int _end;
        private object _current;

        internal PackedRecords(PackedFormat format, BytesLike buffer, byte[] array, int start, int length)
        {
            int size = format.Size;
            if (size == 0 || length % size != 0)
            {
                throw format.Refuse(size == 0 ? 0 : length - (length % size), length);
            }

            _format = format;
            _array = array;
            _at = start;
            _end = start + length;
            if (buffer != null)
            {
                buffer.BeginExport();
                _buffer = buffer;
            }
        }

        /// <summary>The values of the record, an array of objects; null before the first and after the last one.</summary>
        public object Current => _current;

        /// <summary>Reads the next record.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext()
        {
            if (_at == _end)
            {
                Dispose();
                return false;
            }

            _current = _format.Unpack(_array, _at);
            _at += _format.Size;
            return true;
        }

        /// <summary>This object: there is one pass over the records, as in Python.</summary>
        /// <returns>This object.</returns>
        public IEnumerator GetEnumerator()
        {
            return this;
        }

        /// <summary>There is no way back.</summary>
        /// <exception cref="NotSupportedException">Always.</exception>
        public void Reset()
        {
            throw new NotSupportedException();
        }

        /// <summary>Lets the buffer go; there are no more records from then on. May be called again.</summary>
        public void Dispose()
        {
            _current = null;
            _at = _end;
            BytesLike buffer = _buffer;
            _buffer = null;
            if (buffer != null)
            {
                buffer.EndExport();
            }
        }
    }
}
