using System;
using System.Globalization;

namespace Nano.Host.Tests.Text;

/// <summary>Finite doubles of every kind, by turns: any bits, readings of a sensor, short decimals, halves of a binary fraction (where
/// rounding has ties), integers beyond 53 bits, tiny ones.</summary>
internal static class RandomDoubles
{
    internal static double Next(Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                double any;
                do
                {
                    any = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
                }
                while (!double.IsFinite(any));
                return any;
            case 1:
                return (random.NextDouble() - 0.5) * 4000;
            case 2:
                return double.Parse(random.Next(-99999, 100000).ToString(CultureInfo.InvariantCulture) + "e" + random.Next(-12, 18).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            case 3:
                return random.Next(-5000, 5001) / (double)(1 << random.Next(0, 14));
            case 4:
                return Math.ScaleB(random.NextInt64(1, 1L << 53), random.Next(0, 40));
            default:
                return Math.ScaleB(random.NextDouble(), random.Next(-80, 0));
        }
    }
}
