using System;
using System.Collections.Generic;
using System.Linq;

namespace Nano.Pc.Display
{
    using Nano.Frames;
    using Nano.Pc.Reading;

    /// <summary>What the live view shows: the screen as rows, made anew each time.</summary>
    internal sealed class LiveView
    {
        private const string Hint = "Ctrl-C ends it; the counters stay.";

        // With fewer rows the counters go first.
        private const int LeastValues = 3;

        private readonly Heading _heading;
        private readonly FrameCounters _counters;
        private readonly FrameLedger _ledger;
        private readonly TerminalKind _kind;
        private readonly FrameRate _rate = new FrameRate();

        /// <summary>Sets it up.</summary>
        /// <param name="heading">What is read from where.</param>
        /// <param name="counters">What the reader counts.</param>
        /// <param name="ledger">The virtual sensor's; null where there is none.</param>
        /// <param name="kind">What can be shown.</param>
        internal LiveView(Heading heading, FrameCounters counters, FrameLedger ledger, TerminalKind kind)
        {
            _heading = heading;
            _counters = counters;
            _ledger = ledger;
            _kind = kind;
        }

        /// <summary>The values.</summary>
        internal ValueBoard Values { get; } = new ValueBoard();

        /// <summary>The screen as it is now.</summary>
        /// <param name="width">Its columns.</param>
        /// <param name="height">Its rows.</param>
        /// <param name="milliseconds">From the start.</param>
        /// <param name="trouble">The last thing that went wrong; null for nothing.</param>
        /// <returns>Rows, no more than there are. What matters most stays longest where there are few: the title, then values,
        /// then counters.</returns>
        internal List<ScreenRow> Compose(int width, int height, long milliseconds, string trouble)
        {
            List<ScreenRow> foot = Counters(new RunCounters(_counters, _ledger), width, milliseconds);
            if (trouble != null)
            {
                foot.Add(Row(width).Add(trouble, Styles.Trouble));
            }

            foot.Add(Row(width).Add(Hint, Styles.Aside));
            int leastValues = Math.Min(Values.All.Count, LeastValues);
            int footRows = Math.Clamp(height - 1 - leastValues, 0, foot.Count);
            foot.RemoveRange(footRows, foot.Count - footRows);
            int room = height - 1 - foot.Count;

            // Air above and below the values where no plot is the lower for it.
            int count = Math.Max(1, Values.All.Count);
            int spare = room - (count * Math.Min(room / count, ValueRows.HighestPlot));
            int air = room >= count && spare >= 2 ? 1 : 0;
            List<ScreenRow> rows = new List<ScreenRow> { Title(width, milliseconds) };
            rows.AddRange(Enumerable.Repeat(Row(width), air));
            rows.AddRange(new ValueRows(Values.All, width, _kind).Compose(room - (2 * air)));
            rows.AddRange(Enumerable.Repeat(Row(width), air));
            rows.AddRange(foot);
            return rows.Take(height).ToList();
        }

        /// <summary>What stays when the screen is left: no more rows than needed.</summary>
        /// <param name="width">Columns.</param>
        /// <param name="milliseconds">From the start.</param>
        /// <param name="counters">All of them.</param>
        /// <returns>Rows.</returns>
        internal List<ScreenRow> ComposeLast(int width, long milliseconds, RunCounters counters)
        {
            List<ScreenRow> rows = new List<ScreenRow> { Title(width, milliseconds) };
            rows.AddRange(new ValueRows(Values.All, width, _kind).Compose(Values.All.Count + 1));
            rows.AddRange(Counters(counters, width, milliseconds));
            return rows;
        }

        private static string Clock(long milliseconds)
        {
            long seconds = milliseconds / 1000;
            return FormattableString.Invariant($"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}");
        }

        private List<ScreenRow> Counters(RunCounters counters, int width, long milliseconds)
        {
            return CounterRows.Compose(counters, _ledger != null, _rate.At(milliseconds, _counters.Frames), width, _kind.IsUnicode);
        }

        private ScreenRow Title(int width, long milliseconds)
        {
            string clock = Clock(milliseconds);
            ScreenRow title = Row(width);
            int left = width - clock.Length - 1;
            return left < clock.Length
                ? title.Add(_heading.Line, Styles.Title)
                : title.Add(_heading.Line, Styles.Title, left).Add(" " + clock, Styles.Aside);
        }

        private ScreenRow Row(int width)
        {
            return new ScreenRow(width, _kind.IsUnicode);
        }
    }
}
