using System.Collections.Generic;

namespace Nano.Pc.Display
{
    using Nano.Pc.Sensors;

    /// <summary>All quantities that have been seen, by name: a sensor may send several kinds of frames, each with its own.</summary>
    internal sealed class ValueBoard
    {
        private readonly List<ValueHistory> _all = new List<ValueHistory>();
        private readonly Dictionary<string, ValueHistory> _byName = new Dictionary<string, ValueHistory>();

        /// <summary>Them, the first seen first.</summary>
        internal IReadOnlyList<ValueHistory> All => _all;

        /// <summary>Adds a reading.</summary>
        /// <param name="quantities">Its values.</param>
        internal void Add(IReadOnlyList<Quantity> quantities)
        {
            for (int i = 0; i < quantities.Count; i++)
            {
                if (!_byName.TryGetValue(quantities[i].Name, out ValueHistory history))
                {
                    history = new ValueHistory(quantities[i].Name);
                    _byName.Add(history.Name, history);
                    _all.Add(history);
                }

                history.Add(quantities[i]);
            }
        }
    }
}
