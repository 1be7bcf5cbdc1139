using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Bad habits: nothing is read outside of a window, nothing is half done, nothing stays locked.</summary>
    [TestClass]
    public class HostileUseTests
    {
        [TestMethod]
        public void View_refuses_memory_that_is_no_whole_number_of_items()
        {
            Expect.Throws(typeof(ArgumentException), () => new ByteView(new OddExporter(new byte[7], "<I", null)));
            Expect.Equal(2, new ByteView(new OddExporter(new byte[8], "<I", null)).Count);
        }

        [TestMethod]
        public void View_takes_the_memory_that_is_there_once_it_is_held()
        {
            OddExporter exporter = new OddExporter(new byte[] { 1 }, "B", null) { Later = new byte[] { 2, 3 } };
            Expect.Equal("0203", new ByteView(exporter).ToHex());
            Expect.Equal("03", new ByteView(exporter, 1, 9).ToHex());
        }

        [TestMethod]
        public void SetSlice_takes_the_memory_that_an_exporter_shows()
        {
            byte[] memory = new byte[3];
            new ByteView(memory).SetSlice(1, 3, new OddExporter(new byte[2], "B", new byte[] { 8, 9 }));
            Expect.Equal("000809", new Bytes(memory).ToHex());
        }

        [TestMethod]
        public void Extend_changes_nothing_when_an_exporter_shows_less_than_it_has()
        {
            OddExporter exporter = new OddExporter(new byte[4], "B", new byte[2]);
            ByteBuffer buffer = new ByteBuffer(new Bytes(new byte[] { 7 }));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => buffer.Extend(exporter));
            Expect.Equal("07", buffer.ToHex());
            TypedArray array = new TypedArray('H', new Bytes(new byte[] { 7, 0 }));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => array.FromBytes(exporter));
            array.FromBytes(new Bytes(new byte[] { 1, 1 }));
            Expect.Equal("07000101", array.ToHex());
        }

        [TestMethod]
        public void Released_exporter_is_refused_by_all()
        {
            OddExporter exporter = new OddExporter(new byte[4], "B", null);
            exporter.Release();
            Expect.Throws(typeof(ObjectDisposedException), () => exporter.ToArray());
            Expect.Throws(typeof(ObjectDisposedException), () => new Bytes(exporter));
            Expect.Throws(typeof(ObjectDisposedException), () => new ByteView(exporter));
            Expect.Throws(typeof(ObjectDisposedException), () => new ByteBuffer().Extend(exporter));
            Expect.Throws(typeof(ObjectDisposedException), () => new Bytes(new byte[0]).Concat(exporter));
            Expect.True(!new Bytes(new byte[0]).Equals(exporter));
        }

        [TestMethod]
        public void View_of_a_shaped_view_lives_on_when_that_is_released()
        {
            ByteBuffer buffer = new ByteBuffer(new Bytes(new byte[] { 1, 2, 3, 4, 5, 6 }));
            ShapedView shaped = new ShapedView(buffer, "B", new int[] { 2, 3 });
            ByteView flat = new ByteView(shaped);
            shaped.Release();
            Expect.True(flat.Owner == buffer);
            using (ByteView slice = flat.Slice(4))
            {
                Expect.Equal("0506", slice.ToHex());
            }

            Expect.Throws(typeof(InvalidOperationException), () => buffer.Append(7));
            flat.Release();
            buffer.Append(7);
            Expect.Equal(7, buffer.Length);
        }

        [TestMethod]
        public void Refused_constructors_and_slices_leave_nothing_locked()
        {
            ByteBuffer buffer = new ByteBuffer(new Bytes(new byte[6]));
            Expect.Throws(typeof(ArgumentException), () => new ShapedView(buffer, "B", new int[] { 65536, 65536 }));
            Expect.Throws(typeof(ArgumentException), () => new ShapedView(buffer, "B", new int[] { 4, 2 }));
            Expect.Throws(typeof(ArgumentException), () => new ShapedView(buffer, "d", new int[] { 1 }));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteView(buffer, -1, 2));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteView(buffer, 1, -2));
            using (ByteView view = new ByteView(buffer))
            {
                Expect.Throws(typeof(ArgumentException), () => view.Slice(0, 6, 0));
                Expect.Throws(typeof(ArgumentException), () => view.Cast("d"));
                Expect.Throws(typeof(ArgumentException), () => view.Cast("x"));
            }

            Expect.Throws(typeof(InvalidOperationException), () => buffer.EndExport());
            buffer.Append(1);
            Expect.Equal(7, buffer.Length);
        }

        [TestMethod]
        public void Released_view_says_so_whatever_else_is_wrong()
        {
            ByteView view = new ByteView(new byte[8]).Cast("H");
            view.Release();
            Expect.Throws(typeof(ObjectDisposedException), () => Use(view[0]));
            Expect.Throws(typeof(ObjectDisposedException), () => view[0] = 1);
            Expect.Throws(typeof(ObjectDisposedException), () => view.SetItem(0, "x"));
            Expect.Throws(typeof(ObjectDisposedException), () => view.Slice(0, 1, 0));
            ShapedView shaped = new ShapedView(new ByteView(new byte[4]), "B", new int[] { 2, 2 });
            shaped.Release();
            Expect.Throws(typeof(ObjectDisposedException), () => Use(shaped.Dimensions));
        }

        [TestMethod]
        public void Empty_slices_backwards_take_empty_slices()
        {
            ByteView view = new ByteView(new byte[0]).Slice(0, 0, -1);
            view.SetSlice(0, 0, new Bytes(new byte[0]), -1);
            Expect.Equal(0, view.Slice(0, 0, -2147483647).Slice(0, 0, -2147483647).ToArray().Length);
        }

        [TestMethod]
        public void Capacity_is_what_is_asked_for_when_that_is_more_than_half_as_much_again()
        {
            ByteBuffer buffer = new ByteBuffer();
            buffer.Resize(1000);
            Expect.Equal(1000, buffer.Capacity);
            buffer.Append(1);
            Expect.Equal(1508, buffer.Capacity);
            buffer.Limit = 1600;
            buffer.Resize(1509);
            Expect.Equal(1600, buffer.Capacity);
        }

        private static void Use(int value)
        {
        }
    }
}
