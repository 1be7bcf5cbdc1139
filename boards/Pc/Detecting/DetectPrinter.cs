using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Nano.Pc.Detecting
{
    /// <summary>What was detected, as a table and a last line for programs.</summary>
    internal sealed class DetectPrinter
    {
        private const string Row = "{0,4}  {1,-17}  {2,-9}  {3,7}  {4,6}  {5,6}  {6,-8}  {7}";

        private readonly TextWriter _output;

        /// <summary>Sets it up.</summary>
        /// <param name="output">Takes the table.</param>
        internal DetectPrinter(TextWriter output)
        {
            _output = output;
        }

        /// <summary>Prints it.</summary>
        /// <param name="findings">What fits, the best first.</param>
        /// <param name="length">The bytes that were looked at.</param>
        /// <param name="baudRate">The line's; null for a file.</param>
        internal void Print(IReadOnlyList<Finding> findings, long length, int? baudRate)
        {
            Finding best = findings.Count == 0 ? null : findings[0];
            if (best == null)
            {
                _output.WriteLine(Say("nothing fits these {0} bytes", length));
            }
            else
            {
                PrintTable(findings);
                _output.WriteLine();
                _output.WriteLine(Say("{0}: {1}, {2} of {3} bytes", best.Subject.Name, best.Subject.Title, best.Scan.Covered, length));
                if (best.Subject.Sensor != null)
                {
                    _output.WriteLine("read it with: --sensor " + best.Subject.Name + (baudRate == null ? " --port DEVICE" : Say(" --port DEVICE --baud {0}", baudRate)));
                }
            }

            _output.WriteLine(Say(
                "best={0} frames={1} share={2:0.00} sensor={3} verdict={4}",
                best == null ? "none" : best.Subject.Name,
                best == null ? 0 : best.Scan.Frames.Count,
                best == null ? 0 : best.Share,
                best?.Subject.Sensor == null ? "none" : best.Subject.Name,
                best == null ? "nothing" : Word(best.Verdict)) + (baudRate == null ? string.Empty : Say(" baud={0}", baudRate)));
            _output.Flush();
        }

        private static string Say(string text, params object[] values)
        {
            return string.Format(CultureInfo.InvariantCulture, text, values);
        }

        private static string Word(Verdict verdict)
        {
            return verdict.ToString().ToLowerInvariant();
        }

        private void PrintTable(IReadOnlyList<Finding> findings)
        {
            _output.WriteLine(Say(Row, "rank", "protocol", "sensor", "frames", "share", "errors", "verdict", string.Empty).TrimEnd());
            for (int i = 0; i < findings.Count; i++)
            {
                Finding finding = findings[i];
                string note = i == 0 ? string.Empty : finding.Instead == null ? "too" : Say("like {0}", IndexOf(findings, finding.Instead) + 1);
                string share = (100 * finding.Share).ToString("0.0", CultureInfo.InvariantCulture) + "%";
                string sensor = finding.Subject.Sensor == null ? "-" : finding.Subject.Name;
                _output.WriteLine(Say(
                    Row, i + 1, finding.Subject.Name, sensor, finding.Scan.Frames.Count, share, finding.Scan.ChecksumErrors, Word(finding.Verdict), note).TrimEnd());
            }
        }

        private static int IndexOf(IReadOnlyList<Finding> findings, Finding wanted)
        {
            int index = 0;
            while (findings[index] != wanted)
            {
                index++;
            }

            return index;
        }
    }
}
