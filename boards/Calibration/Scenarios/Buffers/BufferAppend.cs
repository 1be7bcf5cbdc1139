namespace Nano.Calibration
{
    using Nano.Buffers;

    /// <summary>A byte put at the end of a growable buffer that has room for it.</summary>
    public sealed class BufferAppend : Scenario
    {
        private const int Room = 1000;
        private const byte Appended = 0x5A;

        private readonly ByteBuffer _buffer = new ByteBuffer(Room);

        /// <inheritdoc/>
        public override string Name => "buffer-append";

        /// <inheritdoc/>
        public override string Unit => "a byte";

        /// <inheritdoc/>
        public override int Runs => Room;

        /// <inheritdoc/>
        public override void Prepare()
        {
            // The check is here: it would take as long as the byte does.
            if (_buffer.Capacity != Room || (_buffer.Length > 0 && _buffer[-1] != Appended))
            {
                throw Wrong();
            }

            _buffer.Clear();
        }

        /// <inheritdoc/>
        public override void Run()
        {
            _buffer.Append(Appended);
        }
    }
}
