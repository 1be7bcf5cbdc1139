namespace Nano.Sensors
{
    using Nano.Packing;

    /// <summary>What an SDS011 answers to a request that is not for a reading. Reading does not allocate.</summary>
    /// <remarks>An AnyLayout of both CreateLayout has readings and replies on one line. Nova Fitness, Laser Dust Sensor Control Protocol V1.3, sections 1) to 6), "Sensor replies".</remarks>
    [Packed("<", Frame = true, ReadOnly = true)]
    public sealed partial class Sds011Reply
    {
        [Constant] private const ushort Start = 0xC5AA;

        /// <summary>What was asked for or set: a constant of <see cref="Sds011Requests"/>.</summary>
        [Field("B")] public int Item;

        /// <summary>1 after setting, 0 after asking; of <see cref="Sds011Requests.Firmware"/> the year, 15 for 2015.</summary>
        [Field("B")] public int IsSet;

        /// <summary>What it is, or is now, as <see cref="Sds011Requests.Set"/> takes it; of <see cref="Sds011Requests.Firmware"/> the month.</summary>
        [Field("B")] public int Value;

        /// <summary>0; of <see cref="Sds011Requests.Firmware"/> the day.</summary>
        [Field("B")] public int Day;

        /// <summary>The sensor's number: the new one, where it was set.</summary>
        [Field(">H")] public int Device;
        [Checksum(typeof(Sds011Check))] private const ushort Check = 0;
    }
}
