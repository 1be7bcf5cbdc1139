using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Packing
{
    using Nano.Buffers;
    using Nano.Packing;

    /// <summary>Records in buffers of every kind. Expected values: CPython 3.13's struct over bytearray, memoryview and
    /// array.</summary>
    [TestClass]
    public class BufferTests
    {
        [TestMethod]
        public void PackInto_writes_the_record_and_nothing_beside_it()
        {
            PackedFormat format = new PackedFormat(">BxH");
            byte[] array = Hex.Parse("eeeeeeeeeeee");
            format.PackInto(array, 1, 1, 2);
            Check.Bytes("ee01000002ee", array);
            format.PackInto(array, -4, 3, 4);
            Check.Bytes("ee0103000004", array);
        }

        [TestMethod]
        public void PackInto_writes_nothing_when_it_refuses()
        {
            PackedFormat format = new PackedFormat(">BH");
            byte[] array = Hex.Parse("eeeeeeee");
            Check.Refused(2, () => format.PackInto(array, 0, 1, 70000));
            Check.Refused(2, () => format.PackInto(new ByteView(array), 0, 1, "x"));
            Check.Refused(-1, () => format.PackInto(array, 0, 1));
            Check.Equal("\">BH\": needs 3 at 2, has 4", Check.Refused(-1, () => format.PackInto(array, 2, 1, 2)));
            Check.Refused(-1, () => format.PackInto(array, -2, 1, 2));
            Check.Refused(-1, () => format.PackInto(array, -5, 1, 2));
            Check.Refused(-1, () => format.PackInto(new ByteView(array, 1, 2, false), 0, 1, 2));
            Check.Throws(typeof(ArgumentNullException), () => format.PackInto((byte[])null, 0, 1, 2));
            Check.Throws(typeof(ArgumentNullException), () => format.PackInto((BytesLike)null, 0, 1, 2));
            Check.Throws(typeof(ArgumentNullException), () => format.PackInto(array, 0, null));
            Check.Bytes("eeeeeeee", array);
        }

        [TestMethod]
        public void PackInto_may_take_its_values_from_where_it_writes()
        {
            byte[] array = Hex.Parse("61626364");
            new PackedFormat("2s2s").PackInto(array, 0, new ByteView(array, 2, 2, true), new ByteView(array, 0, 2, true));
            Check.Bytes("63646162", array);
        }

        [TestMethod]
        public void Views_are_written_and_read_where_they_lie()
        {
            PackedFormat format = new PackedFormat("<H");
            byte[] array = Hex.Parse("000102030405");
            ByteView view = new ByteView(array, 2, 3, false);
            Check.Equal(0x0302, (ushort)format.UnpackFrom(view)[0]);
            Check.Equal(0x0403, (ushort)format.UnpackFrom(view, -2)[0]);
            Check.Equal("\"<H\": needs 2 at 2, has 3", Check.Refused(-1, () => format.UnpackFrom(view, 2)));
            Check.Refused(-1, () => format.Unpack(view));
            Check.Equal(0x0302, (ushort)format.Unpack(view.Slice(0, 2))[0]);
            format.PackInto(view, -2, 0xAABB);
            Check.Bytes("000102bbaa05", array);
        }

        [TestMethod]
        public void Bytes_buffers_and_typed_arrays_are_taken()
        {
            PackedFormat format = new PackedFormat(">H");
            Check.Equal(0x0102, (ushort)format.Unpack(new Bytes(Hex.Parse("0102")))[0]);
            ByteBuffer buffer = new ByteBuffer(new Bytes(Hex.Parse("010203")));
            Check.Equal(0x0203, (ushort)format.UnpackFrom(buffer, 1)[0]);
            format.PackInto(buffer, 1, 0x0405);
            Check.Bytes("010405", buffer.ToArray());

            TypedArray numbers = new TypedArray('I');
            numbers.Append(0x01020304);
            Check.Equal(0x0403, (ushort)format.UnpackFrom(numbers)[0]);
            format.PackInto(numbers, 2, 0x0506);
            Check.Equal(0x06050304, numbers.GetInt64(0));
        }

        [TestMethod]
        public void Read_only_released_and_stepped_buffers_are_refused()
        {
            PackedFormat format = new PackedFormat(">H");
            byte[] array = new byte[4];
            Check.Throws(typeof(NotSupportedException), () => format.PackInto(new Bytes(array), 0, 1));
            Check.Throws(typeof(NotSupportedException), () => format.PackInto(new ByteView(array, 0, 4, true), 0, 1));
            ByteView stepped = new ByteView(array).Slice(0, 4, 2);
            Check.Throws(typeof(InvalidOperationException), () => format.PackInto(stepped, 0, 1));
            Check.Throws(typeof(InvalidOperationException), () => format.Unpack(stepped));
            Check.Throws(typeof(InvalidOperationException), () => format.IterUnpack(stepped));
            ByteView released = new ByteView(array);
            released.Release();
            Check.Throws(typeof(ObjectDisposedException), () => format.PackInto(released, 0, 1));
            Check.Throws(typeof(ObjectDisposedException), () => format.UnpackFrom(released));
            Check.Throws(typeof(ObjectDisposedException), () => format.IterUnpack(released));
            Check.Throws(typeof(ObjectDisposedException), () => new PackedFormat("s").Pack(released));
            Check.Throws(typeof(ArgumentNullException), () => format.Unpack((BytesLike)null));
            Check.Throws(typeof(ArgumentNullException), () => format.UnpackFrom((BytesLike)null));
        }
    }
}
