namespace Nano.Sensors
{
    /// <summary>
    /// What a block of a Victron solar charger or battery monitor says, in one pass; <see cref="Missing"/> for what it does not. Make one
    /// and read every block into it: reading does not allocate. Anything else in a block: <see cref="VeDirectBlock"/>.
    /// </summary>
    /// <remarks>Victron Energy, "VE.Direct protocol", tables of fields.</remarks>
    public sealed partial class VeDirectReading
    {
        /// <summary>What the block does not say.</summary>
        public const int Missing = int.MinValue;

        /// <summary>Battery: voltage in mV (V), current in mA, positive when it is charged (I).</summary>
        public int BatteryVoltage, BatteryCurrent;

        /// <summary>Panel: voltage in mV (VPV), power in W (PPV).</summary>
        public int PanelVoltage, PanelPower;

        /// <summary>State (CS): 0 off, 2 fault, 3 bulk, 4 absorption, 5 float, 7 equalize; others in the manual.</summary>
        public int State;

        /// <summary>Error (ERR): 0 none, 2 battery voltage too high, 17 too hot, 33 panel voltage too high; others in the manual.</summary>
        public int Error;

        /// <summary>Load output: 1 on, 0 off (LOAD), current in mA (IL).</summary>
        public int Load, LoadCurrent;

        /// <summary>Yield in 10 Wh: in all (H19), today (H20), yesterday (H22).</summary>
        public int YieldTotal, YieldToday, YieldYesterday;

        /// <summary>Highest power in W: today (H21), yesterday (H23).</summary>
        public int PeakToday, PeakYesterday;

        /// <summary>Battery monitor: state of charge in 0.1 % (SOC), minutes to go (TTG; -1: no end), consumed mAh (CE), power in W (P).</summary>
        public int StateOfCharge, TimeToGo, Consumed, Power;

        private readonly VeDirectBlock _block = new VeDirectBlock();
    }
}
