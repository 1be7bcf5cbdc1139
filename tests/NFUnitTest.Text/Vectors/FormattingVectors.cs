using System;

namespace Nano.Tests.TextVectors
{
    /// <summary>Lines about Formatting.</summary>
    internal static class FormattingVectors
    {
        internal static object Execute(VectorLine line)
        {
            throw VectorRunner.Unknown(line);
        }
    }
}
