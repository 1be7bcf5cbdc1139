namespace Nano.Sensors
{
    /// <summary>
    /// What the telegram of a smart meter says, in one pass; -1 for what it does not. Make one and read every telegram into it: reading
    /// does not allocate. Anything else in a telegram: <see cref="P1Telegram"/>.
    /// </summary>
    /// <remarks>P1 companion standard 5.0.2 (Netbeheer Nederland, 2016).</remarks>
    public sealed partial class P1Reading
    {
        /// <summary>The meter's local time (0-0:1.0.0), as of <see cref="P1Telegram.GetTime"/>.</summary>
        public long Time;

        /// <summary>Energy delivered to the house in Wh: tariff 1 and 2 (1-0:1.8.1, 1-0:1.8.2), and in all where the meter says
        /// that (1-0:1.8.0). In the Netherlands tariff 1 is the low one, in Belgium tariff 2.</summary>
        public long Delivered1, Delivered2, Delivered;

        /// <summary>Energy that the house has returned, in Wh, likewise (1-0:2.8.1, 1-0:2.8.2, 1-0:2.8.0).</summary>
        public long Returned1, Returned2, Returned;

        /// <summary>The tariff now (0-0:96.14.0): 1 or 2.</summary>
        public long Tariff;

        /// <summary>Power delivered and returned now, in W (1-0:1.7.0, 1-0:2.7.0).</summary>
        public long PowerDelivered, PowerReturned;

        /// <summary>Voltage of each phase in mV (1-0:32.7.0, 1-0:52.7.0, 1-0:72.7.0).</summary>
        public long Voltage1, Voltage2, Voltage3;

        /// <summary>Current of each phase in mA (1-0:31.7.0, 1-0:51.7.0, 1-0:71.7.0); whole A from most meters.</summary>
        public long Current1, Current2, Current3;

        /// <summary>Gas in dm³, of the device that says it is a gas meter (0-n:24.1.0 is 3): 0-n:24.2.1, or 24.2.3 (not corrected for
        /// temperature), or 24.3.0 in version 3.</summary>
        public long Gas;

        /// <summary>When the gas meter was read, as of <see cref="P1Telegram.GetTime"/>.</summary>
        public long GasTime;

        private readonly P1Telegram _telegram = new P1Telegram();
    }
}
