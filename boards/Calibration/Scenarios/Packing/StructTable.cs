namespace Nano.Calibration
{
    using Nano.Packing;

    /// <summary>The table of a format of four numbers, as text.</summary>
    public sealed class StructTable : Scenario
    {
        private readonly PackedFormat _format = new PackedFormat(">BHIH");

        // Kept, so that no compiler finds that nobody needs it.
        private string _table;

        /// <inheritdoc/>
        public override string Name => "struct-table";

        /// <inheritdoc/>
        public override string Unit => "a format";

        /// <inheritdoc/>
        public override bool IsSteady => false;

        /// <inheritdoc/>
        public override void Run()
        {
            _table = FormatTable.Describe(_format);
            if (_table.Length == 0)
            {
                throw Wrong();
            }
        }
    }
}
