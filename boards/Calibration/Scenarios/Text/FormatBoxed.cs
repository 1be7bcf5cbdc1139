namespace Nano.Calibration
{
    using Nano.Text;

    /// <summary>The same line from boxed values: new bytes. The values are objects already.</summary>
    public sealed class FormatBoxed : Scenario
    {
        private readonly BytesFormat _format = new BytesFormat("%05d,%.2f\r\n");
        private readonly object[] _values = { 123, 23.456 };

        // Kept, so that no compiler finds that nobody needs it.
        private byte[] _line;

        /// <inheritdoc/>
        public override string Name => "format-boxed";

        /// <inheritdoc/>
        public override string Unit => "a line";

        /// <inheritdoc/>
        public override bool IsSteady => false;

        /// <inheritdoc/>
        public override void Run()
        {
            _line = _format.Format(_values);
            if (_line.Length != 13 || _line[10] != '6')
            {
                throw Wrong();
            }
        }
    }
}
