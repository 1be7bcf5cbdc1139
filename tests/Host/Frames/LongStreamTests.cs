using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;
using Nano.Sensors;

namespace Nano.Host.Tests.Frames;

/// <summary>What only shows after more bytes than a device's test has time for.</summary>
[TestClass]
public sealed class LongStreamTests
{
    private static readonly byte[] s_frame = Convert.FromHexString("424d001c00050007000800050007000800d20046002d001e00020001970002d0");

    [TestMethod]
    public void Frame_in_two_pieces_is_delivered_after_4_GB_in_which_the_reader_was_never_empty()
    {
        // Noise that always ends in a first sync byte: something is held at every moment, and moved to the front.
        var reader = new FrameReader(Pms5003Reading.CreateLayout(), new byte[1 << 27]);
        while (reader.Counters.Bytes < 1L << 32)
        {
            int free = reader.GetFreeSpace(out int offset);
            reader.Buffer[offset] = 0;
            reader.Buffer[offset + free - 1] = 0x42;
            reader.Advance(free);
            Assert.IsFalse(reader.TryRead(out _, out _));
            Assert.AreEqual(1, reader.Held);
            if (reader.Counters.Bytes > 1L << 31)
            {
                // The held byte begins the frame; it comes in two pieces, and a new first sync byte follows it.
                reader.Feed(s_frame, 1, 10);
                Assert.IsFalse(reader.TryRead(out _, out _));
                reader.Feed(s_frame, 11, 21);
                Assert.IsTrue(reader.TryRead(out _, out _));
                reader.Feed(s_frame, 0, 1);
                Assert.IsFalse(reader.TryRead(out _, out _));
            }
        }

        Assert.AreEqual(0, reader.Counters.TimeOuts);
    }
}
