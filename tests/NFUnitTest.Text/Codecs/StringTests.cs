using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Codecs
{
    using Nano.Buffers;
    using Nano.Text;

    /// <summary>Whole texts as strings and arrays, and what a string of a device cannot hold.</summary>
    [TestClass]
    public class StringTests
    {
        [TestMethod]
        public void GetString_returns_the_text()
        {
            byte[] bytes = Hex.Parse("ff 32312e3520c2b043 f09f9880 ff");
            TextDecoder decoder = new TextDecoder(TextEncoding.Utf8);
            string text = decoder.GetString(bytes, 1, 12);
            Assert.AreEqual("21.5 \u00B0C\U0001F600", text, "");
            Assert.AreEqual(text, decoder.GetString(new LentBytes(bytes, 1, 12, true)), "");
            Assert.AreEqual("", decoder.GetString(bytes, 3, 0), "");
            Assert.AreEqual("5 \uFFFD", new TextDecoder(TextEncoding.Ascii, TextErrors.Replace).GetString(Hex.Parse("3520b0"), 0, 3), "");
        }

        [TestMethod]
        [DataRow("4100", 1)]
        [DataRow("00", 0)]
        [DataRow("41f09f988042ff", 4)]
        [DataRow("f09f9880ff", 2)]
        [DataRow("ff41", 0)]
        public void GetString_refuses_a_text_that_no_string_of_a_device_holds(string input, int place)
        {
            byte[] bytes = Hex.Parse(input);
            TextDecoder decoder = new TextDecoder(TextEncoding.Utf8, TextErrors.SurrogateEscape);
            CodecCheck.Refused(TextEncoding.Utf8, place, place + 1, 0, "NUL or lone surrogate", () => decoder.GetString(bytes, 0, bytes.Length));
            byte[] back = new TextEncoder(TextEncoding.Utf8, TextErrors.SurrogateEscape).GetBytes(decoder.GetChars(bytes, 0, bytes.Length), 0, decoder.GetChars(bytes, 0, bytes.Length).Length);
            CodecCheck.Bytes(input, back, back.Length);
        }

        [TestMethod]
        public void GetChars_begins_anew_and_has_its_own_array()
        {
            byte[] bytes = Hex.Parse("e282 ac 41 00");
            char[] chars = new char[4];
            TextDecoder decoder = new TextDecoder(TextEncoding.Utf8);
            decoder.Decode(bytes, 0, 2, chars, 0, 4, false, out _);
            char[] text = decoder.GetChars(bytes, 3, 2);
            CodecCheck.Chars("00410000", text, text.Length);
            text = decoder.GetChars(new LentBytes(bytes, 0, 4, false));
            CodecCheck.Chars("20ac0041", text, text.Length);
            CodecCheck.Equal(0, decoder.GetChars(bytes, 5, 0).Length);
            CodecCheck.Refused(TextEncoding.Utf8, 0, 1, 0, "invalid start byte", () => decoder.GetChars(bytes, 2, 3));
            CodecCheck.Equal(1, decoder.GetChars(bytes, 0, 3).Length);
        }

        [TestMethod]
        public void Bytes_that_are_not_there_are_refused()
        {
            TextDecoder decoder = new TextDecoder(TextEncoding.Latin1);
            CodecCheck.Mistake("buffer", true, () => decoder.GetString(null));
            CodecCheck.Mistake("buffer", true, () => decoder.GetChars(null));
            CodecCheck.Mistake("buffer", true, () => decoder.GetChars(null, 0, 0));
            CodecCheck.Mistake("count", false, () => decoder.GetString(new byte[3], 1, 3));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => decoder.GetString(new LentBytes(null, 0, 0, true)), "");
            Assert.ThrowsException(typeof(InvalidOperationException), () => decoder.GetChars(new LentBytes(new byte[4], 0, 4, true) { HasStep = true }), "");
        }
    }
}
