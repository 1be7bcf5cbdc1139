using System.IO;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;
    using Nano.Paging;

    /// <summary>The examples of src/Nano.Paging/README.md.</summary>
    [TestClass]
    public class PagingReadmeTests
    {
        [TestMethod]
        public void The_first_example_repeats_the_last_frame_behind_it_and_counts()
        {
            MemoryStream stream = new MemoryStream();
            byte[] frame = new byte[32];
            for (int i = 0; i < 40; i++)
            {
                frame[0] = 0x42;
                frame[1] = 0x4D;
                frame[3] = (byte)i;
                stream.Write(frame, 0, 32);
            }

            long length;
            using (PagedBytes log = new PagedBytes(new StreamStore(stream), PagedAccess.ReadWrite, 512, 4))
            {
                long at = log.LastIndexOf(new byte[] { 0x42, 0x4D });       // the last frame
                log.Read(at, frame, 0, 32);
                log.Resize(log.Length + 32);                                // a new one behind it
                log.Write(log.Length - 32, frame, 0, 32);

                using (ByteView head = new ByteView(log.Slice(0, 4)))       // in one page: no copy
                {
                    head[3]++;
                }

                length = log.Length;
            }

            byte[] bytes = stream.ToArray();
            PagedExpect.Equal(41 * 32, length);
            PagedExpect.Equal(41 * 32, bytes.Length);
            PagedExpect.Equal(39, bytes[40 * 32 + 3]);
            PagedExpect.Equal(1, bytes[3]);
        }

        [TestMethod]
        public void The_store_of_one_s_own_is_read_and_written()
        {
            Fram fram = new Fram();
            using (PagedBytes paged = new PagedBytes(fram, PagedAccess.ReadWrite, 64, 2))
            {
                paged[32767] = 7;
                PagedExpect.Equal(32767, paged.IndexOf(new byte[] { 7 }));
            }

            PagedExpect.Equal(7, fram.Memory[32767]);
        }

        private sealed class Fram : PageStore           // 32 KB behind SPI; Send and Receive are the driver's
        {
            public readonly byte[] Memory = new byte[32768];

            public override long Length => 32768;

            public override bool IsReadOnly => false;

            public override int Read(long position, byte[] buffer, int offset, int count)
            {
                Receive((int)position, buffer, offset, count);
                return count;
            }

            public override void Write(long position, byte[] buffer, int offset, int count)
            {
                Send((int)position, buffer, offset, count);
            }

            private void Receive(int address, byte[] buffer, int offset, int count)
            {
                System.Array.Copy(Memory, address, buffer, offset, count);
            }

            private void Send(int address, byte[] buffer, int offset, int count)
            {
                System.Array.Copy(buffer, offset, Memory, address, count);
            }
        }
    }
}
