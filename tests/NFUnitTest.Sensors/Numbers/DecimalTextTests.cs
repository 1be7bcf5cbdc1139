using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Text;

    /// <summary>The values: what the digits say, and Python's int(Decimal(text) * 10 ** decimals).</summary>
    [TestClass]
    public class DecimalTextTests
    {
        [TestMethod]
        [DataRow("0", 0, 0L)]
        [DataRow("-0", 3, 0L)]
        [DataRow("+7", 0, 7L)]
        [DataRow("12.5", 3, 12500L)]
        [DataRow("-12.5", 0, -12L)]
        [DataRow("-0.05", 2, -5L)]
        [DataRow("-0.05", 1, 0L)]
        [DataRow("000123456.789", 3, 123456789L)]
        [DataRow("12785.123", 3, 12785123L)]
        [DataRow("1.2345678", 2, 123L)]
        [DataRow("9.99999", 0, 9L)]
        [DataRow(".5", 1, 5L)]
        [DataRow("5.", 1, 50L)]
        [DataRow("4807.038", 4, 48070380L)]
        [DataRow("2147483648", 0, 2147483648L)]
        [DataRow("-4294967296", 0, -4294967296L)]
        [DataRow("999999999999999999", 0, 999999999999999999L)]
        [DataRow("-0.999999999999999999", 18, -999999999999999999L)]
        [DataRow("0000000000000000000000000000000000000042", 0, 42L)]
        [DataRow("0.00000000000000000000000000000000000042", 18, 0L)]
        public void TryParse_returns_the_number_in_units_of_the_last_decimal(string text, int decimals, long expected)
        {
            byte[] bytes = Ascii("<" + text + ">");
            Assert.IsTrue(DecimalText.TryParse(bytes, 1, bytes.Length - 2, decimals, out long value));
            Assert.AreEqual(expected, value);
        }

        [TestMethod]
        [DataRow("", 0)]
        [DataRow("-", 0)]
        [DataRow("+", 3)]
        [DataRow(".", 3)]
        [DataRow("-.", 3)]
        [DataRow("--1", 0)]
        [DataRow("1-", 0)]
        [DataRow("1.2.3", 0)]
        [DataRow("1.2.", 3)]
        [DataRow("1..2", 3)]
        [DataRow("1,5", 1)]
        [DataRow(" 1", 0)]
        [DataRow("1 ", 0)]
        [DataRow("0x1F", 0)]
        [DataRow("1e3", 0)]
        [DataRow("---", 0)]
        [DataRow("1/", 0)]
        [DataRow("1:", 0)]
        [DataRow("1000000000000000000", 0)]
        [DataRow("1", 18)]
        [DataRow("999999999999999999", 1)]
        [DataRow("99999999999999999999999999999999", 0)]
        public void TryParse_returns_false_and_0_for_anything_else(string text, int decimals)
        {
            byte[] bytes = Ascii(text);
            Assert.IsFalse(DecimalText.TryParse(bytes, 0, bytes.Length, decimals, out long value));
            Assert.AreEqual(0L, value);
        }

        [TestMethod]
        public void TryParse_takes_digits_and_no_other_byte()
        {
            byte[] bytes = Ascii("1?1");
            for (int i = 0; i < 256; i++)
            {
                bytes[1] = (byte)i;
                int digit = "0123456789".IndexOf((char)i);
                bool isNumber = i != 0 && (digit >= 0 || i == 0x2E);
                Assert.AreEqual(isNumber, DecimalText.TryParse(bytes, 0, 3, 1, out long value), "byte " + i);
                Assert.AreEqual(!isNumber ? 0L : digit < 0 ? 11L : 1010L + 100 * digit, value, "byte " + i);
            }
        }

        [TestMethod]
        public void TryParse_agrees_with_digits_put_together_for_every_length()
        {
            // Ones, one more at each step, and the same number built by hand.
            for (int whole = 1; whole <= 12; whole++)
            {
                for (int part = 0; part <= 6; part++)
                {
                    for (int decimals = 0; decimals <= 6; decimals++)
                    {
                        string text = string.Empty;
                        string wanted = string.Empty;
                        for (int i = 0; i < whole; i++)
                        {
                            text += Digit(1 + i % 9);
                        }

                        wanted = text;
                        text += part > 0 ? "." : string.Empty;
                        for (int i = 0; i < part; i++)
                        {
                            text += Digit(9 - i);
                        }

                        for (int i = 0; i < decimals; i++)
                        {
                            wanted += Digit(i < part ? 9 - i : 0);
                        }

                        byte[] bytes = Ascii(text);
                        Assert.IsTrue(DecimalText.TryParse(bytes, 0, bytes.Length, decimals, out long value), text);
                        Assert.AreEqual(wanted, value.ToString(), text);
                    }
                }
            }
        }

        [TestMethod]
        public void TryParse_refuses_what_is_no_place_and_no_number_of_decimals()
        {
            byte[] bytes = Ascii("12");
            Assert.ThrowsException(typeof(ArgumentNullException), () => DecimalText.TryParse(null, 0, 0, 0, out _));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => DecimalText.TryParse(bytes, -1, 1, 0, out _));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => DecimalText.TryParse(bytes, 1, 2, 0, out _));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => DecimalText.TryParse(bytes, 0, -1, 0, out _));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => DecimalText.TryParse(bytes, 0, 2, -1, out _));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => DecimalText.TryParse(bytes, 0, 2, 19, out _));
        }

        private static string Digit(int value)
        {
            return value.ToString();
        }

        private static byte[] Ascii(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)characters[i];
            }

            return bytes;
        }
    }
}
