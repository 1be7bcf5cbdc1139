namespace Nano.Sensors
{
    using Nano.Packing;

    /// <summary>A fix of a u-blox receiver: position, velocity and time. Reading does not allocate.</summary>
    /// <remarks>UBX-NAV-PVT (0x01 0x07) in UBX-13003221, up to its byte 79, which generation 7 has as well; what follows there
    /// (heading of the vehicle, magnetic declination) only receivers for vehicles fill in.</remarks>
    [Packed("<", ReadOnly = true)]
    public sealed partial class NavPvtReading
    {
        /// <summary>In <see cref="Valid"/>: date and time are right; so are their leap seconds.</summary>
        public const int ValidDate = 1, ValidTime = 2, FullyResolved = 4;

        /// <summary>In <see cref="Flags"/>: good enough by the receiver's limits; corrected; carrier phase: 0x40 floating, 0x80 fixed.</summary>
        public const int FixOk = 1, Corrected = 2, CarrierMask = 0xC0;

        [Constant] private const ushort Start = 0x62B5;
        [Constant, Field(">H")] private const ushort Message = UbxFrames.NavPvt;

        /// <summary>Milliseconds of the GPS week.</summary>
        [Padding(2)] public uint TimeOfWeek;

        /// <summary>UTC; <see cref="Valid"/> tells whether it is right. To the second <see cref="Nanosecond"/> is to be added.</summary>
        public ushort Year;
        /// <inheritdoc cref="Year"/>
        public byte Month, Day, Hour, Minute, Second, Valid;
        /// <summary>Accuracy of the time in ns.</summary>
        public uint TimeAccuracy;
        /// <summary>In ns, -1e9 to 1e9.</summary>
        public int Nanosecond;
        /// <summary>Kind of fix: 0 none, 1 dead reckoning, 2 2D, 3 3D, 4 with dead reckoning, 5 time alone; and from how many
        /// satellites. Bits 5 to 7 of <see cref="Flags2"/> confirm date and time.</summary>
        public byte FixType, Flags, Flags2, Satellites;
        /// <summary>In 1e-7 degrees; east and north are positive.</summary>
        public int Longitude, Latitude;
        /// <summary>In mm: above the ellipsoid, and above mean sea level.</summary>
        public int Height, HeightMsl;
        /// <summary>In mm.</summary>
        public uint HorizontalAccuracy, VerticalAccuracy;
        /// <summary>In mm/s; <see cref="Speed"/> over ground.</summary>
        public int VelocityNorth, VelocityEast, VelocityDown, Speed;
        /// <summary>Heading of motion in 1e-5 degrees.</summary>
        public int Course;
        /// <summary>In mm/s, and in 1e-5 degrees.</summary>
        public uint SpeedAccuracy, CourseAccuracy;
        /// <summary>Dilution of precision × 100; and where bit 0 of <see cref="Flags3"/> is set, position and heights are wrong.</summary>
        public ushort Pdop, Flags3;

        /// <summary>Takes the values out of a message that a reader delivered: 100 bytes, in generation 7 92.</summary>
        /// <param name="buffer">Holds it; not kept.</param>
        /// <param name="offset">Where it begins: 0 or more.</param>
        /// <param name="length">Its bytes.</param>
        /// <returns>False, and nothing changed, for any other message.</returns>
        /// <exception cref="System.ArgumentException">As <c>TryRead(buffer, offset)</c>, where <paramref name="length"/> is above
        /// Size.</exception>
        public bool TryRead(byte[] buffer, int offset, int length) => length > Size && TryRead(buffer, offset);
    }
}
