namespace Nano.Calibration
{
    using Nano.Text;

    /// <summary>A number of ten characters out of a text.</summary>
    public sealed class DecimalNumber : Scenario
    {
        private readonly byte[] _text = MeterText.Create("123456.789", 0);

        /// <inheritdoc/>
        public override string Name => "decimal-number";

        /// <inheritdoc/>
        public override string Unit => "a number";

        /// <inheritdoc/>
        public override void Run()
        {
            if (!DecimalText.TryParse(_text, 0, 10, 3, out _))
            {
                throw Wrong();
            }
        }
    }
}
