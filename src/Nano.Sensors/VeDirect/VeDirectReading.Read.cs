using System;

namespace Nano.Sensors
{
    // The one pass over a block.
    public sealed partial class VeDirectReading
    {
        /// <summary>Takes the values out of a block that a reader delivered.</summary>
        /// <param name="buffer">Holds it; kept until the next call.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The block does not lie within the array.</exception>
        public void Read(byte[] buffer, int offset, int length)
        {
            VeDirectBlock block = _block;
            block.Begin(buffer, offset, length);
            BatteryVoltage = BatteryCurrent = PanelVoltage = PanelPower = State = Error = Load = LoadCurrent
                = YieldTotal = YieldToday = YieldYesterday = PeakToday = PeakYesterday
                = StateOfCharge = TimeToGo = Consumed = Power = Missing;
            while (block.Next())
            {
                // Labels of up to four characters; of a longer one nothing is left that is any of these.
                long label = block.Label;
                int key = label >> 32 == 0 ? (int)label : 0;
                int value = block.TryGetNumber(out long number) && number == (int)number ? (int)number : Missing;
                switch (key)
                {
                    case 'V':
                        BatteryVoltage = value;
                        break;
                    case 'I':
                        BatteryCurrent = value;
                        break;
                    case 'V' << 16 | 'P' << 8 | 'V':
                        PanelVoltage = value;
                        break;
                    case 'P' << 16 | 'P' << 8 | 'V':
                        PanelPower = value;
                        break;
                    case 'C' << 8 | 'S':
                        State = value;
                        break;
                    case 'E' << 16 | 'R' << 8 | 'R':
                        Error = value;
                        break;
                    case 'L' << 24 | 'O' << 16 | 'A' << 8 | 'D':
                        Load = block.Length == 2 ? 1 : 0;
                        break;
                    case 'I' << 8 | 'L':
                        LoadCurrent = value;
                        break;
                    case 'H' << 16 | '1' << 8 | '9':
                        YieldTotal = value;
                        break;
                    case 'H' << 16 | '2' << 8 | '0':
                        YieldToday = value;
                        break;
                    case 'H' << 16 | '2' << 8 | '1':
                        PeakToday = value;
                        break;
                    case 'H' << 16 | '2' << 8 | '2':
                        YieldYesterday = value;
                        break;
                    case 'H' << 16 | '2' << 8 | '3':
                        PeakYesterday = value;
                        break;
                    case 'S' << 16 | 'O' << 8 | 'C':
                        StateOfCharge = value;
                        break;
                    case 'T' << 16 | 'T' << 8 | 'G':
                        TimeToGo = value;
                        break;
                    case 'C' << 8 | 'E':
                        Consumed = value;
                        break;
                    case 'P':
                        Power = value;
                        break;
                }
            }
        }
    }
}
