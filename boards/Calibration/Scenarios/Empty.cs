namespace Nano.Calibration
{
    /// <summary>Nothing: what the loop that calls a scenario takes by itself.</summary>
    public sealed class Empty : Scenario
    {
        /// <inheritdoc/>
        public override string Name => "empty";

        /// <inheritdoc/>
        public override string Unit => "a turn";

        /// <inheritdoc/>
        public override void Run()
        {
        }
    }
}
