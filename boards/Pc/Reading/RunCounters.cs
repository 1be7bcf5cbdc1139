using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Nano.Pc.Reading
{
    using Nano.Frames;

    /// <summary>All that a run counted.</summary>
    internal sealed class RunCounters
    {
        private readonly List<KeyValuePair<string, long>> _all = new List<KeyValuePair<string, long>>();

        /// <summary>Takes the counters as they stand.</summary>
        /// <param name="frames">The reader's.</param>
        /// <param name="ledger">The virtual sensor's; null where there is none.</param>
        internal RunCounters(FrameCounters frames, FrameLedger ledger)
        {
            Lost = ledger == null ? 0 : ledger.Lost;
            Ghosts = ledger == null ? 0 : ledger.Ghosts;
            Add("frames", frames.Frames);
            Add("bytes", frames.Bytes);
            Add("skipped", frames.Skipped);
            Add("checksum_errors", frames.ChecksumErrors);
            Add("length_errors", frames.LengthErrors);
            Add("timeouts", frames.TimeOuts);
            Add("overruns", frames.Overruns);
            Add("reopens", frames.Reopens);
            Add("intact_sent", ledger == null ? 0 : ledger.IntactSent);
            Add("lost", Lost);
        }

        /// <summary>Every counter of the last line with its name, in its order.</summary>
        internal IReadOnlyList<KeyValuePair<string, long>> All => _all;

        /// <summary>Frames sent intact and not delivered.</summary>
        internal long Lost { get; }

        /// <summary>Frames delivered and never sent.</summary>
        internal long Ghosts { get; }

        /// <summary>The last line of the output, for programs to read.</summary>
        /// <returns>name=number, separated by spaces.</returns>
        internal string ToLine()
        {
            return string.Join(' ', _all.Select(counter => counter.Key + "=" + counter.Value.ToString(CultureInfo.InvariantCulture)));
        }

        private void Add(string name, long value)
        {
            _all.Add(new KeyValuePair<string, long>(name, value));
        }
    }
}
