using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Nano.Pc.Listing
{
    using Nano.Frames;

    /// <summary>A layout in words.</summary>
    internal static class LayoutText
    {
        /// <summary>Says what a reader looks for.</summary>
        /// <param name="layout">The layout.</param>
        /// <returns>A line for each kind of frames.</returns>
        internal static IEnumerable<string> Of(FrameFormat layout)
        {
            return layout is AnyLayout any ? any.Parts.SelectMany(Of) : new[] { string.Join(", ", Words(layout)) };
        }

        private static IEnumerable<string> Words(FrameFormat layout)
        {
            switch (layout)
            {
                case FrameLayout plain:
                    GeneralLayout general = plain as GeneralLayout;
                    string[] head =
                    {
                        Bytes("begins with ", plain.Sync),
                        plain.LengthSize == 0
                            ? Count(plain.FixedLength)
                            : Say("{0} to {1} bytes by {2} at {3}", plain.MinimumLength, plain.MaximumLength, Field(plain.LengthSize, plain.LengthBigEndian), plain.LengthOffset),
                        plain.Checksum == null ? null : Say("{0} in the last {1}", plain.Checksum.GetType().Name, Count(plain.Checksum.Size)),
                    };
                    return head.Concat(Checks(general?.Checks)).Where(words => words != null);
                case DelimitedLayout lines:
                    string tail = lines.Tail == 0 ? string.Empty : " and " + Count(lines.Tail) + " more";
                    return new[] { Text("begins with ", lines.Start), Text("ends with ", lines.End) + tail, Most(lines) }
                        .Concat(Checks(lines.Checks)).Where(words => words != null);
                case StuffedLayout stuffed:
                    return new[] { stuffed.Stuffing.ToString().ToUpperInvariant() + " between flags", Most(stuffed) }.Concat(Checks(stuffed.Checks));
                case SilenceLayout burst:
                    return new[]
                    {
                        "told apart by silence", Say("{0} to {1} bytes", burst.MinimumLength, burst.MaximumLength),
                        burst.Checksum == null ? null : Say("{0} in the last {1}", burst.Checksum.GetType().Name, Count(burst.Checksum.Size)),
                        Bytes("the first byte one of ", burst.FirstBytes),
                    }.Where(words => words != null);
                default:
                    return new[] { layout.GetType().Name, Most(layout) };
            }
        }

        private static IEnumerable<string> Checks(FrameCheck[] checks)
        {
            foreach (FrameCheck check in checks ?? Array.Empty<FrameCheck>())
            {
                string place = Say(check.At < 0 ? "{0} from the end" : "{0}", Math.Abs(check.At));
                yield return check.Checksum != null
                    ? Say("{0}{1} at {2}", check.Checksum.GetType().Name, check.Hex ? " in digits" : string.Empty, place)
                    : Say("{0:X" + (2 * check.Size) + "} at {1}{2}", check.Value, place, check.Mask == 0 ? string.Empty : Say(" in the bits {0:X2}", check.Mask));
            }
        }

        private static string Most(FrameFormat layout)
        {
            return Say("{0} bytes at most", layout.MaximumLength);
        }

        private static string Field(int size, bool isBigEndian)
        {
            return size == 1 ? "a byte" : Say("{0} bytes, {1} first,", size, isBigEndian ? "highest" : "lowest");
        }

        private static string Count(int count)
        {
            return Say(count == 1 ? "byte" : "{0} bytes", count);
        }

        private static string Text(string words, byte[] bytes)
        {
            return bytes != null && bytes.Length > 0 && bytes.All(value => value is > 0x20 and < 0x7F)
                ? words + "'" + Encoding.ASCII.GetString(bytes) + "'"
                : Bytes(words, bytes);
        }

        private static string Bytes(string words, byte[] bytes)
        {
            return bytes == null || bytes.Length == 0 ? null : words + string.Join(" ", bytes.Select(value => Say("{0:X2}", value)));
        }

        private static string Say(string text, params object[] values)
        {
            return string.Format(CultureInfo.InvariantCulture, text, values);
        }
    }
}
