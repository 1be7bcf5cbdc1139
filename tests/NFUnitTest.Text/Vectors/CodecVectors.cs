using System;

namespace Nano.Tests.TextVectors
{
    /// <summary>Lines about Codec.</summary>
    internal static class CodecVectors
    {
        internal static object Execute(VectorLine line)
        {
            throw VectorRunner.Unknown(line);
        }

        /// <summary>True when a line expects UnicodeDecodeError or UnicodeEncodeError.</summary>
        internal static bool IsExpectedBy(VectorLine line)
        {
            return line.Outcome.IndexOf("!Unicode") == 0;
        }

        /// <summary>What is wrong with our exception where a line expects one of those; null where nothing is.</summary>
        internal static string FaultOf(VectorLine line, Exception ours)
        {
            return VectorRunner.NameOf(ours);
        }
    }
}
