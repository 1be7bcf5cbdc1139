using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
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
        public void Update_goes_on_from_array_to_buffer_and_back()
        {
            byte[] all = Hex.Parse(Digits);
            Checksum crc = new Crc16Modbus();
            uint value = crc.Update(crc.Start, all, 2, 3);
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
            Assert.AreEqual(0x1234U, crc.Update(0x1234, new LentBytes(null, 0, 0, false)));
            Assert.AreEqual(0xFFFFU, Crc16Modbus.Compute(new LentBytes(null, 0, 0, false)));
            Assert.AreEqual(0U, Sum16.Compute(new LentBytes(null, 0, 0, false)));
        }

        [TestMethod]
        public void Update_lets_what_a_buffer_refuses_through()
        {
            Checksum sum = new Sum16();
            LentBytes strided = new LentBytes(new byte[4], 0, 4, false) { HasStep = true };
            LentBytes released = new LentBytes(null, 0, 0, false) { IsReleased = true };
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
