namespace Nano.Sensors
{
    using Nano.Packing;

    /// <summary>What an SPS30 with firmware 2.0 or later answers to <see cref="Sps30Requests.ReadValues"/> after
    /// <see cref="Sps30Requests.StartIntegers"/>: half the bytes of a <see cref="Sps30Reading"/>. Reading does not allocate.</summary>
    /// <remarks>Sensirion, Datasheet SPS30, version 1.0, sections 4.3 and 5.3.3.</remarks>
    [Packed(">", ReadOnly = true)]
    public sealed partial class Sps30WholeReading
    {
        [Constant] private const ushort AddressAndCommand = 3;

        /// <summary>As <see cref="Sps30Reply.State"/>.</summary>
        [Field("B")] public int State;
        [Length(Adds = -1)] private const byte Length = 20;

        /// <summary>PM1.0, PM2.5, PM4 and PM10 in µg/m³.</summary>
        [Field("H")] public int Pm1, Pm25, Pm40, Pm10;

        /// <summary>Particles of 0.3 to 0.5, 1.0, 2.5, 4.0 and 10 µm in a cubic centimetre.</summary>
        [Field("H")] public int UpTo05, UpTo10, UpTo25, UpTo40, UpTo100;

        /// <summary>The typical diameter of a particle in nm.</summary>
        [Field("H")] public int TypicalSize;
        [Checksum(typeof(Sps30Check))] private const byte Check = 0;
    }
}
