using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>A buffer that is looked at keeps its size: test_resize_forbidden of CPython 3.13, and what counts as a look.</summary>
    [TestClass]
    public class ByteBufferExportTests
    {
        [TestMethod]
        public void Every_resize_throws_and_changes_nothing_while_a_view_lives()
        {
            ByteBuffer b = Ascii.Buffer("0123456789");
            byte[] array = b.Array;
            ByteView view = new ByteView(b);
            ExpectLocked(b);
            Expect.True((object)b.Array == array);
            Expect.Text("0123456789", view);
            view.Release();
            b.Append((byte)'!');
            Expect.Text("0123456789!", b);
        }

        [TestMethod]
        public void What_keeps_the_length_works_while_a_view_lives_and_the_view_sees_it()
        {
            ByteBuffer b = Ascii.Buffer("0123456789");
            using (ByteView view = new ByteView(b))
            {
                b[0] = (byte)'X';
                b.SetSlice(1, 4, Ascii.Of("abc"));
                b.SetSlice(int.MaxValue, int.MinValue, Ascii.Of("vwxyz"), -2);
                Expect.Text("Xzby4x6w8v", view);
                b.Reverse();
                Expect.Text("v8w6x4ybzX", view);
                b.Resize(10);
                b.Extend(new byte[0], 0, 0);
                b.Extend(new Bytes(new byte[0]));
                b.SetSlice(3, 3, new Bytes(new byte[0]));
                b.DeleteSlice(5, 5);
                Expect.Text("v8w6x4ybzX", b);
            }
        }

        [TestMethod]
        public void Two_views_count_as_two_in_whatever_order_they_are_released()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            ByteView first = new ByteView(b);
            ByteView second = new ByteView(b);
            first.Release();
            Expect.Throws(typeof(InvalidOperationException), () => b.Append(1));
            second.Release();
            b.Append((byte)'d');

            first = new ByteView(b);
            second = new ByteView(b);
            second.Release();
            Expect.Throws(typeof(InvalidOperationException), () => b.Append(1));
            first.Release();
            b.Append((byte)'e');
            Expect.Text("abcde", b);
        }

        [TestMethod]
        public void Release_a_second_time_ends_no_other_views_export()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            ByteView first = new ByteView(b);
            ByteView second = new ByteView(b);
            first.Release();
            first.Release();
            first.Dispose();
            Expect.Throws(typeof(InvalidOperationException), () => b.Append(1));
            second.Dispose();
            b.Append((byte)'d');
            Expect.Text("abcd", b);
        }

        [TestMethod]
        public void Slices_casts_read_only_views_and_views_of_views_count_too()
        {
            ByteBuffer b = Ascii.Buffer("abcdefgh");
            ByteView view = new ByteView(b);
            ByteView slice = view.Slice(1, 5);
            ByteView inner = slice.Slice(0, int.MaxValue, 2);
            ByteView cast = view.Cast("H");
            ByteView readOnly = view.ToReadOnly();
            ByteView again = new ByteView(view);
            ByteView window = new ByteView(slice, 1, 2);
            ByteView[] all = { view, slice, inner, cast, readOnly, again, window };
            foreach (ByteView each in all)
            {
                Expect.Throws(typeof(InvalidOperationException), () => b.Append(1));
                each.Release();
            }

            b.Append((byte)'i');
            Expect.Text("abcdefghi", b);
        }

        [TestMethod]
        public void Views_made_from_a_view_live_on_after_it_is_released()
        {
            ByteBuffer b = Ascii.Buffer("abcdefgh");
            ByteView view = new ByteView(b);
            ByteView slice = view.Slice(2, 6);
            ByteView cast = view.Cast("H");
            view.Release();
            slice[0] = (byte)'X';
            Expect.Text("Xdef", slice);
            Expect.Equal((long)('X' | 'd' << 8), cast.GetInt64(1));
            ExpectLocked(b);
            cast.Release();
            slice.Release();
            b.Clear();
            Expect.Equal(0, b.Length);
        }

        [TestMethod]
        public void Using_releases_at_the_end_and_when_an_exception_leaves_it()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            using (ByteView view = new ByteView(b))
            using (view.Slice(1))
            {
                Expect.Throws(typeof(InvalidOperationException), () => b.Pop());
            }

            b.Append((byte)'d');
            try
            {
                using (ByteView view = new ByteView(b))
                {
                    view[4] = 0;
                }
            }
            catch (IndexOutOfRangeException)
            {
            }

            b.Append((byte)'e');
            Expect.Text("abcde", b);
        }

        [TestMethod]
        public void Failing_to_make_a_view_leaves_no_export_behind()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteView(b, -1, 1));
            using (ByteView view = new ByteView(b))
            {
                Expect.Throws(typeof(ArgumentException), () => view.Cast("H"));
                Expect.Throws(typeof(ArgumentException), () => view.Cast("X"));
                Expect.Throws(typeof(ArgumentNullException), () => view.Cast(null));
                Expect.Throws(typeof(ArgumentException), () => view.Slice(0, 1, 0));
            }

            b.Append((byte)'d');
            Expect.Text("abcd", b);
        }

        [TestMethod]
        public void Exports_by_hand_are_counted_like_views()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            b.BeginExport();
            b.BeginExport();
            using (ByteView view = new ByteView(b))
            {
                b.EndExport();
                b.EndExport();
                Expect.Throws(typeof(InvalidOperationException), () => b.Append(1));
            }

            b.Append((byte)'d');
            Expect.Text("abcd", b);
        }

        [TestMethod]
        public void View_of_an_empty_buffer_locks_it()
        {
            ByteBuffer b = new ByteBuffer();
            ByteView view = new ByteView(b);
            Expect.Equal(0, view.Length);
            Expect.Throws(typeof(InvalidOperationException), () => b.Append(1));
            b.Clear();
            view.Release();
            b.Append(1);
            Expect.Equal(1, b.Length);
        }

        [TestMethod]
        public void Extend_refuses_a_source_when_another_view_lives_and_lets_the_source_go()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            LentBytes source = new LentBytes(Ascii.Array("xyz"), 0, 3, false);
            using (ByteView view = new ByteView(b))
            {
                Expect.Throws(typeof(InvalidOperationException), () => b.Extend(source));
                Expect.Equal(0, source.Holders);
                Expect.Text("abc", view);
            }

            b.Extend(source);
            Expect.Equal(0, source.Holders);
            Expect.Text("abcxyz", b);
        }

        [TestMethod]
        public void Extend_refuses_a_view_of_the_buffer_when_there_is_another_one()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            using (ByteView view = new ByteView(b))
            using (ByteView slice = view.Slice(1))
            {
                Expect.Throws(typeof(InvalidOperationException), () => b.Extend(slice));
                Expect.Throws(typeof(InvalidOperationException), () => b.Extend(b));
                Expect.Text("abc", b);
            }
        }

        [TestMethod]
        public void Refusal_says_that_views_live()
        {
            ByteBuffer b = Ascii.Buffer("abc");
            string message = null;
            using (ByteView view = new ByteView(b))
            {
                try
                {
                    b.Append(1);
                }
                catch (InvalidOperationException e)
                {
                    message = e.Message;
                }
            }

            Assert.IsTrue(message.IndexOf("iew") >= 0, message);
        }

        private static void ExpectLocked(ByteBuffer b)
        {
            string before = b.ToHex();
            Bytes three = Ascii.Of("xyz");
            Bytes none = new Bytes(new byte[0]);
            Expect.Throws(typeof(InvalidOperationException), () => b.Append(1));
            Expect.Throws(typeof(InvalidOperationException), () => b.Extend(three));
            Expect.Throws(typeof(InvalidOperationException), () => b.Extend(b));
            Expect.Throws(typeof(InvalidOperationException), () => b.Extend(new byte[2], 0, 1));
            Expect.Throws(typeof(InvalidOperationException), () => b.Insert(2, 1));
            Expect.Throws(typeof(InvalidOperationException), () => b.Pop());
            Expect.Throws(typeof(InvalidOperationException), () => b.Pop(0));
            Expect.Throws(typeof(InvalidOperationException), () => b.Remove(b[1]));
            Expect.Throws(typeof(InvalidOperationException), () => b.SetSlice(1, -1, three));
            Expect.Throws(typeof(InvalidOperationException), () => b.SetSlice(1, 2, none));
            Expect.Throws(typeof(InvalidOperationException), () => b.SetSlice(1, -1, none, 2));
            Expect.Throws(typeof(InvalidOperationException), () => b.DeleteSlice(0, 1));
            Expect.Throws(typeof(InvalidOperationException), () => b.DeleteSlice(0, int.MaxValue, 3));
            Expect.Throws(typeof(InvalidOperationException), () => b.DeleteSlice(int.MaxValue, int.MinValue, -1));
            Expect.Throws(typeof(InvalidOperationException), () => b.Clear());
            Expect.Throws(typeof(InvalidOperationException), () => b.Resize(b.Length + 1));
            Expect.Throws(typeof(InvalidOperationException), () => b.Resize(0));
            Expect.Equal(before, b.ToHex());
        }
    }
}
