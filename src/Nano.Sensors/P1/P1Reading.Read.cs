using System;

namespace Nano.Sensors
{
    // The one pass over a telegram.
    public sealed partial class P1Reading
    {
        /// <summary>Takes the values out of a telegram that a reader delivered.</summary>
        /// <param name="buffer">Holds it; kept until the next call.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The telegram does not lie within the array.</exception>
        public void Read(byte[] buffer, int offset, int length)
        {
            P1Telegram telegram = _telegram;
            telegram.Begin(buffer, offset, length);
            Time = Delivered1 = Delivered2 = Delivered = Returned1 = Returned2 = Returned = Tariff = PowerDelivered = PowerReturned
                = Voltage1 = Voltage2 = Voltage3 = Current1 = Current2 = Current3 = Gas = GasTime = -1;

            // The channel of the gas meter, where it stands in a reference; a device's type comes before its reading.
            int gas = -1;
            while (telegram.Next())
            {
                int reference = telegram.Reference;
                int channel = -1;
                if ((reference & 0x00FF0000) == 0x00180000)
                {
                    channel = reference & 0x0F000000;
                    reference ^= channel;
                }

                if (!telegram.TryGetNumber(0, 3, out long value))
                {
                    value = -1;
                }

                switch (reference)
                {
                    case 0x00010000:
                        Time = telegram.GetTime(0);
                        break;
                    case 0x10010801:
                        Delivered1 = value;
                        break;
                    case 0x10010802:
                        Delivered2 = value;
                        break;
                    case 0x10010800:
                        Delivered = value;
                        break;
                    case 0x10020801:
                        Returned1 = value;
                        break;
                    case 0x10020802:
                        Returned2 = value;
                        break;
                    case 0x10020800:
                        Returned = value;
                        break;
                    case 0x00600E00:
                        Tariff = value < 0 ? value : value / 1000;
                        break;
                    case 0x10010700:
                        PowerDelivered = value;
                        break;
                    case 0x10020700:
                        PowerReturned = value;
                        break;
                    case 0x10200700:
                        Voltage1 = value;
                        break;
                    case 0x10340700:
                        Voltage2 = value;
                        break;
                    case 0x10480700:
                        Voltage3 = value;
                        break;
                    case 0x101F0700:
                        Current1 = value;
                        break;
                    case 0x10330700:
                        Current2 = value;
                        break;
                    case 0x10470700:
                        Current3 = value;
                        break;
                    case 0x00180100:
                        gas = value == 3000 ? channel : gas;
                        break;
                    case 0x00180201:
                    case 0x00180203:
                    case 0x00180300:
                        // Version 3 has four values more between time and number.
                        if (channel == gas && telegram.TryGetNumber(reference == 0x00180300 ? 6 : 1, 3, out value))
                        {
                            Gas = value;
                            GasTime = telegram.GetTime(0);
                        }

                        break;
                }
            }
        }
    }
}
