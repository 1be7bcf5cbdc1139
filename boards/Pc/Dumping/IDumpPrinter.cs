namespace Nano.Pc.Dumping
{
    /// <summary>Shows bytes as they come.</summary>
    internal interface IDumpPrinter
    {
        /// <summary>Shows some more bytes, or as many as can be shown by now.</summary>
        /// <param name="buffer">Holds the bytes.</param>
        /// <param name="offset">Where they begin.</param>
        /// <param name="count">How many.</param>
        void Print(byte[] buffer, int offset, int count);

        /// <summary>Hears that nothing has come for a while.</summary>
        /// <param name="milliseconds">How long, since this was called last or a byte came.</param>
        void Quiet(int milliseconds);

        /// <summary>Shows what is left, and the offset of the end.</summary>
        void End();
    }
}
