namespace Nano.Pc.Sensors
{
    using Nano.Sensors;

    /// <summary>Starts an SPS30, and asks it for a reading after the other; wakes it where it says nothing.</summary>
    internal sealed class Sps30Inquiry : Inquiry
    {
        private const int Start = Sps30Requests.StartFloats & 0xFF;

        private readonly byte[] _wake = Sps30Requests.Create(Sps30Requests.WakeUp);
        private readonly byte[] _start = Sps30Requests.Create(Sps30Requests.StartFloats);
        private readonly byte[] _read = Sps30Requests.Create(Sps30Requests.ReadValues);
        private readonly Sps30Reply _reply = new Sps30Reply();
        private bool _isMeasuring;
        private int _unanswered;

        /// <summary>The sensor answers within 20 milliseconds (datasheet, section 5.3); the rest is for the PC.</summary>
        internal override int Patience => 200;

        /// <inheritdoc/>
        internal override byte[] NextRequest()
        {
            _unanswered++;
            return _unanswered % 4 == 0 ? _wake : _isMeasuring ? _read : _start;
        }

        /// <inheritdoc/>
        internal override void Heard(byte[] frame, int offset, int length)
        {
            if (!_reply.TryRead(frame, offset, length))
            {
                return;
            }

            // A sensor that measures already does not start again.
            _unanswered = 0;
            int error = _reply.State & 0x7F;
            _isMeasuring = _reply.Command == Start
                ? error is 0 or Sps30Reply.NotAllowedNow
                : _reply.Command == Sps30Requests.ReadValues && error != Sps30Reply.NotAllowedNow;
        }
    }
}
