using System;

namespace Nano.Tests
{
    /// <summary>
    /// Does what a line of a file in tests/Vectors says, with our types, and compares with what CPython did. What one file has of
    /// its own, its runner says: the operations, some literals and results, and errors that the table of all,
    /// <see cref="PythonErrors"/>, has otherwise.
    /// </summary>
    public abstract class VectorRunner
    {
        /// <summary>Runs one line.</summary>
        /// <param name="text">The line.</param>
        /// <returns>Null where it came out as in Python, else what was expected and what came.</returns>
        /// <exception cref="VectorException">The line is not understood: its operation, an argument, an outcome.</exception>
        public string Run(string text)
        {
            VectorLine line = new VectorLine(text, this);
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

        /// <summary>Runs lines one after the other.</summary>
        /// <param name="lines">The lines.</param>
        /// <returns>A line for each that did not come out as in Python; empty where all did.</returns>
        /// <exception cref="VectorException">One is not understood.</exception>
        public string RunAll(string[] lines)
        {
            string faults = "";
            foreach (string line in lines)
            {
                string fault = Run(line);
                if (fault != null)
                {
                    faults += "\n" + fault;
                }
            }

            return faults;
        }

        /// <summary>For a line whose operation nobody knows.</summary>
        internal static VectorException Unknown(VectorLine line)
        {
            return new VectorException("no operation: " + line.Group + " " + line.Operation);
        }

        /// <summary>An exception, to be read.</summary>
        internal static string NameOf(Exception exception)
        {
            return ((object)exception).GetType().FullName + " (" + exception.Message + ")";
        }

        /// <summary>Does what the line says and returns what came of it.</summary>
        internal abstract object Execute(VectorLine line);

        /// <summary>What is wrong with our exception where the line expects one of Python's; null where nothing is.</summary>
        /// <exception cref="VectorException">The line expects one that nobody knows.</exception>
        internal virtual string FaultOf(VectorLine line, Exception ours)
        {
            return PythonErrors.StandsFor(line.Outcome.Substring(1), ours) ? null : NameOf(ours);
        }

        /// <summary>The value of a literal that not all files have, or not with the same meaning; null for one that this file has
        /// not either.</summary>
        /// <param name="kind">What stands before the colon.</param>
        /// <param name="rest">What stands behind it.</param>
        internal abstract object ParseOwn(char kind, string rest);

        /// <summary>A result that not all files write, or not in the same way; null for one that this file does not write
        /// either.</summary>
        internal abstract string TextOfOwn(object value);

        private string RunOutcome(VectorLine line)
        {
            string outcome;
            try
            {
                outcome = VectorText.Of(Execute(line), this);
            }
            catch (VectorException)
            {
                throw;
            }
            catch (Exception exception)
            {
                return line.Outcome[0] != '!' ? NameOf(exception) : FaultOf(line, exception) ?? line.Outcome;
            }

            line.CheckAllUsed();
            return outcome;
        }
    }
}
