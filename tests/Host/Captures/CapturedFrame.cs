namespace Nano.Host.Tests.Captures
{
    /// <summary>A frame that a reader delivered: where it lay in the stream, its bytes there, its kind, and what was delivered.</summary>
    internal sealed record CapturedFrame(int Offset, int Length, int Which, byte[] Content);
}
