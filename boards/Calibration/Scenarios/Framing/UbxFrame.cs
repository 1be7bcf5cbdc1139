namespace Nano.Calibration
{
    /// <summary>A UBX frame of 36 bytes, through the reader.</summary>
    public sealed class UbxFrame : FrameThrough
    {
        /// <summary>Makes one.</summary>
        public UbxFrame()
            : base("ubx-frame", SampleFormats.CreateUbx(), SampleFormats.CreateUbx(), SampleFormats.CreateContent(36))
        {
        }
    }
}
