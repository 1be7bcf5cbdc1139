using System;

namespace Nano.Pc.Virtual
{
    /// <summary>A car that carries a receiver: it drives about, and satellites of two systems move over it.</summary>
    internal sealed class VirtualDrive
    {
        private const double MetresPerDegree = 111320;

        private readonly SeededRandom _random;
        private double _latitude = 47.2853733;
        private double _longitude = 8.5652817;
        private double _height = 499.6;
        private double _speed = 8;
        private double _course = 77.52;
        private double _turn;

        /// <summary>Sets out.</summary>
        /// <param name="random">Where it turns and how fast it goes.</param>
        internal VirtualDrive(SeededRandom random)
        {
            _random = random;
            Gps = CreateSatellites(9, 1, 32);
            Glonass = CreateSatellites(6, 65, 24);
        }

        /// <summary>UTC.</summary>
        internal DateTime Time { get; private set; } = new DateTime(2026, 5, 4, 7, 59, 30, DateTimeKind.Utc);

        /// <summary>In 1e-7 degrees.</summary>
        internal int Latitude => (int)Math.Round(_latitude * 1e7);

        /// <summary>In 1e-7 degrees.</summary>
        internal int Longitude => (int)Math.Round(_longitude * 1e7);

        /// <summary>Above mean sea level in mm, whole decimetres.</summary>
        internal int Height => (int)Math.Round(_height * 10) * 100;

        /// <summary>Over ground in mm/s.</summary>
        internal int Speed => (int)Math.Round(_speed * 1000);

        /// <summary>Of motion in 1e-5 degrees, whole hundredths.</summary>
        internal int Course => (int)Math.Round(_course * 100) % 36000 * 1000;

        /// <summary>Upwards in mm/s.</summary>
        internal int Climb { get; private set; }

        /// <summary>Of position, horizontal and vertical, × 100.</summary>
        internal (int Position, int Horizontal, int Vertical) Dilution { get; private set; } = (186, 98, 158);

        internal VirtualSatellite[] Gps { get; }

        internal VirtualSatellite[] Glonass { get; }

        /// <summary>Goes on to the next fix.</summary>
        /// <param name="milliseconds">How long until then.</param>
        internal void Advance(int milliseconds)
        {
            double seconds = milliseconds / 1000.0;
            Time = Time.AddMilliseconds(milliseconds);
            _turn = Math.Clamp(_turn + Between(-4, 4), -15, 15);
            _course = (_course + (_turn * seconds) + 360) % 360;
            _speed = Math.Clamp(_speed + (Between(-1.5, 1.5) * seconds), 1, 33);
            double climb = Between(-0.4, 0.4);
            Climb = (int)Math.Round(climb * 1000);
            _height = Math.Clamp(_height + (climb * seconds), 380, 900);
            double angle = _course * Math.PI / 180;
            _latitude += _speed * seconds * Math.Cos(angle) / MetresPerDegree;
            _longitude += _speed * seconds * Math.Sin(angle) / (MetresPerDegree * Math.Cos(_latitude * Math.PI / 180));
            int horizontal = Math.Clamp(Dilution.Horizontal + _random.Next(5) - 2, 60, 250);
            int vertical = Math.Clamp(Dilution.Vertical + _random.Next(5) - 2, 90, 400);
            Dilution = ((int)Math.Sqrt((horizontal * horizontal) + (vertical * vertical)), horizontal, vertical);
            Array.ForEach(Gps, Move);
            Array.ForEach(Glonass, Move);
        }

        private VirtualSatellite[] CreateSatellites(int count, int first, int numbers)
        {
            var satellites = new VirtualSatellite[count];
            int step = numbers / count;
            for (int i = 0; i < count; i++)
            {
                satellites[i] = new VirtualSatellite
                {
                    Id = first + (i * step) + _random.Next(step),
                    Elevation = 5 + _random.Next(80),
                    Azimuth = _random.Next(360),
                    Strength = 18 + _random.Next(30),
                };
            }

            return satellites;
        }

        private void Move(VirtualSatellite satellite)
        {
            // Below 15 dBHz it is seen, but not tracked.
            satellite.Strength = Math.Clamp(satellite.Strength + _random.Next(3) - 1, 12, 50);
            if (_random.Next(40) == 0)
            {
                satellite.Azimuth = (satellite.Azimuth + 1) % 360;
                satellite.Elevation = Math.Clamp(satellite.Elevation + _random.Next(3) - 1, 1, 89);
            }
        }

        private double Between(double least, double most)
        {
            return least + ((most - least) * _random.NextFraction());
        }
    }
}
