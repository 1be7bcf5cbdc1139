namespace Nano.Pc.Virtual
{
    /// <summary>A part of a <see cref="Transmission"/>.</summary>
    internal readonly struct TransmissionPart
    {
        /// <summary>Makes one.</summary>
        /// <param name="bytes">What goes onto the line.</param>
        /// <param name="delivered">What a reader is to deliver of it; null where it is no frame.</param>
        internal TransmissionPart(byte[] bytes, byte[] delivered)
        {
            Bytes = bytes;
            Delivered = delivered;
        }

        /// <summary>What goes onto the line.</summary>
        internal byte[] Bytes { get; }

        /// <summary>What a reader is to deliver of it; null where it is no frame.</summary>
        internal byte[] Delivered { get; }

        /// <summary>True for a frame.</summary>
        internal bool IsFrame => Delivered != null;

        /// <summary>Takes it apart.</summary>
        /// <param name="bytes">What goes onto the line.</param>
        /// <param name="isFrame">True for a frame.</param>
        internal void Deconstruct(out byte[] bytes, out bool isFrame)
        {
            bytes = Bytes;
            isFrame = IsFrame;
        }
    }
}
