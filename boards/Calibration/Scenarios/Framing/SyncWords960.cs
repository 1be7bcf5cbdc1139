namespace Nano.Calibration
{
    /// <summary>Storm: the sync word over and over.</summary>
    public sealed class SyncWords960 : Storm960
    {
        /// <summary>Makes one.</summary>
        public SyncWords960()
            : base("sync-words-960", new byte[] { 0x42, 0x4D })
        {
        }
    }
}
