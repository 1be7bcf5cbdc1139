using System;

namespace Nano.Buffers
{
    /// <summary>The bits of an IEEE 754 binary32, by way of a double: the device turns bits into a number without an array for
    /// double only.</summary>
    internal static class SingleBits
    {
        // A binary32 set into the places of a double, sign, exponent and fraction, is the number times 2 to the -896 (the
        // difference of the two biases, 1023 - 127): subnormals too, which are subnormal doubles then. Both exact.
        private const double Down = 1.8928834978668395e-270;
        private const double Up = 5.282945311356653e+269;

        /// <summary>The number that the bits stand for. A signalling NaN becomes a quiet one.</summary>
        internal static float ToSingle(int bits)
        {
            long wide = ((long)bits << 29) & unchecked((long)0x8FFFFFFFFFFFFFFF);
            if ((bits & 0x7FFFFFFF) > 0x7F800000)
            {
                return (float)BitConverter.Int64BitsToDouble(wide | 0x7FF0000000000000);
            }

            return (float)(BitConverter.Int64BitsToDouble(wide) * Up);
        }

        /// <summary>The bits of a number.</summary>
        internal static uint FromSingle(float value)
        {
            long wide = BitConverter.DoubleToInt64Bits(value * Down);
            return (uint)((int)(wide >> 32) & int.MinValue | (int)(wide >> 29) & int.MaxValue);
        }
    }
}
