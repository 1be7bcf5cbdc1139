using System;

namespace Nano.Tests.PackingVectors
{
    using Nano.Packing;

    /// <summary>
    /// The one table of which exception of ours stands for which of Python's in packing.
    /// </summary>
    /// <remarks>
    /// <code>
    /// struct.error           PackingException              with @ and a number behind it: its Position
    /// ValueError.released    ObjectDisposedException       use of a released memoryview
    /// TypeError.readonly     NotSupportedException         a write to read-only memory
    /// IndexError             IndexOutOfRangeException      a value that the format has not
    /// BufferError            InvalidOperationException     a change of size while records are read; a view with a step
    /// </code>
    /// OverflowError, which CPython has for 'e', 'f' and 'P', is made struct.error by whoever makes the lines.
    /// ObjectDisposedException is a child of InvalidOperationException and does not pass for BufferError.
    /// </remarks>
    internal static class VectorErrors
    {
        /// <summary>What is wrong with our exception where a line expects one of Python's; null where nothing is.</summary>
        /// <exception cref="VectorException">The table has no such name.</exception>
        internal static string Fault(VectorLine line, Exception ours)
        {
            string[] parts = line.Outcome.Substring(1).Split(new char[] { '@' });
            switch (parts[0])
            {
                case "struct.error":
                    return ours is PackingException refusal
                        ? FaultOf(refusal, line.FormatText, parts.Length > 1 ? parts[1] : null)
                        : Name(ours);
                case "ValueError.released":
                    return ours is ObjectDisposedException ? null : Name(ours);
                case "TypeError.readonly":
                    return ours is NotSupportedException ? null : Name(ours);
                case "IndexError":
                    return ours is IndexOutOfRangeException ? null : Name(ours);
                case "BufferError":
                    return ours is InvalidOperationException && !(ours is ObjectDisposedException) ? null : Name(ours);
                default:
                    throw new VectorException("no exception of Python: " + line.Text);
            }
        }

        /// <summary>The exception, to be read.</summary>
        internal static string Name(Exception exception)
        {
            return ((object)exception).GetType().FullName + " (" + exception.Message + ")";
        }

        // The code is what stands at the position, wherever that is.
        private static string FaultOf(PackingException refusal, string format, string position)
        {
            if (position != null && refusal.Position.ToString() != position)
            {
                return "position " + refusal.Position + " (" + refusal.Message + ")";
            }

            if (refusal.Format != format)
            {
                return "the format " + refusal.Format;
            }

            char[] characters = format.ToCharArray();
            bool isInside = refusal.Position >= 0 && refusal.Position < characters.Length;
            return refusal.Code == (isInside ? characters[refusal.Position] : '\0')
                ? null
                : "code " + refusal.Code + " at " + refusal.Position + " (" + refusal.Message + ")";
        }
    }
}
