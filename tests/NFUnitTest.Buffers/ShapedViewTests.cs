using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Several dimensions: what CPython 3.13's test_buffer.py asks of memoryview.cast with a shape.</summary>
    [TestClass]
    public class ShapedViewTests
    {
        [TestMethod]
        public void Items_lie_row_by_row_and_negative_indexes_count_from_the_end()
        {
            ShapedView shaped = new ShapedView(new Bytes(Hex.Parse("000102030405060708090a0b")), "B", new[] { 3, 4 });
            Expect.Equal(0, shaped.GetInt64(shaped.PlaceOf(0, 0)));
            Expect.Equal(8, shaped.GetInt64(shaped.PlaceOf(2, 0)));
            Expect.Equal(11, shaped.GetInt64(shaped.PlaceOf(2, 3)));
            Expect.Equal(11, shaped.GetInt64(shaped.PlaceOf(-1, -1)));
            Expect.Equal(0, shaped.GetInt64(shaped.PlaceOf(-3, -4)));
            Expect.Throws(typeof(IndexOutOfRangeException), () => shaped.PlaceOf(3, 0));
            Expect.Throws(typeof(IndexOutOfRangeException), () => shaped.PlaceOf(-4, 0));
            Expect.Throws(typeof(IndexOutOfRangeException), () => shaped.PlaceOf(0, 4));
            Expect.Throws(typeof(IndexOutOfRangeException), () => shaped.PlaceOf(0, -5));
            Expect.Throws(typeof(ArgumentException), () => shaped.PlaceOf(0, 0, 0));
            Expect.Throws(typeof(ArgumentException), () => shaped.PlaceOf(0));
            object[] rows = shaped.ToNestedItems();
            Expect.Equal(3, rows.Length);
            Expect.Equal(6, (byte)((object[])rows[1])[2]);
        }

        [TestMethod]
        public void Shape_and_strides_are_those_of_the_cast()
        {
            ShapedView shaped = new ShapedView(new ByteView(new byte[48]), "H", new[] { 2, 3, 4 });
            Expect.Equal(3, shaped.Dimensions);
            Expect.Equal(24, shaped.Count);
            Expect.Equal(48, shaped.Length);
            Expect.Equal(2, shaped.GetLength(0));
            Expect.Equal(4, shaped.GetLength(2));
            Expect.Equal(24, shaped.GetStride(0));
            Expect.Equal(8, shaped.GetStride(1));
            Expect.Equal(2, shaped.GetStride(2));
            Expect.Throws(typeof(IndexOutOfRangeException), () => shaped.GetLength(3));
            Expect.Throws(typeof(IndexOutOfRangeException), () => shaped.GetStride(-1));
        }

        [TestMethod]
        public void Shape_that_does_not_hold_all_items_is_refused_and_leaves_no_export()
        {
            ByteBuffer b = new ByteBuffer(new Bytes(new byte[120]));
            foreach (int[] shape in new[] { new[] { 2, 3, 4 }, new[] { 121 }, new[] { -1 }, new[] { -2, -60 }, new[] { 120, 0 }, new[] { 2, 3, 4, 5, 6 }, new[] { 65536, 65536, 120 }, new int[0], new int[65] })
            {
                Expect.Throws(typeof(ArgumentException), () => new ShapedView(b, "B", shape));
            }

            Expect.Throws(typeof(ArgumentException), () => new ShapedView(b, "x", new[] { 120 }));
            Expect.Throws(typeof(ArgumentException), () => new ShapedView(b, "q", new[] { 120 }));
            Expect.Throws(typeof(ArgumentNullException), () => new ShapedView(b, "B", null));
            Expect.Throws(typeof(ArgumentNullException), () => new ShapedView(null, "B", new[] { 120 }));
            b.Append(1);
            Expect.Equal(121, b.Length);
        }

        [TestMethod]
        public void Cast_goes_back_to_one_dimension_and_shares_the_memory()
        {
            byte[] array = new byte[12];
            ShapedView shaped = new ShapedView(new ByteView(array), "<I", new[] { 3, 1 });
            shaped.SetInt64(shaped.PlaceOf(2, 0), 0x01020304);
            Expect.Equal("04030201", Hex.Format(array, 8, 4));
            ByteView bytes = shaped.Cast("B");
            bytes[0] = 7;
            Expect.Equal(7, shaped.GetInt64(0));
            Expect.Throws(typeof(ArgumentException), () => shaped.Cast("H"));
            Expect.Throws(typeof(ArgumentException), () => new ShapedView(bytes.Slice(0, int.MaxValue, 2), "B", new[] { 6 }));
        }

        [TestMethod]
        public void Export_lives_until_the_view_and_its_casts_are_released()
        {
            ByteBuffer b = new ByteBuffer(new Bytes(new byte[6]));
            ShapedView shaped = new ShapedView(b, "B", new[] { 2, 3 });
            ByteView cast = shaped.Cast("H");
            Expect.Throws(typeof(InvalidOperationException), () => b.Append(1));
            shaped.Release();
            shaped.Dispose();
            Expect.Throws(typeof(InvalidOperationException), () => b.Append(1));
            cast.Release();
            b.Append(1);
            Expect.True(shaped.IsReleased);
            Expect.Throws(typeof(ObjectDisposedException), () => shaped.PlaceOf(0, 0));
            Expect.Throws(typeof(ObjectDisposedException), () => shaped.GetInt64(0));
            Expect.Throws(typeof(ObjectDisposedException), () => shaped.SetInt64(0, 1));
            Expect.Throws(typeof(ObjectDisposedException), () => shaped.ToNestedItems());
            Expect.Throws(typeof(ObjectDisposedException), () => shaped.ToItems());
            Expect.Throws(typeof(ObjectDisposedException), () => shaped.GetLength(0));
            Expect.Throws(typeof(ObjectDisposedException), () => shaped.Cast("B"));
            Expect.Throws(typeof(ObjectDisposedException), () => new ByteView(shaped));
            Expect.True(shaped.Equals(shaped));
        }

        [TestMethod]
        public void Copy_after_release_throws_ObjectDisposed()
        {
            ShapedView shaped = new ShapedView(new ByteView(new byte[6]), "B", new[] { 2, 3 });
            shaped.Release();
            Expect.Throws(typeof(ObjectDisposedException), () => shaped.ToArray());
            Expect.Throws(typeof(ObjectDisposedException), () => shaped.ToBytes());
            Expect.Throws(typeof(ObjectDisposedException), () => shaped.CopyTo(new byte[6], 0));
            Expect.Throws(typeof(ObjectDisposedException), () => new Bytes(shaped));
            Expect.Throws(typeof(ObjectDisposedException), () => new ByteBuffer().Extend(shaped));
        }

        [TestMethod]
        public void Equality_asks_for_the_same_shape_and_values_of_any_format()
        {
            Bytes six = new Bytes(Hex.Parse("000102030405"));
            ShapedView shaped = new ShapedView(six, "B", new[] { 2, 3 });
            Expect.True(shaped.Equals(new ShapedView(new ByteBuffer(six), "b", new[] { 2, 3 })));
            Expect.True(shaped.Equals(new ShapedView(new Bytes(Hex.Parse("000000010002000300040005")), ">H", new[] { 2, 3 })));
            Expect.False(shaped.Equals(new ShapedView(six, "B", new[] { 3, 2 })));
            Expect.False(shaped.Equals(new ShapedView(six, "B", new[] { 6 })));
            Expect.False(shaped.Equals(new ShapedView(six, "c", new[] { 2, 3 })));
            Expect.False(shaped.Equals(six));
            Expect.False(six.Equals(shaped));
            Expect.False(new ByteView(six).Equals(shaped));
            Expect.Equal(six.GetHashCode(), shaped.GetHashCode());
        }

        [TestMethod]
        public void Read_only_memory_stays_so()
        {
            ShapedView shaped = new ShapedView(Ascii.Of("abcdef"), "B", new[] { 2, 3 });
            Expect.True(shaped.IsReadOnly);
            Expect.Throws(typeof(NotSupportedException), () => shaped.SetInt64(0, 1));
            Expect.Throws(typeof(NotSupportedException), () => shaped.Cast("H").SetInt64(0, 1));
        }
    }
}
