namespace Nano.Pc.Virtual
{
    /// <summary>A satellite in view of a receiver.</summary>
    internal sealed class VirtualSatellite
    {
        /// <summary>The least strength at which it is tracked.</summary>
        private const int Least = 15;

        internal int Id { get; init; }

        /// <summary>In degrees.</summary>
        internal int Elevation { get; set; }

        /// <summary>In degrees.</summary>
        internal int Azimuth { get; set; }

        /// <summary>Carrier to noise in dBHz.</summary>
        internal int Strength { get; set; }

        internal bool IsTracked => Strength >= Least;
    }
}
