using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Formatting
{
    using Nano.Buffers;
    using Nano.Text;

    /// <summary>BytesFormat with values of C#'s types. Expected texts: CPython 3.13, of the same numbers.</summary>
    [TestClass]
    public class BoxedTests
    {
        [TestMethod]
        public void Format_takes_integers_of_every_type()
        {
            Ascii.Formats("-128 255 -32768 65535", "%d %d %d %d", sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue);
            Ascii.Formats("-2147483648 4294967295", "%d %i", int.MinValue, uint.MaxValue);
            Ascii.Formats("-9223372036854775808 18446744073709551615", "%d %u", long.MinValue, ulong.MaxValue);
            Ascii.Formats("4294967295.0 1 0 True", "%.1f %d %x %r", uint.MaxValue, true, false, true);
        }

        [TestMethod]
        public void Format_takes_a_float_as_the_double_that_it_is()
        {
            Ascii.Formats("3.140000104904175 3.1400001049041748 0.5", "%r %.16f %g", 3.14f, 3.14f, 0.5f);
            Ascii.Formats("inf -inf nan NAN", "%f %f %e %E", float.PositiveInfinity, float.NegativeInfinity, float.NaN, float.NaN);
        }

        [TestMethod]
        public void Format_takes_text_for_a_repr_alone()
        {
            Ascii.Formats("'a' 'it' None \"'\"", "%r %a %r %a", 'a', "it", null, '\'');
            Ascii.Formats("'\\x00' '\\ud83d' '\\u20ac' '\\U0001f600'", "%r %r %r %r", '\0', '\ud83d', '\u20ac', "\ud83d\ude00");
            Assert.AreEqual("wrong type for %s", Refused("%s", "a"), "");
            Assert.AreEqual("wrong type for %d", Refused("%d", "1"), "");
            Assert.AreEqual("wrong type for %c", Refused("%c", 'a'), "");
            Assert.AreEqual("wrong type for %b", Refused("%b", new object[] { null }), "");
            Assert.AreEqual("wrong type for %X", Refused("%X", new object()), "");
            Assert.AreEqual("wrong type for %r", Refused("%r", new object()), "");
            Assert.AreEqual("wrong type for %*", Refused("%*d", "5", 1), "");
            Assert.AreEqual("too few values", Refused("%d%d", 1), "");
            Assert.AreEqual("too many values", Refused("%d", 1, 2), "");
            Ascii.Throws(typeof(ArgumentNullException), () => new BytesFormat("%r").Format(null));
        }

        [TestMethod]
        public void Format_refuses_numbers_that_have_no_integer_or_no_byte()
        {
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => new BytesFormat("%d").Format(double.NaN));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => new BytesFormat("%d").Format(double.NegativeInfinity));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => new BytesFormat("%c").Format(256));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => new BytesFormat("%c").Format(-1));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => new BytesFormat("%c").Format(ulong.MaxValue));
        }

        [TestMethod]
        public void Format_writes_results_of_any_length_and_is_ready_again_after_a_refusal()
        {
            BytesFormat format = new BytesFormat("%300d%-200s|");
            Ascii.Throws(typeof(ArgumentException), () => format.Format(1, 2));
            byte[] bytes = format.Format(12, Ascii.Bytes("ab"));
            Assert.AreEqual(501, bytes.Length, "");
            Assert.AreEqual(" 12ab ", Ascii.Text(bytes, 297, 6), "");
            Assert.AreEqual(" |", Ascii.Text(bytes, 499, 2), "");
        }

        [TestMethod]
        public void Constructor_says_where_a_format_is_wrong()
        {
            Assert.IsTrue(Wrong("ab%y").IndexOf("no conversion at 3") == 0, "");
            Assert.IsTrue(Wrong("%(name)d").IndexOf("no conversion at 1") == 0, "");
            Assert.IsTrue(Wrong("%d%").IndexOf("no conversion at 3") == 0, "");
            Assert.IsTrue(Wrong("a\u00e9").IndexOf("not ASCII at 1") == 0, "");
            Ascii.Throws(typeof(ArgumentNullException), () => new BytesFormat((string)null));
            Ascii.Throws(typeof(ArgumentNullException), () => new BytesFormat((BytesLike)null));
        }

        [TestMethod]
        public void Constructor_copies_the_bytes_of_a_format_and_takes_those_of_a_view_with_a_step()
        {
            byte[] text = Ascii.Bytes("<%d>");
            text[0] = 0xFE;
            BytesFormat format = new BytesFormat(new ByteView(text));
            text[2] = (byte)'x';
            Assert.AreEqual("\u00fe10>", Ascii.Text(format.Format(10), 0, 4), "");
            format = new BytesFormat(new ByteView(Ascii.Bytes("%_x_")).Slice(0, 4, 2));
            Assert.AreEqual("a", Ascii.Text(format.Format(10), 0, 1), "");
        }

        private static string Refused(string format, params object[] values)
        {
            return Ascii.Throws(typeof(ArgumentException), () => new BytesFormat(format).Format(values));
        }

        private static string Wrong(string format)
        {
            return Ascii.Throws(typeof(ArgumentException), () => new BytesFormat(format));
        }
    }
}
