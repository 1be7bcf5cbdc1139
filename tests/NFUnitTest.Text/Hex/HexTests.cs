using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.TextHex
{
    using Codec = Nano.Text.Hex;

    /// <summary>Digits in the caller's memory: what test vectors cannot say.</summary>
    [TestClass]
    public class HexTests
    {
        [TestMethod]
        public void Encode_writes_between_its_neighbours_and_returns_how_much()
        {
            byte[] target = Hex.Parse("7a7a7a7a7a7a7a7a");
            Assert.AreEqual(5, Codec.Encode(Hex.Parse("000a9f00"), 1, 2, target, 2, ':'), "");
            Same("7a7a" + "30613a3966" + "7a", target);
            Assert.AreEqual(0, Codec.Encode(target, 8, 0, target, 8, ':'), "");
        }

        [TestMethod]
        public void Encode_writes_nothing_when_the_digits_do_not_fit()
        {
            byte[] source = new byte[9];
            byte[] target = new byte[20];
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Encode(source, 0, 9, target, 3), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Encode(source, 0, 8, target, 0, ' '), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Encode(source, 0, 7, target, 1, ' ', 1), "");
            Same("0000000000000000000000000000000000000000", target);
            Assert.AreEqual(20, Codec.Encode(source, 0, 7, target, 0, ' '), "");
        }

        [TestMethod]
        public void Encode_refuses_a_stretch_that_is_none_and_separators_that_are_no_byte()
        {
            byte[] bytes = new byte[10];
            Assert.ThrowsException(typeof(ArgumentNullException), () => Codec.Encode(null, 0, 0, bytes, 0), "");
            Assert.ThrowsException(typeof(ArgumentNullException), () => Codec.Encode(bytes, 0, 0, null, 0), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Encode(bytes, 9, 2, new byte[9], 0), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Encode(bytes, 0, -1, new byte[9], 0), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Encode(bytes, 0, 1, new byte[9], -1), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Encode(bytes, 0, 1, new byte[9], 0, 256), "");
        }

        [TestMethod]
        public void Format_refuses_null_and_a_separator_that_a_string_cannot_hold()
        {
            byte[] bytes = new byte[3];
            Assert.ThrowsException(typeof(ArgumentNullException), () => Codec.Format(null, 0, 0), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Format(bytes, 1, 3), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Format(bytes, 0, -3), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Format(bytes, 0, 3, 0), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Format(bytes, 0, 3, 128), "");
        }

        [TestMethod]
        public void Decode_keeps_the_bytes_before_a_fault_and_says_where_it_is()
        {
            byte[] text = Ascii("zz0a0b0x");
            byte[] target = new byte[4];
            Assert.AreEqual("no hex digit at 5", Refused(text, 2, 6, target, 1), "");
            Same("000a0b00", target);
            Assert.AreEqual("no hex digit at 3", Refused(text, 2, 3, target, 0), "");
            Assert.AreEqual("no hex digit at 0", Refused(text, 0, 2, target, 0), "");
        }

        [TestMethod]
        public void Decode_fills_the_target_and_refuses_more()
        {
            byte[] text = Ascii("0a0b0c");
            byte[] target = new byte[3];
            Assert.AreEqual(3, Codec.Decode(text, 0, 6, target, 0), "");
            Same("0a0b0c", target);
            Assert.AreEqual(2, Codec.Decode(text, 2, 4, target, 1), "");
            Same("0a0b0c", target);
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Decode(text, 0, 6, target, 1), "");
            Same("0a0a0b", target);
            Assert.AreEqual(0, Codec.Decode(text, 6, 0, target, 3), "");
        }

        [TestMethod]
        public void Decode_refuses_a_stretch_that_is_none()
        {
            byte[] text = Ascii("0a0b");
            Assert.ThrowsException(typeof(ArgumentNullException), () => Codec.Decode(null, 0, 0, text, 0), "");
            Assert.ThrowsException(typeof(ArgumentNullException), () => Codec.Decode(text, 0, 0, null, 0), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Decode(text, 0, 6, new byte[4], 0), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Decode(text, 0, 2, new byte[4], -1), "");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => Codec.Decode(text, 0, 2, new byte[4], 5), "");
            Assert.ThrowsException(typeof(ArgumentNullException), () => Codec.Parse(null), "");
        }

        private static string Refused(byte[] text, int offset, int count, byte[] target, int targetOffset)
        {
            try
            {
                Codec.Decode(text, offset, count, target, targetOffset);
                return "";
            }
            catch (ArgumentException e)
            {
                return e.Message;
            }
        }

        private static byte[] Ascii(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)characters[i];
            }

            return bytes;
        }

        private static void Same(string digits, byte[] bytes)
        {
            string actual = Hex.Format(bytes, 0, bytes.Length);
            Assert.AreEqual(digits, actual, actual);
        }
    }
}
