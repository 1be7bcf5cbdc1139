using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>The example of src/Nano.Buffers/README.md does what it says.</summary>
    [TestClass]
    public class ReadmeExampleTests
    {
        [TestMethod]
        public void Example_reads_finds_and_refuses()
        {
            byte[] buffer = Hex.Parse("00000000" + "424d001c" + "0003000500070004000600080261013500400006000300009700" + "0245" + "0000");
            object[] all;
            long pm25;
            using (ByteView frame = new ByteView(buffer, 4, 32))
            using (ByteView body = frame.Slice(4, -2))
            using (ByteView numbers = body.Cast(">H"))
            {
                pm25 = numbers.GetInt64(4);
                all = numbers.ToItems();
            }

            int at = new Bytes(buffer).IndexOf(new Bytes(new byte[] { 0x42, 0x4D }));
            ByteBuffer log = new ByteBuffer { Limit = 64 };
            log.Extend(buffer, at, 32);
            using (ByteView head = new ByteView(log))
            {
                Expect.Throws(typeof(InvalidOperationException), () => log.Append(0));
            }

            Expect.Equal(6, pm25);
            Expect.Equal(13, all.Length);
            Expect.Equal(609, (ushort)all[6]);
            Expect.Equal(4, at);
            Expect.Equal(32, log.Length);
            log.DeleteSlice(0, 32);
            Expect.Equal(0, log.Length);
        }
    }
}
