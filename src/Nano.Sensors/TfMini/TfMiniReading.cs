namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Packing;

    /// <summary>One distance from a Benewake TFmini, TFmini-S or TFmini Plus; all send the same frame of nine bytes.</summary>
    /// <remarks>115200 baud 8N1, 100 frames a second by default. Benewake product manuals SJ-PM-TFmini-T-01 A03 (sections 5.3, 5.4)
    /// and SJ-PM-TFmini Plus-T-01 A04 (5.3, 5.4).</remarks>
    [Packed("<", Frame = true, ReadOnly = true)]
    public sealed partial class TfMiniReading
    {
        /// <summary>Bits per second of the sensor's line.</summary>
        public const int BaudRate = 115200;

        /// <summary>The weakest signal of a distance to rely on: TFmini Plus and TFmini-S.</summary>
        public const int WeakestOfPlus = 100;

        /// <summary>The same of the first TFmini, where it can be set; it sends 65535 as the distance below it.</summary>
        public const int WeakestOfTfMini = 20;

        [Constant] private const ushort Start = 0x5959;

        /// <summary>Distance in cm, 0 to 1200; in mm when that unit was set. The sensor sends 0, or a number from 65532 on, for a
        /// distance that it could not measure.</summary>
        [Field("H")] public int Distance;

        /// <summary>Strength of the signal, 0 to 65535; 65535 is a signal too strong to measure.</summary>
        [Field("H")] public int Strength;

        /// <summary>TFmini: the distance mode, 2 near, 7 far. TFmini Plus and TFmini-S: the temperature as it is sent.</summary>
        [Field("H")] public int Mode;
        [Checksum(typeof(TfMiniSum))] private const byte Check = 0;

        /// <summary>TFmini Plus and TFmini-S: temperature of the chip in °C, in steps of 1/8.</summary>
        public float Temperature => (Mode * 0.125f) - 256;

        /// <summary>Tells whether the distance can be relied on. Does not allocate.</summary>
        /// <param name="weakest">The weakest signal to rely on, such as <see cref="WeakestOfPlus"/>.</param>
        /// <returns>False for a signal that is weaker, or 65535, and where there is no distance.</returns>
        public bool IsReliable(int weakest)
        {
            return Strength >= weakest && Strength != 0xFFFF && Distance != 0 && Distance < 0xFFFC;
        }
    }
}
