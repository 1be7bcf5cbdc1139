using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;
    using Nano.Checksums;

    /// <summary>Checksums over bytes-like objects. 313233343536373839 is "123456789"; the sums are CPython's, sum(data) &amp; 0xFFFF.</summary>
    [TestClass]
    public class ChecksumOverBuffersTests
    {
        private const string Digits = "ffff 313233343536373839 ff";

        [TestMethod]
        public void Update_takes_the_window_of_a_buffer_and_nothing_around_it()
        {
            LentBytes digits = new LentBytes(Hex.Parse(Digits), 2, 9, true);
            Assert.AreEqual(477UL, Over(digits));
        }

        [TestMethod]
        public void Update_gives_the_same_of_every_type_that_holds_the_bytes()
        {
            Bytes bytes = new Bytes(Hex.Parse(Digits));
            ByteBuffer buffer = new ByteBuffer(bytes);
            ByteView view = new ByteView(buffer, 2, 9);
            Assert.AreEqual(477UL, Over(bytes.Slice(2, -1)));
            Assert.AreEqual(477UL, Over(view));
            Assert.AreEqual(477UL, Over(new ByteView(bytes).Slice(2, 11)));
            Assert.AreEqual(477UL, Over(view.ToReadOnly()));

            // Items of two bytes: all their bytes, not as many bytes as there are items.
            Assert.AreEqual(420UL, Over(view.Slice(0, 8).Cast("<H")));
            Assert.AreEqual(1242UL, Over(buffer));
            Assert.ThrowsException(typeof(InvalidOperationException), () => Over(view.Slice(0, 9, 2)));
            Assert.ThrowsException(typeof(InvalidOperationException), () => Over(view.Slice(int.MaxValue, int.MinValue, -1)));
            view.Release();
            Assert.ThrowsException(typeof(ObjectDisposedException), () => Over(view));
        }

        [TestMethod]
        public void Update_goes_on_from_array_to_buffer_and_back()
        {
            byte[] all = Hex.Parse(Digits);
            Checksum sum = new Sum16();
            ulong state = sum.Update(sum.Start, all, 2, 3);
            state = sum.Update(state, new LentBytes(all, 5, 4, false));
            Assert.AreEqual(477UL, sum.Value(sum.Update(state, all, 9, 2)));
        }

        [TestMethod]
        public void Update_returns_the_state_when_there_are_no_bytes()
        {
            Checksum sum = new Sum16();
            Assert.AreEqual(0x1234UL, sum.Update(0x1234, new LentBytes(new byte[1], 1, 0, false)));
            Assert.AreEqual(0x1234UL, sum.Update(0x1234, new LentBytes(new byte[0], 0, 0, false)));
        }

        [TestMethod]
        public void Update_lets_what_a_buffer_refuses_through()
        {
            LentBytes strided = new LentBytes(new byte[4], 0, 4, false) { HasStep = true };
            LentBytes released = new LentBytes(new byte[0], 0, 0, false) { IsReleased = true };
            Assert.ThrowsException(typeof(InvalidOperationException), () => Over(strided));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => Over(released));
        }

        [TestMethod]
        public void A_null_buffer_is_refused()
        {
            Assert.ThrowsException(typeof(ArgumentNullException), () => Over(null));
        }

        private static ulong Over(BytesLike bytes)
        {
            Checksum sum = new Sum16();
            return sum.Value(sum.Update(sum.Start, bytes));
        }
    }
}
