using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Nano.Pc.Virtual
{
    /// <summary>A receiver in a car that speaks NMEA 0183 alone: once a second of its own time RMC, VTG, GGA, GSA and GSV, a line at
    /// a time. It takes no requests.</summary>
    internal sealed class VirtualNmea : VirtualSensor
    {
        private readonly VirtualDrive _drive;
        private readonly VirtualSentences _sentences;
        private readonly Queue<string> _lines = new Queue<string>();

        /// <summary>Makes one.</summary>
        /// <param name="random">Where its way comes from.</param>
        internal VirtualNmea(SeededRandom random)
        {
            _drive = new VirtualDrive(random);
            _sentences = new VirtualSentences(_drive);
        }

        /// <inheritdoc/>
        internal override void WriteNext(Transmission wire)
        {
            if (_lines.Count == 0)
            {
                _drive.Advance(1000);
                VirtualSentences say = _sentences;
                foreach (string line in say.Rmc().Concat(say.Vtg()).Concat(say.Gga()).Concat(say.Gsa()).Concat(say.Gsv()))
                {
                    _lines.Enqueue(line);
                }
            }

            wire.AddFrame(Encoding.ASCII.GetBytes(_lines.Dequeue()));
            wire.AddOther("\r\n"u8);
        }
    }
}
