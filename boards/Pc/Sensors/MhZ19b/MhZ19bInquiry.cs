namespace Nano.Pc.Sensors
{
    using Nano.Sensors;

    /// <summary>Asks an MH-Z19B for a reading.</summary>
    internal sealed class MhZ19bInquiry : Inquiry
    {
        private readonly byte[] _request = MhZ19bRequests.Read();

        /// <inheritdoc/>
        internal override byte[] NextRequest()
        {
            return _request;
        }
    }
}
