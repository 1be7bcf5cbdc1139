using System;

namespace Nano.Tests.PackingVectors
{
    /// <summary>Does what a line of tests/Vectors/packing.tsv says, with our types, and compares with what CPython did.</summary>
    public static class VectorRunner
    {
        /// <summary>Runs one line.</summary>
        /// <param name="text">The line.</param>
        /// <returns>Null where it came out as in Python, else what was expected and what came.</returns>
        /// <exception cref="VectorException">The line is not understood: its operation, an argument, an outcome.</exception>
        public static string Run(string text)
        {
            VectorLine line = new VectorLine(text);
            string outcome = RunOutcome(line);
            if (outcome != line.Outcome)
            {
                return text + ": expected " + line.Outcome + " but got " + outcome;
            }

            string after = line.TargetNow;
            if ((line.After == null) != (after == null))
            {
                throw new VectorException("an outcome too many or too few: " + text);
            }

            return after == line.After ? null : text + ": expected " + line.After + " afterwards but got " + after;
        }

        /// <summary>For a line whose operation nobody knows.</summary>
        internal static VectorException Unknown(VectorLine line)
        {
            return new VectorException("no operation: " + line.Group + " " + line.Operation);
        }

        private static string RunOutcome(VectorLine line)
        {
            string outcome;
            try
            {
                outcome = VectorText.Of(Execute(line));
            }
            catch (VectorException)
            {
                throw;
            }
            catch (Exception exception)
            {
                return line.Outcome[0] != '!' ? VectorErrors.Name(exception) : VectorErrors.Fault(line, exception) ?? line.Outcome;
            }

            line.CheckAllUsed();
            return outcome;
        }

        private static object Execute(VectorLine line)
        {
            switch (line.Group)
            {
                case "size":
                case "pack":
                case "into":
                case "unpack":
                case "iter":
                case "float":
                case "example":
                    return RecordVectors.Execute(line);
                case "get":
                    return FieldVectors.Get(line);
                case "set":
                    return FieldVectors.Set(line);
                case "array":
                    return FieldVectors.IntoArray(line);
                default:
                    throw Unknown(line);
            }
        }
    }
}
