using System;
using Nano.Checksums;
using Nano.Frames;
using nanoFramework.TestFramework;

namespace Nano.Tests.Layouts
{
    [TestClass]
    public class FrameWriterTests
    {
        [TestMethod]
        [DataRow(0, "0000003ed7d30202980edeef34b4bd62ac0941986f33000000")]
        [DataRow(1, "00000a0400000000")]
        [DataRow(2, "00000000840000000000")]
        [DataRow(3, "0000000053fe500000")]
        [DataRow(4, "000002604700000000")]
        [DataRow(5, "000000000000ff00010000000000")]
        [DataRow(6, "0000000005000300")]
        [DataRow(7, "000000544b3232302c313030300000000000")]
        [DataRow(8, "0000e80300000000000034120000")]
        [DataRow(9, "001500000000")]
        public void Write_completes_the_published_frame_when_the_content_is_in_place(int kind, string content)
        {
            string expected = Published.GetFrame(kind);
            byte[] memory = Hex.Parse("aaaa" + content + "aa");
            int count = new FrameWriter(Published.CreateLayout(kind)).Write(memory, 2, memory.Length - 3);
            Assert.AreEqual("aaaa" + expected + "aa", Hex.Format(memory, 0, memory.Length));
            Assert.AreEqual(expected.Length / 2, count);
        }

        [TestMethod]
        public void Write_completes_plain_layouts()
        {
            // Plantower PMS5003 data manual, appendix II: passive mode; and a frame of zeros, whose sum is 42 + 4D + 1C.
            FrameLayout command = new FrameLayout { Sync = Hex.Parse("424d"), FixedLength = 7, Checksum = new Sum16(), ChecksumBigEndian = true };
            byte[] memory = Hex.Parse("0000e100000000");
            Assert.AreEqual(7, new FrameWriter(command).Write(memory, 0, 7));
            Assert.AreEqual("424de100000170", Hex.Format(memory, 0, 7));

            FrameLayout data = new FrameLayout
            {
                Sync = Hex.Parse("424d"), LengthOffset = 2, LengthSize = 2, LengthBigEndian = true, LengthAdds = 4, MinimumLength = 24, MaximumLength = 40,
                Checksum = new Sum16(), ChecksumBigEndian = true,
            };
            memory = new byte[40];
            Assert.AreEqual(32, new FrameWriter(data).Write(memory, 8, 32));
            Assert.AreEqual("424d001c", Hex.Format(memory, 8, 4));
            Assert.AreEqual("0000000000ab", Hex.Format(memory, 34, 6));
            Assert.AreEqual("0000000000000000", Hex.Format(memory, 0, 8));
        }

        [TestMethod]
        public void Write_leaves_the_bits_beside_the_length_and_beside_a_mask()
        {
            GeneralLayout layout = Published.CreateLayout(0);
            layout.Checks[0] = new FrameCheck { At = 3, Mask = 0x0F, Value = 0x05 };
            byte[] memory = Hex.Parse("ffffffffffff");
            new FrameWriter(layout).Write(memory, 0, 6);
            Assert.AreEqual("d3fc00f5ffff", Hex.Format(memory, 0, 6));
        }

        [TestMethod]
        [DataRow(0, 5)]
        [DataRow(0, 1030)]
        [DataRow(1, 7)]
        [DataRow(4, 8)]
        [DataRow(4, 10)]
        [DataRow(8, 12)]
        [DataRow(8, 15)]
        public void Write_throws_and_writes_nothing_when_the_layout_has_no_such_length(int kind, int length)
        {
            byte[] memory = new byte[1030];
            FrameWriter writer = new FrameWriter(Published.CreateLayout(kind));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => writer.Write(memory, 0, length));
            for (int i = 0; i < length; i++)
            {
                Assert.AreEqual(0, (int)memory[i]);
            }
        }

        [TestMethod]
        public void Write_throws_when_the_length_field_cannot_hold_the_length()
        {
            GeneralLayout layout = Published.CreateLayout(3);
            layout.MaximumLength = 1000;
            FrameWriter writer = new FrameWriter(layout);
            Assert.AreEqual(261, writer.Write(new byte[261], 0, 261));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => writer.Write(new byte[262], 0, 262));
        }

        [TestMethod]
        public void Write_throws_when_the_frame_does_not_lie_within_the_array()
        {
            FrameWriter writer = new FrameWriter(Published.CreateLayout(4));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => writer.Write(new byte[9], 1, 9));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => writer.Write(new byte[9], -1, 9));
            Assert.ThrowsException(typeof(ArgumentNullException), () => writer.Write(null, 0, 9));
            Assert.ThrowsException(typeof(ArgumentNullException), () => new FrameWriter(null));
        }

        [TestMethod]
        public void Write_throws_when_the_format_cannot_be_written()
        {
            FrameWriter writer = new FrameWriter(new AnyLayout { Parts = new FrameFormat[] { Published.CreateLayout(4) } });
            Assert.ThrowsException(typeof(NotSupportedException), () => writer.Write(new byte[9], 0, 9));
        }

        [TestMethod]
        public void TryRead_returns_what_Write_has_written_for_every_length_and_content()
        {
            uint random = 6;
            for (int kind = 0; kind < Published.Count; kind++)
            {
                GeneralLayout layout = Published.CreateLayout(kind);
                FrameWriter writer = new FrameWriter(layout);
                FrameReader reader = new FrameReader(layout);
                int least = layout.FixedLength > 0 ? layout.FixedLength : layout.MinimumLength;
                for (int i = 0; i < 20; i++)
                {
                    int length = layout.FixedLength > 0 ? least : least + 2 * i;
                    byte[] memory = new byte[length + 1];
                    for (int at = 0; at <= length; at++)
                    {
                        random = random * 1664525 + 1013904223;
                        memory[at] = (byte)(random >> 24);
                    }

                    // Bits that are no content and not written: those beside the masked lengths, and what M-Bus has twice.
                    memory[1] = 0;
                    memory[2] = 0;
                    Assert.AreEqual(length, writer.Write(memory, 0, length));
                    Assert.AreEqual(Hex.Format(memory, 0, length) + " ", Feeding.Read(reader, Hex.Slice(memory, 0, length), 9));
                }

                Assert.AreEqual(0, (int)reader.Counters.Skipped);
            }
        }
    }
}
