using System.Linq;
using System.Text;

namespace Nano.Pc.Display
{
    /// <summary>Texts as a terminal may have them: what comes over a line may hold anything, an escape sequence too.</summary>
    internal static class Printable
    {
        private const string Beyond = "µ³²°Ω…";
        private static readonly string[] s_plain = { "u", "3", "2", "o", "Ohm", "..." };

        /// <summary>Takes out what moves a cursor.</summary>
        /// <param name="text">The text.</param>
        /// <returns>The same, or with a dot for each character that has no shape.</returns>
        internal static string Of(string text)
        {
            return text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '.' : c)) : text;
        }

        /// <summary>Puts it into ASCII.</summary>
        /// <param name="text">The text.</param>
        /// <returns>ASCII without control characters.</returns>
        internal static string Ascii(string text)
        {
            StringBuilder plain = new StringBuilder();
            foreach (char c in Of(text))
            {
                int beyond = Beyond.IndexOf(c);
                plain.Append(beyond >= 0 ? s_plain[beyond] : char.IsAscii(c) ? c.ToString() : "?");
            }

            return plain.ToString();
        }
    }
}
