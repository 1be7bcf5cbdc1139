using System;
using System.Threading;

namespace Nano.Pc.Virtual
{
    using Nano.Pc.Reading;
    using Nano.Serial;

    /// <summary>
    /// Pulls the line out from time to time and puts it back. Before it does, all frames that were sent have arrived: what an
    /// adapter itself loses when it is pulled is not the reader's.
    /// </summary>
    internal sealed class Puller
    {
        // Long enough for several tries to open the line in vain.
        private const int Away = 500;

        // How long frames may be on their way.
        private const int Patience = 2000;

        private readonly IFarEnd _farEnd;
        private readonly RawIO _line;
        private readonly FrameLedger _ledger;
        private readonly long _period;
        private long _next;
        private int _pulls;
        private bool _isOut;

        /// <summary>Sets it up; the first pull is a period from now.</summary>
        /// <param name="farEnd">What to pull.</param>
        /// <param name="line">Tells when it has been opened anew.</param>
        /// <param name="ledger">Tells when all frames have arrived.</param>
        /// <param name="seconds">From one pull to the next.</param>
        internal Puller(IFarEnd farEnd, RawIO line, FrameLedger ledger, int seconds)
        {
            _farEnd = farEnd;
            _line = line;
            _ledger = ledger;
            _period = 1000L * seconds;
            _next = Environment.TickCount64 + _period;
        }

        /// <summary>Pulls or plugs where it is time; called between two frames.</summary>
        /// <returns>True while what is sent goes nowhere: the line is out, or in again and not opened yet.</returns>
        internal bool IsAway()
        {
            long now = Environment.TickCount64;
            if (_isOut && now >= _next)
            {
                _farEnd.Plug();
                _isOut = false;
                _next = now + _period;
            }
            else if (!_isOut && now >= _next && _line.Reopens == _pulls)
            {
                while (!_ledger.IsSettled && Environment.TickCount64 - now < Patience)
                {
                    Thread.Sleep(1);
                }

                _farEnd.Pull();
                _isOut = true;
                _pulls++;
                _next = Environment.TickCount64 + Away;
            }

            return _isOut || _line.Reopens < _pulls;
        }
    }
}
