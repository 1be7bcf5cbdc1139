namespace Nano.Calibration
{
    /// <summary>A frame written in place: UBX.</summary>
    public sealed class UbxWrite : FrameWritten
    {
        /// <summary>Makes one.</summary>
        public UbxWrite()
            : base("ubx-write", SampleFormats.CreateUbx(), SampleFormats.CreateContent(36))
        {
        }
    }
}
