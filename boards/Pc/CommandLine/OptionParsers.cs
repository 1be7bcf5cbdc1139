using System;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Nano.Pc.CommandLine
{
    using Nano.Pc.Sensors;
    using Nano.Text;

    /// <summary>Turns the words after an option into values; a wrong one becomes one sentence that says what is wanted. Numbers
    /// are read the same way in every culture.</summary>
    internal static class OptionParsers
    {
        /// <summary>The pace of a recording, as it was.</summary>
        internal const string Recorded = "recorded";

        internal static int? Frames(ArgumentResult result)
        {
            return (int?)WholeNumber(result, 1, int.MaxValue);
        }

        internal static int? Seconds(ArgumentResult result)
        {
            return (int?)WholeNumber(result, 1, 1000000);
        }

        internal static int? Milliseconds(ArgumentResult result)
        {
            return (int?)WholeNumber(result, 0, 1000000);
        }

        internal static int? BaudRate(ArgumentResult result)
        {
            return (int?)WholeNumber(result, 50, 4000000);
        }

        internal static long Seed(ArgumentResult result)
        {
            return WholeNumber(result, long.MinValue, long.MaxValue) ?? 0;
        }

        internal static long? Bytes(ArgumentResult result)
        {
            return WholeNumber(result, 0, long.MaxValue);
        }

        internal static byte[] HexDigits(ArgumentResult result)
        {
            try
            {
                byte[] bytes = Hex.Parse(Word(result));
                if (bytes.Length > 0)
                {
                    return bytes;
                }
            }
            catch (ArgumentException)
            {
                // Told below, with what is wanted.
            }

            result.AddError(Name(result) + " wants bytes as pairs of hex digits, such as '42 4d', not '" + Word(result) + "'.");
            return null;
        }

        internal static double Noise(ArgumentResult result)
        {
            string word = Word(result);
            if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= 0 && value <= 1)
            {
                return value;
            }

            result.AddError(Name(result) + " wants a probability from 0 to 1, not '" + word + "'.");
            return 0;
        }

        internal static SensorProfile Sensor(ArgumentResult result)
        {
            string word = Word(result);
            try
            {
                SensorProfile sensor = SensorProfiles.Find(word);
                if (sensor == null)
                {
                    result.AddError(Name(result) + " wants " + SensorProfiles.Names + ", not '" + word + "'.");
                }

                return sensor;
            }
            catch (FormatException wrong)
            {
                result.AddError(Name(result) + " " + wrong.Message);
                return null;
            }
        }

        internal static LineKind Line(ArgumentResult result)
        {
            switch (Word(result))
            {
                case "pty":
                    return LineKind.PseudoTerminal;
                case "memory":
                    return LineKind.Memory;
                default:
                    result.AddError(Name(result) + " wants pty or memory, not '" + Word(result) + "'.");
                    return LineKind.Default;
            }
        }

        internal static string Pace(ArgumentResult result)
        {
            string word = Word(result);
            if (word is not ("fast" or Recorded))
            {
                result.AddError(Name(result) + " wants fast or recorded, not '" + word + "'.");
            }

            return word;
        }

        internal static string Path(ArgumentResult result)
        {
            string word = Word(result);
            if (word.Length == 0)
            {
                result.AddError(Name(result) + " wants a name, not an empty one.");
            }

            return word;
        }

        private static long? WholeNumber(ArgumentResult result, long least, long most)
        {
            string word = Word(result);
            if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
                && value >= least && value <= most)
            {
                return value;
            }

            result.AddError(string.Create(
                CultureInfo.InvariantCulture,
                $"{Name(result)} wants a whole number from {least} to {most}, not '{word}'."));
            return null;
        }

        private static string Word(ArgumentResult result)
        {
            return result.Tokens.Count == 0 ? string.Empty : result.Tokens[0].Value;
        }

        private static string Name(ArgumentResult result)
        {
            return result.Parent is OptionResult option ? option.Option.Name : result.Argument.Name;
        }
    }
}
