using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Changing and growing. Expected values: CPython 3.13's bytearray, many from its test_bytes.py.</summary>
    [TestClass]
    public class ByteBufferTests
    {
        [TestMethod]
        public void SetSlice_takes_the_steps_of_test_setslice()
        {
            ByteBuffer b = new ByteBuffer(new Bytes(Hex.Parse("00010203040506070809")));
            b.SetSlice(0, 5, new Bytes(Hex.Parse("0101010101")));
            Expect.Equal("01010101010506070809", b.ToHex());
            b.DeleteSlice(0, -5);
            Expect.Equal("0506070809", b.ToHex());
            b.SetSlice(0, 0, new Bytes(Hex.Parse("0001020304")));
            Expect.Equal("00010203040506070809", b.ToHex());
            b.SetSlice(-7, -3, new Bytes(Hex.Parse("6465")));
            Expect.Equal("0001026465070809", b.ToHex());
            b.SetSlice(3, 5, new ByteView(Hex.Parse("03040506")));
            Expect.Equal("00010203040506070809", b.ToHex());
            b.SetSlice(3, 0, new Bytes(Hex.Parse("2a2a2a")));
            Expect.Equal("0001022a2a2a03040506070809", b.ToHex());
            b.SetSlice(3, int.MaxValue, Ascii.Of("foo"));
            Expect.Equal("000102666f6f", b.ToHex());
            b.SetSlice(int.MinValue, 3, new ByteView(Ascii.Of("foo")));
            Expect.Text("foofoo", b);
            b.SetSlice(3, 4, new Bytes(new byte[0]));
            Expect.Text("foooo", b);
        }

        [TestMethod]
        public void SetSlice_with_the_buffer_itself_puts_in_what_it_was()
        {
            ByteBuffer b = Ascii.Buffer("abcdef");
            b.SetSlice(2, int.MaxValue, b);
            Expect.Text("ababcdef", b);
            b = Ascii.Buffer("abcdef");
            b.SetSlice(1, 3, b);
            Expect.Text("aabcdefdef", b);
            b = Ascii.Buffer("abc");
            b.SetSlice(0, 0, b);
            Expect.Text("abcabc", b);
            b = Ascii.Buffer("abcdef");
            b.SetSlice(int.MaxValue, int.MinValue, b, -1);
            Expect.Text("fedcba", b);
        }

        [TestMethod]
        public void SetSlice_with_a_step_takes_as_many_bytes_as_there_are_or_none_to_delete()
        {
            ByteBuffer b = Ascii.Buffer("0123456789");
            b.SetSlice(1, 8, Ascii.Of("abc"), 3);
            Expect.Text("0a23b56c89", b);
            b.SetSlice(int.MaxValue, int.MinValue, Ascii.Of("xyz"), -4);
            Expect.Text("0z23by6c8x", b);
            Expect.Throws(typeof(ArgumentException), () => b.SetSlice(0, 10, Ascii.Of("abcd"), 2));
            Expect.Throws(typeof(ArgumentException), () => b.SetSlice(0, 10, Ascii.Of("a"), -1));
            Expect.Throws(typeof(ArgumentException), () => b.SetSlice(0, 10, Ascii.Of("a"), 0));
            Expect.Throws(typeof(ArgumentNullException), () => b.SetSlice(0, 10, null));
            Expect.Text("0z23by6c8x", b);
            b.SetSlice(1, -1, new Bytes(new byte[0]), 2);
            Expect.Text("02b68x", b);
            b.SetSlice(int.MaxValue, int.MinValue, new Bytes(new byte[0]), -2);
            Expect.Text("0b8", b);
        }

        [TestMethod]
        [DataRow(0, 2147483647, 2, "13579")]
        [DataRow(1, 2147483647, 2, "02468")]
        [DataRow(1, -2147483648, -2, "023456789")]
        [DataRow(0, 2147483647, 1000, "123456789")]
        [DataRow(9, 2147483647, 2147483647, "012345678")]
        [DataRow(-3, 2147483647, 1, "0123456")]
        [DataRow(-3, -1, 1, "01234569")]
        [DataRow(2147483647, -2147483648, -1, "")]
        [DataRow(2147483647, -2147483648, -3, "124578")]
        [DataRow(2147483647, -2147483648, -2147483648, "012345678")]
        [DataRow(8, 2, -2, "0123579")]
        [DataRow(5, 2, 1, "0123456789")]
        [DataRow(2, 5, -1, "0123456789")]
        [DataRow(-100, 100, 4, "1235679")]
        public void DeleteSlice_leaves_what_del_leaves(int start, int stop, int step, string left)
        {
            ByteBuffer b = Ascii.Buffer("0123456789");
            b.DeleteSlice(start, stop, step);
            Expect.Text(left, b);
        }

        [TestMethod]
        public void Insert_clamps_the_position_and_Pop_does_not()
        {
            ByteBuffer b = Ascii.Buffer("msssspp");
            b.Insert(1, (byte)'i');
            b.Insert(4, (byte)'i');
            b.Insert(-2, (byte)'i');
            b.Insert(1000, (byte)'i');
            Expect.Text("mississippi", b);
            b.Insert(-1000, (byte)'>');
            Expect.Text(">mississippi", b);

            b = Ascii.Buffer("world");
            Expect.Equal('d', b.Pop());
            Expect.Equal('w', b.Pop(0));
            Expect.Equal('r', b.Pop(-2));
            Expect.Text("ol", b);
            Expect.Throws(typeof(IndexOutOfRangeException), () => b.Pop(2));
            Expect.Throws(typeof(IndexOutOfRangeException), () => b.Pop(-3));
            Expect.Throws(typeof(IndexOutOfRangeException), () => new ByteBuffer().Pop());
            Expect.Text("ol", b);
        }

        [TestMethod]
        public void Remove_takes_the_first_one_and_refuses_what_is_not_there()
        {
            ByteBuffer b = Ascii.Buffer("hello");
            b.Remove((byte)'l');
            Expect.Text("helo", b);
            b.Remove((byte)'l');
            Expect.Throws(typeof(ArgumentException), () => b.Remove((byte)'l'));
            b.Remove((byte)'o');
            b.Remove((byte)'h');
            Expect.Text("e", b);
            b.Remove((byte)'e');
            Expect.Equal(0, b.Length);

            // The room behind the last byte still holds it.
            Expect.Throws(typeof(ArgumentException), () => b.Remove((byte)'e'));
            Expect.Equal(-1, b.IndexOf((byte)'e'));
        }

        [TestMethod]
        public void Extend_takes_the_buffer_itself_and_a_stretch_of_its_own_array()
        {
            ByteBuffer b = Ascii.Buffer("hello");
            b.Extend(b);
            Expect.Text("hellohello", b);
            b.Extend(b.Array, b.Offset + 1, 3);
            Expect.Text("hellohelloell", b);
            Expect.Throws(typeof(ArgumentNullException), () => b.Extend(null));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => b.Extend(new byte[2], 1, 2));
            Expect.Text("hellohelloell", b);
        }

        [TestMethod]
        public void Extend_with_a_view_of_the_buffer_works()
        {
            ByteBuffer b = Ascii.Buffer("abcdef");
            using (ByteView view = new ByteView(b))
            {
                b.Extend(view);
                Expect.Text("abcdefabcdef", b);

                // The view goes on showing its bytes, where they are now.
                Expect.Text("abcdef", view);
                view[0] = (byte)'X';
            }

            Expect.Text("Xbcdefabcdef", b);
        }

        [TestMethod]
        public void Reverse_turns_even_and_odd_numbers_of_bytes()
        {
            ByteBuffer b = Ascii.Buffer("hello");
            b.Reverse();
            Expect.Text("olleh", b);
            b = Ascii.Buffer("hello1");
            b.Reverse();
            Expect.Text("1olleh", b);
            b = new ByteBuffer();
            b.Reverse();
            Expect.Equal(0, b.Length);
        }

        [TestMethod]
        public void Resize_adds_zeros_also_where_bytes_stood_before()
        {
            ByteBuffer b = Ascii.Buffer("abcdef");
            b.Resize(2);
            b.Resize(5);
            Expect.Equal("6162000000", b.ToHex());
            b.Clear();
            b.Resize(3);
            Expect.Equal("000000", b.ToHex());
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => b.Resize(-1));
        }

        [TestMethod]
        public void Growth_keeps_the_array_most_of_the_time_and_deletion_never_makes_a_larger_one()
        {
            ByteBuffer b = new ByteBuffer();
            int arrays = 0;
            byte[] array = b.Array;
            for (int i = 0; i < 1000; i++)
            {
                b.Append((byte)i);
                if (b.Array != array)
                {
                    array = b.Array;
                    arrays++;
                }
            }

            Expect.Equal(1000, b.Length);
            Assert.IsTrue(arrays <= 20, "arrays made: " + arrays);
            Expect.True(b.Capacity >= 1000);
            int capacity = b.Capacity;
            b.DeleteSlice(0, 10);
            b.Pop();
            b.Extend(new byte[11], 0, 11);
            Expect.Equal(capacity, b.Capacity);
            Expect.Equal(10, (int)b[0]);
        }

        [TestMethod]
        public void Constructor_with_a_capacity_makes_an_empty_buffer_that_need_not_grow()
        {
            ByteBuffer b = new ByteBuffer(4);
            Expect.Equal(0, b.Length);
            Expect.True(b.Capacity >= 4);
            byte[] array = b.Array;
            b.Extend(new byte[4], 0, 4);
            Expect.True((object)b.Array == array);
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteBuffer(-1));
        }

        [TestMethod]
        public void GetHashCode_throws_because_the_buffer_can_change()
        {
            Expect.Throws(typeof(NotSupportedException), () => Ascii.Buffer("abc").GetHashCode());
        }

        [TestMethod]
        public void Results_are_new_bytes_that_do_not_follow_the_buffer()
        {
            ByteBuffer b = Ascii.Buffer("ab.cd");
            Bytes slice = b.Slice(0, 2);
            Bytes[] parts = b.Partition(Ascii.Of("."));
            Bytes[] splits = b.Split(Ascii.Of("."));
            Bytes trimmed = b.Trim();
            Bytes replaced = b.Replace(Ascii.Of("zz"), Ascii.Of("yy"));
            Bytes same = b.Translate(null);
            Bytes prefix = b.RemovePrefix(Ascii.Of("zz"));
            Bytes once = b.Repeat(1);
            byte[] array = b.ToArray();
            b[0] = (byte)'X';
            b.Append((byte)'!');
            Expect.Text("ab", slice);
            Expect.Equal("|ab|.|cd|", Ascii.List(parts));
            Expect.Equal("|ab|cd|", Ascii.List(splits));
            Expect.Text("ab.cd", trimmed);
            Expect.Text("ab.cd", replaced);
            Expect.Text("ab.cd", same);
            Expect.Text("ab.cd", prefix);
            Expect.Text("ab.cd", once);
            Expect.Text("ab.cd", array);
            Expect.Text("Xb.cd!", b);
        }

        [TestMethod]
        public void Repeat_after_the_beginning_was_cut_off_repeats_what_is_left()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            b.SetSlice(0, 2, Ascii.Of("x"));
            Expect.Text("xc", b.Repeat(1));
            Expect.Text("xcxcxc", b.Repeat(3));
            Expect.Equal(0, b.Repeat(0).Length);
            Expect.Equal(0, b.Repeat(-1).Length);
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => b.Repeat(int.MaxValue));
        }
    }
}
