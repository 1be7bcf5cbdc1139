namespace Nano.Tests
{
    using Nano.Frames;

    /// <summary>Requests of Modbus function 3, which are 8 bytes: a layout with a rule of its own.</summary>
    public class ReadRequests : SilenceLayout
    {
        /// <inheritdoc/>
        protected override bool IsFrame(byte[] buffer, int offset, int length)
        {
            return length == 8 && buffer[offset + 1] == 3;
        }
    }
}
