using System;
using System.Globalization;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Text;

namespace Nano.Host.Tests.Text;

/// <summary>BytesFormat's doubles against <see cref="DecimalExpansion"/>: random ones of every kind.</summary>
[TestClass]
public class FormattingAgainstBigIntegers
{
    private const int Rounds = 20_000;

    [TestMethod]
    public void The_expansion_itself_agrees_with_CPython_on_known_values()
    {
        Assert.AreEqual("0.1000000000000000055511151231257827021181583404541015625", DecimalExpansion.Fixed(0.1, 55));
        Assert.AreEqual("-2", DecimalExpansion.Fixed(-2.5, 0));
        Assert.AreEqual("4.94e-324", DecimalExpansion.Scientific(5e-324, 2));
        Assert.AreEqual("1e+01", DecimalExpansion.Scientific(9.5, 0));
        Assert.AreEqual("1e+06", DecimalExpansion.General(999999.5, 6));
        Assert.AreEqual("0.0001", DecimalExpansion.General(0.0001, 6));
        Assert.AreEqual("1e+16", DecimalExpansion.Repr(1e16));
        Assert.AreEqual("123.0", DecimalExpansion.Repr(123));
        Assert.AreEqual("-0.0", DecimalExpansion.Repr(-0.0));
        Assert.AreEqual("1e-05", DecimalExpansion.Repr(0.00001));
        Assert.AreEqual("2.9802322387695312e-08", DecimalExpansion.Repr(Math.ScaleB(1, -25)));
        Assert.AreEqual("4.1045368012983762e-289", DecimalExpansion.Repr(Math.ScaleB(1, -958)));
        Assert.AreEqual("1.7976931348623157e+308", DecimalExpansion.Repr(double.MaxValue));
    }

    [TestMethod]
    public void Fixed_point_agrees_at_every_precision()
    {
        Compare("f", 1, (value, precision) => DecimalExpansion.Fixed(value, precision));
    }

    [TestMethod]
    public void Scientific_notation_agrees_at_every_precision()
    {
        Compare("e", 2, (value, precision) => DecimalExpansion.Scientific(value, precision));
    }

    [TestMethod]
    public void General_notation_agrees_at_every_precision()
    {
        Compare("g", 3, (value, precision) => DecimalExpansion.General(value, precision));
    }

    [TestMethod]
    public void The_shortest_repr_has_the_digits_of_NET()
    {
        BytesFormat format = new("%r");
        byte[] buffer = new byte[30];
        Random random = new(4);
        for (int i = 0; i < 10 * Rounds; i++)
        {
            double value = RandomDoubles.Next(random);
            Agree(DecimalExpansion.Repr(value), format, value, buffer);
        }

        for (int power = -1074; power < 1024; power++)
        {
            // Where the neighbours are not equally far.
            double value = Math.ScaleB(1, power);
            Agree(DecimalExpansion.Repr(value), format, value, buffer);
            Agree(DecimalExpansion.Repr(Math.BitDecrement(value)), format, Math.BitDecrement(value), buffer);
            Agree(DecimalExpansion.Repr(Math.BitIncrement(value)), format, Math.BitIncrement(value), buffer);
        }
    }

    [TestMethod]
    public void Doubles_cut_to_integers_have_all_their_digits()
    {
        BytesFormat format = new("%d");
        byte[] buffer = new byte[400];
        Random random = new(5);
        for (int i = 0; i < Rounds; i++)
        {
            double value = RandomDoubles.Next(random);
            string expected = new System.Numerics.BigInteger(value).ToString(CultureInfo.InvariantCulture);
            Agree(expected, format, value, buffer);
        }
    }

    private static void Compare(string conversion, int seed, Func<double, int, string> oracle)
    {
        byte[] buffer = new byte[800];
        Random random = new(seed);
        for (int precision = 0; precision < 400; precision = precision < 22 ? precision + 1 : precision * 2)
        {
            BytesFormat format = new("%." + precision.ToString(CultureInfo.InvariantCulture) + conversion);
            for (int i = 0; i < Rounds / 20; i++)
            {
                double value = RandomDoubles.Next(random);
                Agree(oracle(value, precision), format, value, buffer);
            }
        }
    }

    private static void Agree(string expected, BytesFormat format, double value, byte[] buffer)
    {
        format.Begin(buffer, 0, buffer.Length);
        format.Add(value);
        string actual = Encoding.ASCII.GetString(buffer, 0, format.End());
        if (expected != actual)
        {
            Assert.Fail($"{value:R}: expected {expected} but got {actual}");
        }
    }
}
