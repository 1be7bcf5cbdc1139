namespace Nano.CostSamples
{
    using Nano.Calibration;

    /// <summary>One construct of the language or one member of the device's packages, a few times at most.</summary>
    public abstract class Sample : Scenario
    {
        private readonly string _name;

        protected Sample(string name)
        {
            _name = name;
        }

        /// <inheritdoc/>
        public override string Name => _name;

        /// <inheritdoc/>
        public override string Unit => "a run";

        /// <inheritdoc/>
        public override bool IsSteady => false;
    }
}
