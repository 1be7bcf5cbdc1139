namespace Nano.Text
{
    // One natural number of up to 770 decimal digits.
    public sealed partial class BytesFormat
    {
        // Nine digits each, the lowest first.
        private int[] _limbs;
        private int _used;

        // 4 * mantissa * 5^1076 has 769 digits.
        private const int Limbs = 88;
        private const int Limb = 1000000000;

        // What Drop says of the digits that are gone: between none and half, half, more.
        private const int Half = 2;

        // Makes the number value / 2^shift * 10^scale, and returns that scale: the smallest, for an odd value.
        private int Expand(long value, int shift)
        {
            if (_limbs == null)
            {
                _limbs = new int[Limbs];
            }

            _used = 0;
            do
            {
                _limbs[_used++] = (int)(value % Limb);
                value /= Limb;
            }
            while (value != 0);

            // value * 5^shift; or * 2^-shift. With as large powers as leave a carry below a limb.
            int radix = shift > 0 ? 5 : 2;
            int rest = shift > 0 ? shift : -shift;
            while (rest > 0)
            {
                int factor = 1;
                do
                {
                    factor *= radix;
                    rest--;
                }
                while (rest > 0 && factor < Limb / 10);
                Multiply(factor, 0);
            }

            return shift > 0 ? shift : 0;
        }

        private void Multiply(int factor, int carry)
        {
            int[] limbs = _limbs;
            int used = _used;
            long sum = carry;
            for (int i = 0; i < used; i++)
            {
                sum += (long)limbs[i] * factor;
                long high = sum / Limb;
                limbs[i] = (int)(sum - high * Limb);
                sum = high;
            }

            if (sum != 0)
            {
                limbs[_used++] = (int)sum;
            }
        }

        // Returns the remainder.
        private int Divide(int divisor)
        {
            int[] limbs = _limbs;
            long rest = 0;
            for (int i = _used - 1; i >= 0; i--)
            {
                rest = rest * Limb + limbs[i];
                long quotient = rest / divisor;
                limbs[i] = (int)quotient;
                rest -= quotient * divisor;
            }

            while (_used > 1 && limbs[_used - 1] == 0)
            {
                _used--;
            }

            return (int)rest;
        }

        // How many digits it has.
        private int Count()
        {
            int digits = _used * 9 - 8;
            for (int rest = _limbs[_used - 1]; rest > 9; rest /= 10)
            {
                digits++;
            }

            return digits;
        }

        // Takes the last digits away and says what they were: 0 nothing, 1 below half, Half, 3 above.
        private int Drop(int digits)
        {
            int rest = 0;
            int more = 0;
            int power;
            do
            {
                more |= rest;
                power = 1;
                do
                {
                    power *= 10;
                    digits--;
                }
                while (digits > 0 && power < Limb);
                rest = Divide(power);
            }
            while (digits > 0);
            rest -= power >> 1;
            if (rest == 0 && more == 0)
            {
                return Half;
            }

            return rest >= 0 ? Half + 1 : rest + (power >> 1) + more != 0 ? 1 : 0;
        }

        // The number without its last digits, doubled: odd where these were something.
        private long Top(int drop)
        {
            long top = drop > 0 && Drop(drop) != 0 ? 1 : 0;
            long number = 0;
            for (int i = _used - 1; i >= 0; i--)
            {
                number = number * Limb + _limbs[i];
            }

            return number + number + top;
        }

        // Makes the number of the fewest digits that reads as mantissa / 2^shift, of several the nearest, and returns its scale.
        // 18 digits of all are looked at: 17 are always enough.
        private int Shortest(long mantissa, int shift)
        {
            long down;
            long step = 2000000000000000000;
            int drop;

            // In quarters of the last place: the numbers half way to the neighbours. A power of two is nearer to the one below.
            mantissa <<= 2;
            shift += 2;
            int scale = Expand(mantissa, shift);
            drop = Count() - 18;
            if (drop < 0)
            {
                drop = 0;
            }

            long middle = Top(drop);
            Expand(mantissa + 2, shift);
            long high = Top(drop);
            Expand(mantissa - (mantissa == 1L << 54 && shift < 1076 ? 1 : 2), shift);
            long low = Top(drop);
            if ((mantissa & 4) != 0)
            {
                // The halves themselves read as the even neighbour.
                low++;
                high--;
            }

            while (true)
            {
                down = middle / step * step;
                long up = down + step;
                bool isDown = down >= low;
                if (isDown || up <= high)
                {
                    long nearer = middle - down - (up - middle);
                    if (!isDown || (up <= high && (nearer > 0 || (nearer == 0 && (down / step & 1) != 0))))
                    {
                        down = up;
                    }

                    Expand(down >> 1, 0);
                    return scale - drop;
                }

                step /= 10;
            }
        }
    }
}
