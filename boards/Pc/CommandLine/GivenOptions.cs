using System.CommandLine;
using System.CommandLine.Parsing;

namespace Nano.Pc.CommandLine
{
    /// <summary>Which options the user gave, and which of them do not go together.</summary>
    internal static class GivenOptions
    {
        /// <summary>True when the user gave it.</summary>
        internal static bool IsGiven(SymbolResult result, Option option)
        {
            return result.GetResult(option) is OptionResult given && !given.Implicit;
        }

        /// <summary>Refuses each of the options that the user gave.</summary>
        /// <param name="result">What the user gave.</param>
        /// <param name="with">What they do not go with.</param>
        /// <param name="options">The options.</param>
        internal static void RefuseTogether(CommandResult result, string with, params Option[] options)
        {
            foreach (Option option in options)
            {
                if (IsGiven(result, option))
                {
                    result.AddError(option.Name + " does not go with " + with + ".");
                }
            }
        }
    }
}
