using System;
using System.Globalization;
using System.Numerics;

namespace Nano.Host.Tests.Text;

/// <summary>What % makes of a double, by whole fractions: the value is numerator / denominator, and every digit one division. Written
/// to be read, and unlike the device's code: nothing is in pieces, and the value is never brought to a power of ten.</summary>
internal static class DecimalExpansion
{
    /// <summary>%.Nf</summary>
    internal static string Fixed(double value, int decimals)
    {
        (BigInteger numerator, BigInteger denominator) = Fraction(value);
        return Sign(value) + WithPoint(Rounded(numerator * BigInteger.Pow(10, decimals), denominator), decimals);
    }

    /// <summary>%.Ne</summary>
    internal static string Scientific(double value, int decimals)
    {
        (string digits, int exponent) = Significant(value, decimals + 1);
        return Sign(value) + (decimals == 0 ? digits : digits[..1] + "." + digits[1..]) + Exponent(exponent);
    }

    /// <summary>%.Ng</summary>
    internal static string General(double value, int digits)
    {
        int count = Math.Max(digits, 1);
        (string significant, int exponent) = Significant(value, count);
        string text = exponent < -4 || exponent >= count
            ? Shortened(significant[..1] + "." + significant[1..]) + Exponent(exponent)
            : Shortened(Placed(significant, exponent));
        return Sign(value) + text;
    }

    /// <summary>%r, of the digits that .NET gives: the fewest that read as the same double.</summary>
    internal static string Repr(double value)
    {
        string[] parts = Math.Abs(value).ToString("E16", CultureInfo.InvariantCulture).Split('E');
        string shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        if (double.Parse(shortest, CultureInfo.InvariantCulture) != Math.Abs(value))
        {
            // .NET is wrong about 2^-25 and 2^-958: its 16 digits read as the neighbour. 17 are always right.
            shortest = parts[0];
        }

        string digits = shortest.Split('E')[0].Replace(".", "").Trim('0');
        digits = digits.Length == 0 ? "0" : digits;
        int exponent = int.Parse(parts[1], CultureInfo.InvariantCulture);
        if (digits == "1" && parts[0].StartsWith('9'))
        {
            // 17 digits are below the power of ten, the fewest are it.
            exponent++;
        }

        if (exponent < -4 || exponent >= 16)
        {
            return Sign(value) + (digits.Length == 1 ? digits : digits[..1] + "." + digits[1..]) + Exponent(exponent);
        }

        string text = Placed(exponent < 0 ? digits : digits.PadRight(exponent + 2, '0'), exponent);
        return Sign(value) + text;
    }

    // Sign apart: numerator / denominator.
    private static (BigInteger Numerator, BigInteger Denominator) Fraction(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        BigInteger mantissa = bits & 0xFFFFFFFFFFFFF;
        if (exponent != 0)
        {
            mantissa += BigInteger.One << 52;
        }

        int power = Math.Max(exponent, 1) - 1075;
        return power < 0 ? (mantissa, BigInteger.One << -power) : (mantissa << power, BigInteger.One);
    }

    // The nearest integer; of two the even one.
    private static BigInteger Rounded(BigInteger numerator, BigInteger denominator)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        int half = (rest * 2).CompareTo(denominator);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }

    // So many digits, and the exponent of the first.
    private static (string Digits, int Exponent) Significant(double value, int count)
    {
        (BigInteger numerator, BigInteger denominator) = Fraction(value);
        if (numerator.IsZero)
        {
            return (new string('0', count), 0);
        }

        // 10^exponent <= value: estimated, then made right.
        int exponent = (int)Math.Floor(Math.Log10(Math.Abs(value))) - 1;
        while (IsAtLeast(numerator, denominator, exponent + 1))
        {
            exponent++;
        }

        int power = count - 1 - exponent;
        BigInteger digits = power >= 0
            ? Rounded(numerator * BigInteger.Pow(10, power), denominator)
            : Rounded(numerator, denominator * BigInteger.Pow(10, -power));
        string text = digits.ToString(CultureInfo.InvariantCulture);
        return text.Length > count ? (text[..count], exponent + 1) : (text, exponent);
    }

    // numerator / denominator >= 10^power
    private static bool IsAtLeast(BigInteger numerator, BigInteger denominator, int power)
    {
        return power < 0 ? numerator * BigInteger.Pow(10, -power) >= denominator : numerator >= denominator * BigInteger.Pow(10, power);
    }

    private static string WithPoint(BigInteger scaled, int decimals)
    {
        string digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? digits : digits[..^decimals] + "." + digits[^decimals..];
    }

    // Digits of which the first has this exponent, as a number without one.
    private static string Placed(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        return exponent + 1 == digits.Length ? digits : digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
    }

    // Without zeros at the end of a fraction.
    private static string Shortened(string text)
    {
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    private static string Exponent(int exponent)
    {
        return (exponent < 0 ? "e-" : "e+") + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string Sign(double value)
    {
        return double.IsNegative(value) ? "-" : string.Empty;
    }
}
