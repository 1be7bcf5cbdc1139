using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Nano.Pc.Display
{
    /// <summary>The values: name, number, unit, plot, and the least and the most of what the plot shows.</summary>
    internal sealed class ValueRows
    {
        /// <summary>The most rows that a plot has.</summary>
        internal const int HighestPlot = 8;

        // Below that a plot shows nothing.
        private const int LeastPlot = 8;
        private const int Gap = 2;
        private const int WidestNumber = 16;
        private const string Least = "least";
        private const string Most = "most";

        private readonly IReadOnlyList<ValueHistory> _values;
        private readonly int _width;
        private readonly bool _isUnicode;
        private readonly string _glyphs;
        private readonly int _name;
        private readonly int _number;
        private readonly int _unit;
        private readonly int _limit;
        private readonly int _plot;

        /// <summary>Sees what fits.</summary>
        /// <param name="values">All of them.</param>
        /// <param name="width">Columns.</param>
        /// <param name="terminal">What can be shown.</param>
        internal ValueRows(IReadOnlyList<ValueHistory> values, int width, TerminalKind terminal)
        {
            _values = values;
            _width = width;
            _isUnicode = terminal.IsUnicode;
            _glyphs = terminal.HasBlocks ? Plot.Blocks : Plot.Ascii;
            ValueHistory[] numbers = values.Where(value => value.IsNumber).ToArray();
            _name = Math.Min(values.Select(value => Length(value.Name)).DefaultIfEmpty().Max(), Math.Max(width / 3, 1));
            _number = Math.Min(numbers.Select(value => value.Widest).DefaultIfEmpty().Max(), WidestNumber);
            _unit = Math.Min(numbers.Select(value => Length(value.Unit)).DefaultIfEmpty().Max(), Math.Max(width / 4, 1));
            int left = width - _name - Gap - _number - 1 - _unit - Gap;

            // The plot first, the numbers beside it where there is room for both.
            _limit = Math.Max(_number, Least.Length);
            if (left - (2 * _limit) - 1 - Gap < LeastPlot)
            {
                _limit = 0;
            }

            _plot = left < LeastPlot ? 0 : left;
        }

        /// <summary>Draws them.</summary>
        /// <param name="room">Rows that there are.</param>
        /// <returns>As many rows or fewer; the last one tells of values that are not shown.</returns>
        internal List<ScreenRow> Compose(int room)
        {
            List<ScreenRow> rows = new List<ScreenRow>();
            int shown = _values.Count <= room ? _values.Count : Math.Max(0, room - 1);
            int texts = _values.Count(value => !value.IsNumber);
            int high = _plot == 0 || shown < _values.Count || texts == shown ? 1 : Math.Clamp((room - texts) / (shown - texts), 1, HighestPlot);
            if (high == 1 && _limit > 0 && texts < shown && shown == _values.Count && shown < room)
            {
                ScreenRow head = StartRow(string.Empty);
                head.Add(Least, Styles.Aside, _width - head.Width - 1 - _limit, true).Add(Most, Styles.Aside, 1 + _limit, true);
                rows.Add(head);
            }

            for (int i = 0; i < shown; i++)
            {
                if (_values[i].IsNumber)
                {
                    AddNumber(rows, _values[i], high);
                }
                else
                {
                    rows.Add(StartRow(_values[i].Name).Add(_values[i].Text, Styles.Value).Add(UnitBehind(_values[i])));
                }
            }

            if (shown < _values.Count && room > 0)
            {
                string hidden = (_values.Count - shown).ToString(CultureInfo.InvariantCulture);
                rows.Add(new ScreenRow(_width, _isUnicode).Add("and " + hidden + " more: the terminal has too few rows", Styles.Aside));
            }

            return rows;
        }

        private static string UnitBehind(ValueHistory value)
        {
            return value.Unit.Length == 0 ? string.Empty : " " + value.Unit;
        }

        private static string Number(double value, ValueHistory history)
        {
            return double.IsNaN(value) ? string.Empty : value.ToString("F" + history.Decimals, CultureInfo.InvariantCulture);
        }

        private int Length(string text)
        {
            return (_isUnicode ? text : Printable.Ascii(text)).Length;
        }

        private ScreenRow StartRow(string name)
        {
            return new ScreenRow(_width, _isUnicode).Add(name, null, _name + Gap);
        }

        // One row: least and most behind the plot. Several: the most at its top, the least at its bottom.
        private void AddNumber(List<ScreenRow> rows, ValueHistory value, int high)
        {
            int limits = _limit == 0 ? 0 : high > 1 ? Gap + _limit : Gap + _limit + 1 + _limit;
            double[] window = value.Last(_plot - limits);
            string[] plot = _plot == 0 ? new string[1] : Plot.Draw(window, _plot - limits, high, _glyphs);
            (double least, double most) = Plot.Range(window);
            for (int i = 0; i < high; i++)
            {
                ScreenRow row = StartRow(i == 0 ? value.Name : string.Empty);
                row.Add(i == 0 ? value.Text : string.Empty, Styles.Value, _number, true);
                row.Add(i == 0 ? UnitBehind(value) : string.Empty, Styles.Aside, 1 + _unit);
                rows.Add(row);
                if (_plot == 0)
                {
                    continue;
                }

                row.Add(new string(' ', Gap)).Add(plot[i], Styles.Plot);
                if (_limit > 0 && (high == 1 || i == high - 1))
                {
                    row.Add(Number(least, value), Styles.Aside, Gap + _limit, true);
                }

                if (_limit > 0 && i == 0)
                {
                    row.Add(Number(most, value), Styles.Aside, high == 1 ? 1 + _limit : Gap + _limit, true);
                }
            }
        }
    }
}
