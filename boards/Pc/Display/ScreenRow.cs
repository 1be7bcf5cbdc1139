using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nano.Pc.Display
{
    /// <summary>A row of the screen, in pieces of one style each; never wider than it may be.</summary>
    internal sealed class ScreenRow : IRenderable
    {
        private readonly List<Segment> _pieces = new List<Segment>();
        private readonly int _most;
        private readonly bool _isUnicode;

        /// <summary>Starts empty.</summary>
        /// <param name="most">The columns that there are.</param>
        /// <param name="isUnicode">False where only ASCII can be shown.</param>
        internal ScreenRow(int most, bool isUnicode)
        {
            _most = most;
            _isUnicode = isUnicode;
        }

        /// <summary>The columns taken.</summary>
        internal int Width { get; private set; }

        /// <inheritdoc/>
        public override string ToString()
        {
            return string.Concat(_pieces.Select(piece => piece.Text));
        }

        /// <inheritdoc/>
        public Measurement Measure(RenderOptions options, int maxWidth)
        {
            return new Measurement(Width, Width);
        }

        /// <inheritdoc/>
        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            return _pieces;
        }

        /// <summary>Adds a piece, or as much of it as there is room for.</summary>
        /// <param name="text">The piece.</param>
        /// <param name="style">How it looks; null for plain.</param>
        /// <param name="width">The columns that it takes, padded or cut; 0 for as many as it has.</param>
        /// <param name="isRight">True to pad on the left.</param>
        /// <returns>This row.</returns>
        internal ScreenRow Add(string text, Style style = null, int width = 0, bool isRight = false)
        {
            Segment piece = new Segment(_isUnicode ? Printable.Of(text) : Printable.Ascii(text), style ?? Style.Plain);
            int most = Math.Max(0, width == 0 ? _most - Width : Math.Min(width, _most - Width));
            piece = piece.CellCount() > most ? Segment.Truncate(piece, most) ?? new Segment(string.Empty) : piece;
            int taken = piece.CellCount();
            string padding = new string(' ', width == 0 ? 0 : Math.Max(0, most - taken));
            if (isRight)
            {
                AddPiece(new Segment(padding));
            }

            AddPiece(piece);
            if (!isRight)
            {
                AddPiece(new Segment(padding));
            }

            Width += taken + padding.Length;
            return this;
        }

        private void AddPiece(Segment piece)
        {
            if (piece.Text.Length > 0)
            {
                _pieces.Add(piece);
            }
        }
    }
}
