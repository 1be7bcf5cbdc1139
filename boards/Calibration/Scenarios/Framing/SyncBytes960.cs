namespace Nano.Calibration
{
    /// <summary>Storm: the first sync byte alone.</summary>
    public sealed class SyncBytes960 : Storm960
    {
        /// <summary>Makes one.</summary>
        public SyncBytes960()
            : base("sync-bytes-960", new byte[] { 0x42 })
        {
        }
    }
}
