using System;
using System.Collections;
using System.Linq;

namespace Nano.Pc.Display
{
    /// <summary>What a terminal can show.</summary>
    /// <param name="IsUnicode">True where it takes UTF-8.</param>
    /// <param name="HasBlocks">True where its font has eighths of a block.</param>
    internal sealed record TerminalKind(bool IsUnicode, bool HasBlocks)
    {
        /// <summary>Looks at the environment.</summary>
        /// <param name="variables">Its variables.</param>
        /// <returns>What they say. Where no locale is named it is UTF-8, as it is to .NET.</returns>
        internal static TerminalKind Of(IDictionary variables)
        {
            string locale = new[] { "LC_ALL", "LC_CTYPE", "LANG" }
                .Select(name => variables[name] as string)
                .FirstOrDefault(value => !string.IsNullOrEmpty(value));
            bool isUnicode = OperatingSystem.IsWindows()
                || locale == null
                || locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase)
                || locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase);

            // The console of the Linux kernel has 512 characters.
            return new TerminalKind(isUnicode, isUnicode && (variables["TERM"] as string) != "linux");
        }
    }
}
