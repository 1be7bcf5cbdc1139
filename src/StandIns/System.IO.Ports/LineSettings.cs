using System;
using System.IO.Ports;

namespace Nano.StandIns
{
    /// <summary>How bytes look on the line.</summary>
    /// <param name="BaudRate">Bits per second.</param>
    /// <param name="Parity">The parity bit.</param>
    /// <param name="DataBits">5 to 8.</param>
    /// <param name="StopBits">The stop bits.</param>
    internal readonly record struct LineSettings(int BaudRate, Parity Parity, int DataBits, StopBits StopBits)
    {
        /// <summary>Refuses what no line has. The constructor of the port does not look, so that this is found at Open.</summary>
        internal void Validate()
        {
            if (BaudRate < 1)
            {
                throw new ArgumentException("The baud rate must be 1 or more, not " + BaudRate + ".");
            }

            if (DataBits < 5 || DataBits > 8)
            {
                throw new ArgumentException("A byte has 5 to 8 data bits, not " + DataBits + ".");
            }

            if (!Enum.IsDefined(Parity))
            {
                throw new ArgumentException("There is no parity " + (int)Parity + ".");
            }

            if (!Enum.IsDefined(StopBits) || (StopBits == StopBits.OnePointFive && DataBits != 5))
            {
                throw new ArgumentException("The line does not have stop bits " + StopBits + " with " + DataBits + " data bits.");
            }
        }
    }
}
