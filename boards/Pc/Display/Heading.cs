using System.Globalization;

namespace Nano.Pc.Display
{
    /// <summary>The first line of the output.</summary>
    internal static class Heading
    {
        /// <summary>Says what is read from where.</summary>
        /// <param name="title">The sensor.</param>
        /// <param name="source">The port or file.</param>
        /// <param name="baudRate">Bits per second; 0 where there is no line.</param>
        /// <returns>The line.</returns>
        internal static string Of(string title, string source, int baudRate)
        {
            string line = title + " from " + source;
            return baudRate == 0 ? line : line + " at " + baudRate.ToString(CultureInfo.InvariantCulture) + " baud";
        }
    }
}
