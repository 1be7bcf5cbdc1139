using System;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>
    /// A bytes-like object of a user's own: a stretch of an array, read-only if wished, that counts who holds its memory. It can
    /// have a step or be released, as far as who takes it can tell.
    /// </summary>
    public sealed class LentBytes : BytesLike
    {
        private readonly bool _isReadOnly;

        /// <summary>Exports a stretch of an array.</summary>
        /// <param name="array">Holds the bytes; null, with 0 and 0, for one that is released.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="length">How many.</param>
        /// <param name="isReadOnly">True when they are not to be written to.</param>
        public LentBytes(byte[] array, int offset, int length, bool isReadOnly)
        {
            _isReadOnly = isReadOnly;
            SetMemory(array, offset, length);
        }

        /// <summary>True to answer like a view with a step, whose bytes do not lie side by side.</summary>
        public bool HasStep { get; set; }

        /// <summary>True to answer like a view that has been released.</summary>
        public bool IsReleased { get; set; }

        /// <summary>How many hold the memory now.</summary>
        public int Holders { get; private set; }

        /// <summary>How often the memory has been held, ever.</summary>
        public int TimesHeld { get; private set; }

        /// <inheritdoc/>
        public override byte[] Array
        {
            get
            {
                RefuseIfReleased();
                if (HasStep)
                {
                    throw new InvalidOperationException("A view with a step.");
                }

                return base.Array;
            }
        }

        /// <inheritdoc/>
        public override bool IsReadOnly => _isReadOnly;

        /// <inheritdoc/>
        public override void BeginExport()
        {
            RefuseIfReleased();
            Holders++;
            TimesHeld++;
        }

        /// <inheritdoc/>
        public override void EndExport()
        {
            Holders--;
        }

        private void RefuseIfReleased()
        {
            if (IsReleased)
            {
                throw new ObjectDisposedException("LentBytes");
            }
        }
    }
}
