namespace Nano.Calibration
{
    using Nano.Text;

    /// <summary>A line of telemetry, b"%05d,%.2f\r\n", into the caller's array without boxing.</summary>
    public sealed class FormatLine : Scenario
    {
        private readonly BytesFormat _format = new BytesFormat("%05d,%.2f\r\n");
        private readonly byte[] _line = new byte[32];

        /// <inheritdoc/>
        public override string Name => "format-line";

        /// <inheritdoc/>
        public override string Unit => "a line";

        /// <inheritdoc/>
        public override void Run()
        {
            _format.Begin(_line, 0, 32);
            _format.Add(123);
            _format.Add(23.456);
            if (_format.End() != 13 || _line[10] != '6')
            {
                throw Wrong();
            }
        }
    }
}
