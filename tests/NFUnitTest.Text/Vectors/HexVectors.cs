using System;

namespace Nano.Tests.TextVectors
{
    /// <summary>Lines about Hex.</summary>
    internal static class HexVectors
    {
        internal static object Execute(VectorLine line)
        {
            throw VectorRunner.Unknown(line);
        }
    }
}
