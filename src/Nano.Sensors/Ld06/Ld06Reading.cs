using System;

namespace Nano.Sensors
{
    using Nano.Checksums;
    using Nano.Packing;

    /// <summary>Twelve points of a turning lidar, LDROBOT LD06 or LD19: some 10 of the 360 degrees. Making one allocates the points,
    /// reading does not.</summary>
    /// <remarks>230400 baud 8N1, 10 turns and 4,500 points a second. LDROBOT LD19 development manual V2.3.</remarks>
    [Packed("<", Frame = true, ReadOnly = true)]
    public sealed partial class Ld06Reading
    {
        /// <summary>Bits per second of the sensor's line.</summary>
        public const int BaudRate = 230400;

        /// <summary>The points of a frame.</summary>
        public const int Count = 12;

        [Constant] private const ushort Start = 0x2C54;

        /// <summary>Speed of the turning in degrees per second: 3600 are 10 turns.</summary>
        [Field("H")] public int Speed;

        /// <summary>Where the first point lies, in 0.01 degrees, 0 to 35999, clockwise seen from above.</summary>
        [Field("H")] public int StartAngle;

        /// <summary>The points, in the order in which they were seen.</summary>
        public readonly Ld06Point[] Points = new Ld06Point[Count];

        /// <summary>Where the last point lies, in 0.01 degrees; below <see cref="StartAngle"/> where 0 lies between.</summary>
        [Field("H")] public int EndAngle;

        /// <summary>When it was sent: milliseconds, which begin anew at 30000.</summary>
        [Field("H")] public int Time;
        [Checksum(typeof(Ld06Crc))] private const byte Check = 0;

        /// <summary>Where a point lies: the points divide the way from the first to the last evenly. Does not allocate.</summary>
        /// <param name="index">Which, 0 to 11.</param>
        /// <returns>0.01 degrees, 0 to 35999, rounded down.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is another number.</exception>
        public int AngleOf(int index)
        {
            if (index < 0 || index >= Count)
            {
                throw new ArgumentOutOfRangeException("index");
            }

            int way = EndAngle - StartAngle;
            int angle = StartAngle + ((way < 0 ? way + 36000 : way) * index / (Count - 1));
            return angle < 36000 ? angle : angle - 36000;
        }
    }
}
