using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Frames;

namespace Nano.Packing.Generator.Tests.Behaviour;

/// <summary>
/// What generated code does, where the PC can ask more than a device: whole ranges, odd types. What both can ask is in
/// tests/NFUnitTest.Packing/Generated.
/// </summary>
[TestClass]
public class BehaviourTests
{
    [TestMethod]
    public void Every_raw_number_of_16_bits_comes_back_through_its_scaled_one()
    {
        Scales record = new();
        byte[] bytes = new byte[Scales.Size];
        byte[] buffer = new byte[Scales.Size];
        for (int raw = 0; raw < 0x10000; raw++)
        {
            for (int at = 0; at < 16; at += 2)
            {
                bytes[at] = (byte)(raw >> 8);
                bytes[at + 1] = (byte)(raw & 0xFF);
            }

            bytes[16] = (byte)(raw & 0xFF);
            record.Read(bytes, 0);
            record.Write(buffer, 0);
            Assert.IsTrue(bytes.AsSpan().SequenceEqual(buffer), raw.ToString("X4") + " became " + Convert.ToHexString(buffer));
        }
    }

    [TestMethod]
    public void Scaled_numbers_are_the_nearest_that_their_type_has_but_for_its_last_digit()
    {
        Scales record = new();
        byte[] bytes = Convert.FromHexString("8000FFFF7FFF0001FFFDFFFF7FFF8000FF");
        record.Read(bytes, 0);
        Assert.AreEqual(-3316.8f, record.A, 0.0003f);
        Assert.AreEqual(655.35f, record.B, 0.0001f);
        Assert.AreEqual(436.985f, record.C, 0.0001f);
        Assert.AreEqual(0.001f, record.D, 1e-9f);
        Assert.AreEqual(-0.999f, record.E, 1e-6f);
        Assert.AreEqual(-65535e6f, record.F, 4096f);
        Assert.AreEqual(3236.7, record.G, 1e-12);
        Assert.AreEqual(1.000032768, record.H, 1e-15);
        Assert.AreEqual(178.5f, record.I, 2e-5f);
    }

    [TestMethod]
    public void Checksums_have_any_type_and_place()
    {
        Sums record = new() { Kind = 0xF, More = 0xE, Last = 0xFF, Tail = 0xFFFFFFFFFFFFFF00 };
        byte[] buffer = new byte[Sums.Size];
        record.Write(buffer, 0);

        // FE 00 FF: the unit, Last; their sum 01FD; CRC-32 of FE 00 (zlib.crc32 of CPython); the sum of Tail; Tail; -3 times it.
        Assert.AreEqual("FE00FF" + "FD01" + "CBE6DECC" + "F906" + "00FFFFFFFFFFFFFF" + "0003000000000000", Convert.ToHexString(buffer));
        Sums read = new();
        Assert.IsTrue(read.TryRead(buffer, 0));
        Assert.AreEqual((short)0x1FD, read.Signed);
        Assert.AreEqual(unchecked((int)0xCBE6DECC), read.Crc);
        Assert.AreEqual(0x300UL, read.All);
        for (int at = 0; at < buffer.Length; at++)
        {
            byte[] wrong = (byte[])buffer.Clone();
            wrong[at] ^= 0x10;
            Assert.IsFalse(new Sums().TryRead(wrong, 0), "byte " + at);
        }
    }

    [TestMethod]
    public void Checksums_that_are_objects_are_written_and_checked()
    {
        // CRC-16/XMODEM is binascii.crc_hqx of CPython; CRC-40/GSM a division bit by bit, there too.
        Objects record = new() { First = 0x00112233, Second = 0xA5 };
        byte[] buffer = new byte[Objects.Size + 1];
        record.Write(buffer, 1);
        Assert.AreEqual("00" + "00112233" + "12E7" + "A5" + "B998781B2D" + "3CD8", Convert.ToHexString(buffer));
        Objects read = new();
        Assert.IsTrue(read.TryRead(buffer, 1));
        Assert.AreEqual((ushort)0x12E7, read.Inner);
        Assert.AreEqual(0x2D1B7898B9UL, read.Wide);
        for (int at = 1; at < buffer.Length; at++)
        {
            byte[] wrong = (byte[])buffer.Clone();
            wrong[at] ^= 0x10;
            Assert.IsFalse(new Objects().TryRead(wrong, 1), "byte " + at);
        }

        FrameReader reader = new(Objects.CreateLayout());
        reader.Feed(buffer, 0, buffer.Length);
        Assert.IsTrue(reader.TryRead(out _, out int length));
        Assert.AreEqual(Objects.Size, length);
    }

    [TestMethod]
    public void Rare_types_are_packed_as_the_numbers_that_they_are()
    {
        Rare record = new();
        byte[] bytes = Convert.FromHexString("20AC" + "FF" + "FFFFFFFFFFFFFFFF" + "8000000000000000" + "00000100" + "E9" + "00000000000000018000000000000000" + "610063" + "BEEF");
        Assert.IsTrue(record.TryRead(bytes, 0));
        Assert.AreEqual('\u20AC', record.Letter);
        Assert.AreEqual('\u00FF', record.Small);
        Assert.AreEqual(Rare.Far.Beyond, record.Distance);
        Assert.AreEqual(Rare.Deep.Bottom, record.Depth);
        Assert.IsTrue(record.Wide);
        Assert.AreEqual('\u00E9', record.Bits);
        CollectionAssert.AreEqual(new[] { Rare.Far.Near, (Rare.Far)0x8000000000000000 }, record.Many);
        Assert.AreEqual(0xBEEF, record.Seen);
        byte[] buffer = new byte[Rare.Size];
        record.Write(buffer, 0);
        Assert.AreEqual("a", record.Text);
        bytes[42] = 0;
        bytes[21] = 0;
        bytes[22] = 1;
        Assert.AreEqual(Convert.ToHexString(bytes), Convert.ToHexString(buffer));
        record.Text = "b\0c";
        Assert.AreEqual("Text", Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => record.Write(buffer, 0)).ParamName, "would come back as b");
        record.Text = "b";
        record.Small = '\u0100';
        Assert.AreEqual("Small", Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => record.Write(buffer, 0)).ParamName);
    }

    [TestMethod]
    public void CreateLayout_throws_when_the_checksum_has_another_size_than_its_field()
    {
        Assert.ThrowsExactly<InvalidOperationException>(() => Contradicting.CreateLayout());
    }

    [TestMethod]
    public void CreateLayout_returns_a_layout_that_a_reader_takes_when_the_sizes_agree()
    {
        FrameLayout layout = Agreeing.CreateLayout();
        Assert.AreEqual(4, layout.FixedLength);
        Assert.AreEqual(3, layout.Checksum.Size);
        Assert.IsFalse(layout.ChecksumBigEndian);
        FrameReader reader = new(layout);
        byte[] line = { 0x00, 0xC8, 0xC8, 0x00, 0x00 };
        Assert.AreEqual(5, reader.Feed(line, 0, 5));
        Assert.IsTrue(reader.TryRead(out int offset, out _));
        Assert.AreEqual(0xC8, reader.Buffer[offset]);
    }
}
