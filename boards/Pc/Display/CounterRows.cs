using System.Collections.Generic;
using System.Globalization;
using Spectre.Console;

namespace Nano.Pc.Display
{
    using Nano.Pc.Reading;

    /// <summary>The counters as a few rows.</summary>
    internal static class CounterRows
    {
        private const int Gap = 3;

        /// <summary>Lays them out.</summary>
        /// <param name="counters">Them.</param>
        /// <param name="isVirtual">True where there is a virtual sensor, whose frames are counted too.</param>
        /// <param name="rate">Frames in a second; null for unknown.</param>
        /// <param name="width">Columns.</param>
        /// <param name="isUnicode">False for ASCII.</param>
        /// <returns>One row or more.</returns>
        internal static List<ScreenRow> Compose(RunCounters counters, bool isVirtual, double? rate, int width, bool isUnicode)
        {
            List<ScreenRow> rows = new List<ScreenRow>();
            foreach ((string name, string value, Style style) in Items(counters, isVirtual, rate))
            {
                int needed = name.Length + 1 + value.Length;
                if (rows.Count == 0 || rows[^1].Width + Gap + needed > width)
                {
                    rows.Add(new ScreenRow(width, isUnicode));
                }
                else
                {
                    rows[^1].Add(new string(' ', Gap));
                }

                rows[^1].Add(name + " ", Styles.Aside).Add(value, style);
            }

            return rows;
        }

        private static IEnumerable<(string Name, string Value, Style Style)> Items(RunCounters counters, bool isVirtual, double? rate)
        {
            foreach (KeyValuePair<string, long> counter in counters.All)
            {
                if (!isVirtual && counter.Key is "intact_sent" or "lost")
                {
                    continue;
                }

                Style trouble = counter.Key == "lost" ? Styles.Loss : Styles.Trouble;
                bool isGood = counter.Value == 0 || counter.Key is "frames" or "bytes" or "intact_sent";
                yield return (counter.Key.Replace('_', ' '), Text(counter.Value), isGood ? Styles.Value : trouble);
                if (counter.Key == "frames" && rate is double perSecond)
                {
                    yield return ("frames/s", perSecond.ToString(perSecond < 100 ? "F1" : "F0", CultureInfo.InvariantCulture), Styles.Value);
                }
            }

            if (counters.Ghosts > 0)
            {
                yield return ("ghosts", Text(counters.Ghosts), Styles.Trouble);
            }
        }

        private static string Text(long value)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }
    }
}
