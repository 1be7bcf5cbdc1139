using System;

namespace Nano.Tests.PackingVectors
{
    using Nano.Packing;

    /// <summary>
    /// struct.error, which is PackingException with us; behind an @ stands its Position, where a line tells. The other errors are
    /// those of <see cref="PythonErrors"/>: IndexError is for a value that the format has not, BufferError for a view with a step
    /// too.
    /// </summary>
    /// <remarks>OverflowError, which CPython has for 'e', 'f' and 'P', is made struct.error by whoever makes the lines.</remarks>
    internal static class PackingErrors
    {
        private const string StructError = "!struct.error";

        /// <summary>True when a line expects struct.error.</summary>
        internal static bool IsExpectedBy(VectorLine line)
        {
            return line.Outcome == StructError || line.Outcome.IndexOf(StructError + "@") == 0;
        }

        /// <summary>What is wrong with our exception where a line expects struct.error; null where nothing is.</summary>
        internal static string FaultOf(VectorLine line, Exception ours)
        {
            PackingException refusal = ours as PackingException;
            if (refusal == null)
            {
                return VectorRunner.NameOf(ours);
            }

            if (line.Outcome != StructError && line.Outcome != StructError + "@" + refusal.Position)
            {
                return "position " + refusal.Position + " (" + refusal.Message + ")";
            }

            string format = PackingArguments.FormatText(line);
            if (refusal.Format != format)
            {
                return "the format " + refusal.Format;
            }

            // The code is what stands at the position, wherever that is.
            char[] characters = format.ToCharArray();
            bool isInside = refusal.Position >= 0 && refusal.Position < characters.Length;
            return refusal.Code == (isInside ? characters[refusal.Position] : '\0')
                ? null
                : "code " + refusal.Code + " at " + refusal.Position + " (" + refusal.Message + ")";
        }
    }
}
