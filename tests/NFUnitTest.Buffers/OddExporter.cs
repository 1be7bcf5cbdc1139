namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>A bytes-like object of a user's own that is not what it should be: a format that its length does not fit, an
    /// Array that is not its memory, memory that it has only once it is held.</summary>
    public sealed class OddExporter : BytesLike
    {
        private readonly string _itemFormat;
        private readonly byte[] _shown;

        /// <summary>Exports a whole array.</summary>
        /// <param name="array">Its memory.</param>
        /// <param name="format">What it says of its items.</param>
        /// <param name="shown">What it gives for its array; null for the memory.</param>
        public OddExporter(byte[] array, string format, byte[] shown)
        {
            SetMemory(array, 0, array.Length);
            _itemFormat = format;
            _shown = shown;
        }

        /// <summary>The memory that it has from the first export on; null for the same.</summary>
        public byte[] Later { get; set; }

        /// <inheritdoc/>
        public override byte[] Array => _shown ?? base.Array;

        /// <inheritdoc/>
        public override string Format => _itemFormat;

        /// <inheritdoc/>
        public override bool IsReadOnly => false;

        /// <inheritdoc/>
        public override void BeginExport()
        {
            if (Later != null)
            {
                SetMemory(Later, 0, Later.Length);
            }
        }

        /// <summary>Gives the memory up.</summary>
        public void Release()
        {
            SetMemory(null, 0, 0);
        }
    }
}
