using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Formatting
{
    using Nano.Buffers;
    using Nano.Text;

    /// <summary>BytesFormat value by value. Expected texts: CPython 3.13.</summary>
    [TestClass]
    public class AppendTests
    {
        [TestMethod]
        public void Begin_Add_End_write_a_line_of_telemetry_into_the_middle_of_an_array()
        {
            BytesFormat format = new BytesFormat("%05d,%.2f\r\n");
            byte[] buffer = Ascii.Fresh(40);
            format.Begin(buffer, 3, 30);
            format.Add(42);
            format.Add(3.14159);
            Ascii.Ends("00042,3.14\r\n", format, buffer, 3);
        }

        [TestMethod]
        public void Begin_starts_again_whatever_was_before()
        {
            BytesFormat format = new BytesFormat("<%d-%d>");
            byte[] buffer = Ascii.Fresh(20);
            format.Begin(buffer, 0, 20);
            format.Add(1);
            buffer = Ascii.Fresh(20);
            format.Begin(buffer, 2, 18);
            format.Add(22);
            format.Add(-3);
            Ascii.Ends("<22--3>", format, buffer, 2);
            buffer = Ascii.Fresh(20);
            format.Begin(buffer, 1, 19);
            format.Add(4);
            format.Add(5);
            Ascii.Ends("<4-5>", format, buffer, 1);
        }

        [TestMethod]
        public void Add_takes_the_ends_of_long_and_ulong()
        {
            BytesFormat format = new BytesFormat("%d %d %x %#x %o %.1f");
            byte[] buffer = Ascii.Fresh(130);
            format.Begin(buffer, 1, 128);
            format.Add(long.MinValue);
            format.Add(ulong.MaxValue);
            format.Add(long.MinValue);
            format.Add(ulong.MaxValue);
            format.Add(long.MaxValue);
            format.Add(ulong.MaxValue);
            Ascii.Ends("-9223372036854775808 18446744073709551615 -8000000000000000 0xffffffffffffffff 777777777777777777777 18446744073709551616.0", format, buffer, 1);
        }

        [TestMethod]
        public void Add_takes_bytes_from_buffers_of_every_kind()
        {
            BytesFormat format = new BytesFormat("%s|%5b|%.1s|%r|%c");
            byte[] source = Ascii.Bytes("xxabcyy");
            ByteBuffer grown = new ByteBuffer();
            grown.Extend(new Bytes(Ascii.Bytes("de")));
            byte[] buffer = Ascii.Fresh(60);
            format.Begin(buffer, 5, 50);
            format.Add(source, 2, 3);
            format.Add(grown);
            format.Add(new Bytes(source));
            format.Add(new ByteView(source, 5, 2, true));
            format.Add(new LentBytes(source, 4, 1, false));
            Ascii.Ends("abc|   de|x|b'yy'|c", format, buffer, 5);
        }

        [TestMethod]
        public void Add_refuses_what_is_no_bytes_and_can_be_called_again()
        {
            BytesFormat format = new BytesFormat("%s");
            byte[] buffer = Ascii.Fresh(8);
            byte[] source = Ascii.Bytes("abcd");
            ByteView released = new ByteView(source);
            released.Release();
            format.Begin(buffer, 0, 8);
            Ascii.Throws(typeof(ArgumentNullException), () => format.Add((BytesLike)null));
            Ascii.Throws(typeof(ArgumentNullException), () => format.Add(null, 0, 0));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => format.Add(source, 1, 4));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => format.Add(source, -1, 2));
            Ascii.Throws(typeof(InvalidOperationException), () => format.Add(new ByteView(source).Slice(0, 4, 2)));
            Ascii.Throws(typeof(ObjectDisposedException), () => format.Add(released));
            format.Add(source, 0, 4);
            Ascii.Ends("abcd", format, buffer, 0);
        }

        [TestMethod]
        public void Add_and_End_say_when_there_are_too_many_or_too_few_values()
        {
            BytesFormat format = new BytesFormat("%d%d");
            byte[] buffer = Ascii.Fresh(9);
            Assert.AreEqual("too many values", Ascii.Throws(typeof(ArgumentException), () => format.Add(1)), "");
            Assert.AreEqual("too few values", Ascii.Throws(typeof(ArgumentException), () => format.End()), "");
            format.Begin(buffer, 0, 9);
            format.Add(1);
            Assert.AreEqual("too few values", Ascii.Throws(typeof(ArgumentException), () => format.End()), "");
            format.Add(2);
            Assert.AreEqual("too many values", Ascii.Throws(typeof(ArgumentException), () => format.Add(3.0)), "");
            Assert.AreEqual("too many values", Ascii.Throws(typeof(ArgumentException), () => format.Add((ulong)3)), "");
            Assert.AreEqual("too many values", Ascii.Throws(typeof(ArgumentException), () => format.Add(buffer, 0, 1)), "");
            Ascii.Ends("12", format, buffer, 0);
        }

        [TestMethod]
        public void Add_names_the_conversion_for_a_value_of_a_wrong_type_and_takes_a_right_one_then()
        {
            BytesFormat format = new BytesFormat("%x%s%*g");
            byte[] buffer = Ascii.Fresh(20);
            format.Begin(buffer, 0, 20);
            Assert.AreEqual("wrong type for %x", Ascii.Throws(typeof(ArgumentException), () => format.Add(1.0)), "");
            Assert.AreEqual("wrong type for %x", Ascii.Throws(typeof(ArgumentException), () => format.Add(buffer, 0, 1)), "");
            format.Add(10);
            Assert.AreEqual("wrong type for %s", Ascii.Throws(typeof(ArgumentException), () => format.Add(1)), "");
            Assert.AreEqual("wrong type for %s", Ascii.Throws(typeof(ArgumentException), () => format.Add(1.5)), "");
            format.Add(Ascii.Bytes("z"), 0, 1);
            Assert.AreEqual("wrong type for %*", Ascii.Throws(typeof(ArgumentException), () => format.Add(1.5)), "");
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => format.Add(BytesFormat.Longest + 1));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => format.Add(long.MinValue));
            format.Add(-4);
            Assert.AreEqual("wrong type for %g", Ascii.Throws(typeof(ArgumentException), () => format.Add(buffer, 0, 1)), "");
            format.Add(1.5);
            Ascii.Ends("az1.5 ", format, buffer, 0);
        }

        [TestMethod]
        public void Stars_are_asked_for_anew_each_time()
        {
            BytesFormat format = new BytesFormat("%*.*f|%-*d|%.*d|");
            byte[] buffer = Ascii.Fresh(60);
            format.Begin(buffer, 0, 60);
            AddAll(format, 8, 2, 5, 3);
            Ascii.Ends("    2.50|7    |007|", format, buffer, 0);
            buffer = Ascii.Fresh(60);
            format.Begin(buffer, 0, 60);
            AddAll(format, -6, 0, -3, -1);
            Ascii.Ends("2     |7  |7|", format, buffer, 0);
            buffer = Ascii.Fresh(60);
            format.Begin(buffer, 0, 60);
            AddAll(format, 0, 1, 0, 0);
            Ascii.Ends("2.5|7|7|", format, buffer, 0);
        }

        [TestMethod]
        public void Format_ends_what_was_begun_and_leaves_its_array_alone()
        {
            BytesFormat format = new BytesFormat("%d;");
            byte[] buffer = Ascii.Fresh(9);
            format.Begin(buffer, 0, 9);
            Assert.AreEqual("77;", Ascii.Text(format.Format(77), 0, 3), "");
            Ascii.Untouched(buffer, 0, 9);
            Ascii.Throws(typeof(ArgumentException), () => format.Add(1));
            format.Begin(buffer, 0, 9);
            format.Add(8);
            Ascii.Ends("8;", format, buffer, 0);
        }

        private static void AddAll(BytesFormat format, long width, long precision, long other, long digits)
        {
            format.Add(width);
            format.Add(precision);
            format.Add(2.5);
            format.Add(other);
            format.Add(7);
            format.Add(digits);
            format.Add(7);
        }
    }
}
