using System.Collections.Generic;

namespace Nano.Pc.Detecting
{
    /// <summary>What a line says at one baud rate.</summary>
    /// <param name="BaudRate">Bits per second.</param>
    /// <param name="Length">The bytes that came.</param>
    /// <param name="Findings">What fits them, the best first.</param>
    internal sealed record LineFinding(int BaudRate, long Length, IReadOnlyList<Finding> Findings)
    {
        /// <summary>The best; null for none.</summary>
        internal Finding Best => Findings.Count == 0 ? null : Findings[0];

        /// <summary>True where no other baud rate can be better.</summary>
        internal bool IsBeyondDoubt => Best?.Verdict == Verdict.Certain && Best.Share >= 0.8;
    }
}
