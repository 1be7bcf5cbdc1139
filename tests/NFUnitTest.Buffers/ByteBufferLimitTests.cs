using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>The limit: what would pass it is refused as a whole.</summary>
    [TestClass]
    public class ByteBufferLimitTests
    {
        [TestMethod]
        public void Overrun_throws_and_changes_nothing_whatever_would_grow()
        {
            ByteBuffer b = Ascii.Buffer("abcdef");
            b.Limit = 7;
            byte[] array = b.Array;
            Bytes two = Ascii.Of("12");
            Expect.Throws(typeof(InvalidOperationException), () => b.Extend(two));
            Expect.Throws(typeof(InvalidOperationException), () => b.Extend(b));
            Expect.Throws(typeof(InvalidOperationException), () => b.Extend(new byte[4], 1, 2));
            Expect.Throws(typeof(InvalidOperationException), () => b.SetSlice(2, 3, Ascii.Of("123")));
            Expect.Throws(typeof(InvalidOperationException), () => b.SetSlice(2, 2, two));
            Expect.Throws(typeof(InvalidOperationException), () => b.Resize(8));
            Expect.Text("abcdef", b);
            Expect.True((object)b.Array == array);

            b.Append((byte)'g');
            Expect.Throws(typeof(InvalidOperationException), () => b.Append((byte)'h'));
            Expect.Throws(typeof(InvalidOperationException), () => b.Insert(0, (byte)'h'));
            Expect.Text("abcdefg", b);
        }

        [TestMethod]
        public void Limit_lets_through_what_keeps_the_length_or_fills_it_exactly()
        {
            ByteBuffer b = Ascii.Buffer("abcdef");
            b.Limit = 6;
            b.SetSlice(0, 2, Ascii.Of("XY"));
            b.SetSlice(2, 3, Ascii.Of(""));
            b.Append((byte)'!');
            Expect.Text("XYdef!", b);
            b.SetSlice(0, int.MaxValue, Ascii.Of("123456"));
            Expect.Text("123456", b);
            b.Limit = 8;
            b.Extend(Ascii.Of("78"));
            Expect.Text("12345678", b);
        }

        [TestMethod]
        public void Room_never_exceeds_the_limit_while_growing()
        {
            ByteBuffer b = new ByteBuffer { Limit = 100 };
            for (int i = 0; i < 100; i++)
            {
                b.Append((byte)i);
                Expect.True(b.Capacity <= 100);
            }

            Expect.Equal(100, b.Length);
            Expect.Throws(typeof(InvalidOperationException), () => b.Append(0));
            Expect.Equal(99, (int)b[99]);
        }

        [TestMethod]
        public void Limit_below_the_length_is_refused_and_the_old_one_stays()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            b.Limit = 4;
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => b.Limit = 2);
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => b.Limit = -1);
            Expect.Equal(4, b.Limit);
            b.Limit = 3;
            Expect.Throws(typeof(InvalidOperationException), () => b.Append(0));
            Expect.Equal(int.MaxValue, new ByteBuffer().Limit);
        }

        [TestMethod]
        public void Overrun_names_the_limit_and_the_length_asked_for()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            b.Limit = 64;
            string message = null;
            try
            {
                b.Extend(new byte[97], 0, 97);
            }
            catch (InvalidOperationException e)
            {
                message = e.Message;
            }

            Assert.IsTrue(message.IndexOf("64") >= 0, message);
            Assert.IsTrue(message.IndexOf("100") >= 0, message);
        }

        [TestMethod]
        public void Limit_of_0_takes_no_byte_at_all()
        {
            ByteBuffer b = new ByteBuffer { Limit = 0 };
            Expect.Throws(typeof(InvalidOperationException), () => b.Append(1));
            b.Extend(new byte[0], 0, 0);
            b.Clear();
            Expect.Equal(0, b.Length);
        }
    }
}
