namespace Nano.Sensors
{
    using Nano.Packing;

    /// <summary>One point that a lidar LD06 or LD19 has seen.</summary>
    [Packed("<", ReadOnly = true)]
    public sealed partial class Ld06Point
    {
        /// <summary>Distance in mm; 0 where nothing came back.</summary>
        [Field("H")] public int Distance;

        /// <summary>How strong the light came back, 0 to 255.</summary>
        [Field("B")] public int Confidence;
    }
}
