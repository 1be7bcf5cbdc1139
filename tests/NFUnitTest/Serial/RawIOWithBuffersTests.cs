using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;
    using Nano.Serial;

    /// <summary>Raw I/O with the types of Nano.Buffers, and a buffer that somebody tries to resize in the middle of it.</summary>
    [TestClass]
    public class RawIOWithBuffersTests
    {
        [TestMethod]
        public void Read_fills_a_ByteBuffer_and_a_window_of_it()
        {
            RawIO line = new MemoryRawIO(Hex.Parse("0102030405"), 0, 5);
            ByteBuffer buffer = new ByteBuffer(new Bytes(Hex.Parse("f0f1f2f3")));
            Assert.AreEqual(4, line.Read(buffer, 0));
            Assert.AreEqual("01020304", buffer.ToHex());
            using (ByteView window = new ByteView(buffer, 1, 2))
            {
                Assert.AreEqual(1, line.ReadExactly(window, 0));
            }

            Assert.AreEqual("01050304", buffer.ToHex());
            buffer.Append(6);
            Assert.AreEqual(5, buffer.Length);
        }

        [TestMethod]
        public void Read_of_an_empty_ByteBuffer_takes_nothing_however_large_its_capacity()
        {
            MemoryRawIO line = new MemoryRawIO(Hex.Parse("0102"), 0, 2);
            Assert.AreEqual(0, line.Read(new ByteBuffer(10), -1));
            Assert.AreEqual(0, line.ReadExactly(new ByteBuffer(), -1));
            Assert.AreEqual(0, line.Position);
        }

        [TestMethod]
        public void Write_sends_Bytes_a_ByteBuffer_and_a_slice_of_a_view()
        {
            ScriptedRawIO line = new ScriptedRawIO(new byte[0], new[] { 1 }, false);
            line.Write(new Bytes(Hex.Parse("0102")).Slice(1));
            ByteBuffer buffer = new ByteBuffer(100);
            buffer.Append(3);
            line.Write(buffer);
            line.Write(new ByteView(Hex.Parse("ff0405ff")).Slice(1, 3));
            line.Write(new ByteBuffer());
            line.Write(new ByteView(Hex.Parse("06000700")).Cast("<H").Slice(1));
            Assert.AreEqual("020304050700", Hex.Format(line.Written, 0, line.Written.Length));
        }

        [TestMethod]
        public void Reads_refuse_Bytes_and_read_only_views()
        {
            MemoryRawIO line = new MemoryRawIO(Hex.Parse("0102"), 0, 2);
            Bytes bytes = new Bytes(Hex.Parse("ffff"));
            Assert.ThrowsException(typeof(ArgumentException), () => line.Read(bytes, 0));
            Assert.ThrowsException(typeof(ArgumentException), () => line.ReadExactly(new ByteView(bytes), 0));
            Assert.ThrowsException(typeof(ArgumentException), () => line.Read(new ByteView(new byte[2]).ToReadOnly(), 0));
            Assert.AreEqual("ffff", bytes.ToHex());
            Assert.AreEqual(0, line.Position);
        }

        [TestMethod]
        public void A_view_with_a_step_and_a_released_view_are_refused()
        {
            MemoryRawIO line = new MemoryRawIO(Hex.Parse("0102"), 0, 2);
            ByteBuffer buffer = new ByteBuffer(new Bytes(new byte[4]));
            ByteView all = new ByteView(buffer);
            ByteView even = all.Slice(0, 4, 2);
            Assert.ThrowsException(typeof(InvalidOperationException), () => line.Read(even, 0));
            Assert.ThrowsException(typeof(InvalidOperationException), () => line.Write(even));
            even.Release();
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.ReadExactly(even, 0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => line.Write(even));
            all.Release();
            buffer.Append(5);
            Assert.AreEqual(0, line.Position);
        }

        [TestMethod]
        public void A_ByteBuffer_refuses_to_grow_or_shrink_while_a_transfer_waits_and_not_afterwards()
        {
            ByteBuffer buffer = new ByteBuffer(new Bytes(Hex.Parse("000000")));
            MeddlingRawIO line = new MeddlingRawIO(buffer);
            Assert.AreEqual(1, line.Read(buffer, -1));
            Assert.AreEqual(3, line.ReadExactly(buffer, -1));
            line.Write(buffer);
            using (ByteView window = new ByteView(buffer, 1, 1))
            {
                Assert.AreEqual(1, line.Read(window, -1));
            }

            // Tried twice in each of 1 + 3 + 1 + 1 transfers.
            Assert.AreEqual(12, line.Refused);
            Assert.AreEqual("070707", buffer.ToHex());
            buffer.Append(8);
            buffer.Pop(0);
            Assert.AreEqual("070708", buffer.ToHex());
        }

        [TestMethod]
        public void A_view_may_be_released_in_the_middle_of_a_read_and_the_buffer_is_free_after_it()
        {
            ByteBuffer buffer = new ByteBuffer(new Bytes(Hex.Parse("000000")));
            ByteView view = new ByteView(buffer);
            MeddlingRawIO line = new MeddlingRawIO(buffer) { Released = view };
            Assert.AreEqual(1, line.Read(view, -1));
            Assert.AreEqual(2, line.Refused);
            buffer.Append(8);
            Assert.AreEqual("07000008", buffer.ToHex());
        }

        /// <summary>A line that, in the middle of a transfer, does what another thread might: resizes the buffer, or releases the
        /// view.</summary>
        private sealed class MeddlingRawIO : RawIO
        {
            private readonly ByteBuffer _buffer;

            public MeddlingRawIO(ByteBuffer buffer)
            {
                _buffer = buffer;
            }

            public ByteView Released { get; set; }

            public int Refused { get; private set; }

            protected override int ReadCore(byte[] buffer, int offset, int count, int timeout)
            {
                Meddle();
                buffer[offset] = 7;
                return 1;
            }

            protected override int WriteCore(byte[] buffer, int offset, int count)
            {
                Meddle();
                return count;
            }

            protected override void CloseCore()
            {
            }

            private void Meddle()
            {
                if (Released != null)
                {
                    Released.Release();
                }

                try
                {
                    _buffer.Append(9);
                }
                catch (InvalidOperationException)
                {
                    Refused++;
                }

                try
                {
                    _buffer.Clear();
                }
                catch (InvalidOperationException)
                {
                    Refused++;
                }
            }
        }
    }
}
