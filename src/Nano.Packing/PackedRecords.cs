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
        internal PackedRecords()
        {
        }

        /// <summary>The values of the record, an array of its own; null before the first and after the last one.</summary>
        public object Current => throw new NotImplementedException();

        /// <summary>Reads the next record.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext()
        {
            throw new NotImplementedException();
        }

        /// <summary>This object: there is one pass over the records, as in Python.</summary>
        /// <returns>This object.</returns>
        public IEnumerator GetEnumerator()
        {
            return this;
        }

        /// <summary>Not to be had.</summary>
        /// <exception cref="NotSupportedException">Always.</exception>
        public void Reset()
        {
            throw new NotSupportedException();
        }

        /// <summary>Lets the buffer go; there are no records from then on. May be called again.</summary>
        public void Dispose()
        {
        }
    }
}
