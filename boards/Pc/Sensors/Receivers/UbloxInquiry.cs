namespace Nano.Pc.Sensors
{
    using Nano.Sensors;

    /// <summary>Asks a u-blox receiver once what it is; it speaks unasked otherwise.</summary>
    internal sealed class UbloxInquiry : Inquiry
    {
        private bool _isSaid;

        /// <inheritdoc/>
        internal override byte[] NextRequest()
        {
            if (_isSaid)
            {
                return null;
            }

            _isSaid = true;
            byte[] request = new byte[UbxFrames.Overhead];
            UbxRequests.WritePoll(request, 0, UbxFrames.MonVer);
            return request;
        }
    }
}
