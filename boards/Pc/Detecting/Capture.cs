using System.Collections.Generic;

namespace Nano.Pc.Detecting
{
    /// <summary>Bytes of which nobody knows yet what they are.</summary>
    /// <param name="Bytes">All of them.</param>
    /// <param name="Silences">Where the line was silent: how many bytes had come by then. Empty for a file, which knows of none.</param>
    internal sealed record Capture(byte[] Bytes, IReadOnlyList<int> Silences);
}
