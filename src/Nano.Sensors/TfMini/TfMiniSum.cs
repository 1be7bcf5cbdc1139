namespace Nano.Sensors
{
    using Nano.Checksums;

    /// <summary>The low byte of the sum of all bytes, for readings, requests and answers alike.</summary>
    internal sealed class TfMiniSum : Sum
    {
        public TfMiniSum()
            : base(8, SumForm.Plain)
        {
        }
    }
}
