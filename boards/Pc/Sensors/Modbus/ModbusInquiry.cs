namespace Nano.Pc.Sensors
{
    /// <summary>The same question again and again, to a Modbus device.</summary>
    internal sealed class ModbusInquiry : Inquiry
    {
        private readonly byte[] _request;
        private readonly int _interval;
        private readonly int _patience;

        /// <summary>Sets it up.</summary>
        /// <param name="request">The question; kept.</param>
        /// <param name="answer">The bytes of the answer.</param>
        /// <param name="interval">Milliseconds from one to the next.</param>
        internal ModbusInquiry(byte[] request, int answer, int interval)
        {
            _request = request;
            _interval = interval;

            // At 1200 baud, the slowest that is in use, a byte takes 9 ms.
            _patience = 500 + (9 * answer);
        }

        /// <inheritdoc/>
        internal override int Interval => _interval;

        /// <inheritdoc/>
        internal override int Patience => _patience;

        /// <inheritdoc/>
        internal override byte[] NextRequest()
        {
            return _request;
        }
    }
}
