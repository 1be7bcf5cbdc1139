using System.Collections.Generic;
using System.Globalization;

namespace Nano.Host.Tests.Captures
{
    /// <summary>A row of index.tsv: one protocol in one stream.</summary>
    internal sealed class CaptureRow
    {
        internal CaptureRow(Dictionary<string, string> cells)
        {
            Stream = cells["file"].Substring("bin/".Length, cells["file"].Length - "bin/.bin".Length);
            Protocol = cells["protocol"];
            Device = cells["device"];
            Frames = cells["frames"] == "" ? null : cells["frames"].Substring("frames/".Length, cells["frames"].Length - "frames/.tsv".Length);
            Good = int.Parse(cells["ok"].Split(' ')[0], CultureInfo.InvariantCulture);
        }

        /// <summary>The stream's name below bin, without extension.</summary>
        internal string Stream { get; }

        internal string Protocol { get; }

        internal string Device { get; }

        /// <summary>The name of its table below frames; null where there is none.</summary>
        internal string Frames { get; }

        /// <summary>How many good frames there are.</summary>
        internal int Good { get; }

        public override string ToString()
        {
            return Stream + ": " + Protocol;
        }
    }
}
