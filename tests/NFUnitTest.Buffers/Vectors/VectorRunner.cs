using System;

namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>
    /// Does what a line of tests/Vectors/buffers.tsv says, with our types, and compares with what CPython did.
    /// </summary>
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

            if ((line.After == null) != (line.Target == null))
            {
                throw new VectorException("an outcome too many or too few: " + text);
            }

            string after = line.Target == null ? null : line.TargetNow;
            return after == line.After ? null : text + ": expected " + line.After + " afterwards but got " + after;
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
                bool isExpected = line.Outcome[0] == '!' && PythonErrors.StandsFor(line.Outcome.Substring(1), exception);
                return isExpected ? line.Outcome : ((object)exception).GetType().FullName + " (" + exception.Message + ")";
            }

            line.CheckAllUsed();
            return outcome;
        }

        private static object Execute(VectorLine line)
        {
            switch (line.Group)
            {
                case "slice":
                case "item":
                    return ItemVectors.Execute(line);
                case "search":
                case "split":
                    return SearchVectors.Execute(line);
                case "compare":
                    return CompareVectors.Execute(line);
                case "assign":
                case "delete":
                case "method":
                case "export":
                    return ByteBufferVectors.Execute(line);
                case "chain":
                case "put":
                case "cast":
                    return SliceVectors.Execute(line);
                case "readonly":
                case "get":
                case "set":
                case "same":
                    return ViewVectors.Execute(line);
                case "release":
                    return ReleaseVectors.Execute(line);
                case "shape":
                    return ShapeVectors.Execute(line);
                case "array":
                    return ArrayVectors.Execute(line);
                case "integer":
                    return IntegerVectors.Execute(line);
                default:
                    throw Unknown(line);
            }
        }

        /// <summary>For a line whose operation nobody knows.</summary>
        internal static VectorException Unknown(VectorLine line)
        {
            return new VectorException("no operation: " + line.Group + " " + line.Operation);
        }
    }
}
