using System;

namespace Nano.Tests
{
    /// <summary>
    /// The one table of which exception of ours stands for which of Python's.
    /// </summary>
    /// <remarks>
    /// <code>
    /// IndexError             IndexOutOfRangeException
    /// ValueError             ArgumentException, or ArgumentOutOfRangeException, its child
    /// ValueError.released    ObjectDisposedException       use of a released memoryview
    /// ValueError.unhashable  NotSupportedException         the hash of a memoryview that is writable or not of bytes
    /// OverflowError          ArgumentOutOfRangeException   a number that does not fit
    /// TypeError              ArgumentException, or its children: ArgumentNullException for None
    /// TypeError.readonly     NotSupportedException         a write to read-only memory
    /// TypeError.unhashable   NotSupportedException         the hash of a bytearray
    /// BufferError            InvalidOperationException     a change of size while a view lives
    /// struct.error           ArgumentException, or its children: what memoryview tells apart as ValueError and TypeError.
    ///                        Packing, which has an exception of its own for it, does not ask here
    /// </code>
    /// Children pass where the table says so. ObjectDisposedException is a child of InvalidOperationException and does not pass
    /// for BufferError.
    /// </remarks>
    public static class PythonErrors
    {
        /// <summary>True when our exception is the one that stands for Python's.</summary>
        /// <param name="name">Python's, with a kind behind a point where only its message tells.</param>
        /// <param name="ours">What was thrown.</param>
        /// <exception cref="VectorException">The table has no such name.</exception>
        public static bool StandsFor(string name, Exception ours)
        {
            switch (name)
            {
                case "IndexError":
                    return ours is IndexOutOfRangeException;
                case "ValueError":
                case "TypeError":
                case "struct.error":
                    return ours is ArgumentException;
                case "OverflowError":
                    return ours is ArgumentOutOfRangeException;
                case "ValueError.released":
                    return ours is ObjectDisposedException;
                case "ValueError.unhashable":
                case "TypeError.unhashable":
                case "TypeError.readonly":
                    return ours is NotSupportedException;
                case "BufferError":
                    return ours is InvalidOperationException && !(ours is ObjectDisposedException);
                default:
                    throw new VectorException("no exception of Python: " + name);
            }
        }
    }
}
