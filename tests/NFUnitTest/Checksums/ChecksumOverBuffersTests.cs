using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;
    using Nano.Checksums;

    /// <summary>Checksums over bytes-like objects. 313233343536373839 is "123456789", of which the CRC catalogue gives the CRC;
    /// the sums are CPython's, sum(data) &amp; 0xFFFF.</summary>
    [TestClass]
    public class ChecksumOverBuffersTests
    {
        private const string Digits = "ffff 313233343536373839 ff";

        [TestMethod]
        public void Compute_takes_the_window_of_a_buffer_and_nothing_around_it()
        {
            LentBytes digits = new LentBytes(Hex.Parse(Digits), 2, 9, true);
            Assert.AreEqual(0x4B37U, Crc16Modbus.Compute(digits));
            Assert.AreEqual(477U, Sum16.Compute(digits));
        }

        [TestMethod]
        public void Compute_gives_the_same_of_every_type_that_holds_the_bytes()
        {
            Bytes bytes = new Bytes(Hex.Parse(Digits));
            ByteBuffer buffer = new ByteBuffer(bytes);
            ByteView view = new ByteView(buffer, 2, 9);
            Assert.AreEqual(0x4B37U, Crc16Modbus.Compute(bytes.Slice(2, -1)));
            Assert.AreEqual(0x4B37U, Crc16Modbus.Compute(view));
            Assert.AreEqual(0x4B37U, Crc16Modbus.Compute(new ByteView(bytes).Slice(2, 11)));
            Assert.AreEqual(477U, Sum16.Compute(view.ToReadOnly()));

            // Items of two bytes: all their bytes, not as many bytes as there are items.
            Assert.AreEqual(420U, Sum16.Compute(view.Slice(0, 8).Cast("<H")));
            Assert.AreEqual(1242U, Sum16.Compute(buffer));
            Assert.ThrowsException(typeof(InvalidOperationException), () => Sum16.Compute(view.Slice(0, 9, 2)));
            Assert.ThrowsException(typeof(InvalidOperationException), () => Sum16.Compute(view.Slice(int.MaxValue, int.MinValue, -1)));
            view.Release();
            Assert.ThrowsException(typeof(ObjectDisposedException), () => Sum16.Compute(view));
        }

        [TestMethod]
        public void Update_goes_on_from_array_to_buffer_and_back()
        {
            byte[] all = Hex.Parse(Digits);
            Checksum crc = new Crc16Modbus();
            ulong value = crc.Update(crc.Start, all, 2, 3);
            value = crc.Update(value, new LentBytes(all, 5, 4, false));
            Assert.AreEqual(0x4B37U, crc.Update(value, all, 9, 2));
            Checksum sum = new Sum16();
            Assert.AreEqual(477U, sum.Update(sum.Update(sum.Start, new LentBytes(all, 2, 8, false)), new LentBytes(all, 10, 1, true)));
        }

        [TestMethod]
        public void Update_returns_the_value_when_there_are_no_bytes()
        {
            Checksum crc = new Crc16Modbus();
            Assert.AreEqual(0x1234U, crc.Update(0x1234, new LentBytes(new byte[1], 1, 0, false)));
            Assert.AreEqual(0x1234U, crc.Update(0x1234, new LentBytes(new byte[0], 0, 0, false)));
            Assert.AreEqual(0xFFFFU, Crc16Modbus.Compute(new LentBytes(new byte[0], 0, 0, false)));
            Assert.AreEqual(0U, Sum16.Compute(new LentBytes(new byte[0], 0, 0, false)));
        }

        [TestMethod]
        public void Update_lets_what_a_buffer_refuses_through()
        {
            Checksum sum = new Sum16();
            LentBytes strided = new LentBytes(new byte[4], 0, 4, false) { HasStep = true };
            LentBytes released = new LentBytes(new byte[0], 0, 0, false) { IsReleased = true };
            Assert.ThrowsException(typeof(InvalidOperationException), () => sum.Update(0, strided));
            Assert.ThrowsException(typeof(InvalidOperationException), () => Crc16Modbus.Compute(strided));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => sum.Update(0, released));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => Sum16.Compute(released));
        }

        [TestMethod]
        public void A_null_buffer_is_refused()
        {
            Checksum sum = new Sum16();
            Assert.ThrowsException(typeof(ArgumentNullException), () => sum.Update(0, null));
            Assert.ThrowsException(typeof(ArgumentNullException), () => Sum16.Compute(null));
            Assert.ThrowsException(typeof(ArgumentNullException), () => Crc16Modbus.Compute(null));
        }
    }
}
