using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Codecs
{
    using Nano.Tests.TextVectors;
    using Nano.Text;

    /// <summary>Decoding into the caller's array. Expected text: CPython 3.13, bytes.decode.</summary>
    [TestClass]
    public class DecodeTests
    {
        [TestMethod]
        public void Decode_writes_into_the_callers_array_and_touches_nothing_else()
        {
            byte[] bytes = Hex.Parse("ff 41 e282ac 42 ff");
            char[] chars = "........".ToCharArray();
            TextDecoder decoder = new TextDecoder(TextEncoding.Utf8);
            int written = decoder.Decode(bytes, 1, 5, chars, 2, 5, true, out int used);
            CodecCheck.Equal(3, written);
            CodecCheck.Equal(5, used);
            CodecCheck.Chars("002e002e004120ac0042002e002e002e", chars, 8);
        }

        [TestMethod]
        public void Decode_takes_what_a_character_begins_with_and_writes_it_when_it_ends()
        {
            byte[] bytes = Hex.Parse("41 f09f9880 42");
            char[] chars = new char[4];
            TextDecoder decoder = new TextDecoder(TextEncoding.Utf8);
            CodecCheck.Equal(1, decoder.Decode(bytes, 0, 3, chars, 0, 4, false, out int used));
            CodecCheck.Equal(3, used);
            CodecCheck.Equal(0, decoder.Decode(bytes, 3, 1, chars, 1, 3, false, out used));
            CodecCheck.Equal(1, used);
            CodecCheck.Equal(0, decoder.Decode(bytes, 4, 0, chars, 1, 0, false, out used));
            CodecCheck.Equal(0, used);
            CodecCheck.Equal(3, decoder.Decode(bytes, 4, 2, chars, 1, 3, true, out used));
            CodecCheck.Equal(2, used);
            CodecCheck.Chars("0041d83dde000042", chars, 4);
        }

        // The sizes below the least one are refused; from 12 on none may be.
        [TestMethod]
        [DataRow(2, 1, 2, "41e282acf09f988000ff42e28243f09f9880c3", "004120acd83dde00000000420043d83dde00")]
        [DataRow(2, 2, 2, "41e282acf09f988000ff42e28243f09f9880c3", "004120acd83dde000000fffd0042fffd0043d83dde00fffd")]
        [DataRow(2, 3, 8, "41e282acf09f988000ff42e28243f09f9880c3", "004120acd83dde000000005c0078006600660042005c007800650032005c0078003800320043d83dde00005c007800630033")]
        [DataRow(2, 4, 2, "41e282acf09f988000ff42e28243f09f9880c3", "004120acd83dde000000dcff0042dce2dc820043d83dde00dcc3")]
        [DataRow(3, 1, 2, "fffe41003dd800de00dc42003dd8d8", "0041d83dde000042")]
        [DataRow(3, 2, 2, "fffe41003dd800de00dc42003dd8d8", "0041d83dde00fffd0042fffd")]
        [DataRow(3, 3, 12, "fffe41003dd800de00dc42003dd8d8", "0041d83dde00005c007800300030005c0078006400630042005c007800330064005c007800640038005c007800640038")]
        [DataRow(5, 4, 3, "0041d80000", "0041dcd80000")]
        [DataRow(0, 3, 4, "41ff8042", "0041005c007800660066005c0078003800300042")]
        [DataRow(0, 4, 1, "41ff8042", "0041dcffdc800042")]
        [DataRow(1, 0, 1, "4100ff80", "0041000000ff0080")]
        [DataRow(2, 0, 1, "303132333435363738394142434445464748494a", "0030003100320033003400350036003700380039004100420043004400450046004700480049004a")]
        public void Decode_gives_the_same_text_for_every_size_of_target(int encoding, int errors, int least, string input, string expected)
        {
            byte[] bytes = Hex.Parse(input);
            for (int chunk = 1; chunk <= bytes.Length; chunk += chunk < 3 ? 1 : 4)
            {
                for (int size = 0; size <= 24; size++)
                {
                    char[] chars = new char[expected.Length / 4];
                    int length = 0;
                    bool isRefused = false;
                    TextDecoder decoder = new TextDecoder((TextEncoding)encoding, (TextErrors)errors);
                    try
                    {
                        length = Decode(decoder, bytes, chunk, size, chars);
                    }
                    catch (ArgumentOutOfRangeException e)
                    {
                        isRefused = e.ParamName == "charCount";
                    }

                    Assert.IsTrue(isRefused == size < least, "");
                    if (!isRefused)
                    {
                        CodecCheck.Equal(chars.Length, length);
                        CodecCheck.Chars(expected, chars, length);
                    }
                }
            }
        }

        [TestMethod]
        public void Decode_does_nothing_when_the_target_is_too_small()
        {
            byte[] bytes = Hex.Parse("f09f9880 41");
            char[] chars = new char[3];
            TextDecoder decoder = new TextDecoder(TextEncoding.Utf8);
            CodecCheck.Equal(0, decoder.Decode(bytes, 0, 2, chars, 0, 0, false, out int used));
            CodecCheck.Equal(2, used);
            CodecCheck.Mistake("charCount", false, () => decoder.Decode(bytes, 2, 3, chars, 0, 1, true, out _));
            CodecCheck.Equal(2, decoder.Decode(bytes, 2, 3, chars, 0, 2, true, out used));
            CodecCheck.Equal(2, used);
            CodecCheck.Equal(1, decoder.Decode(bytes, 4, 1, chars, 2, 1, true, out used));
            CodecCheck.Chars("d83dde000041", chars, 3);
        }

        [TestMethod]
        public void Decode_tells_what_stood_before_an_error_and_goes_on_behind_it()
        {
            byte[] bytes = Hex.Parse("414243 f09f41 ff 42");
            char[] chars = new char[8];
            TextDecoder decoder = new TextDecoder(TextEncoding.Utf8);
            int used = -1;
            decoder.Decode(bytes, 0, 1, chars, 0, 8, false, out _);
            CodecCheck.Refused(TextEncoding.Utf8, 3, 5, 2, "invalid continuation byte", () => decoder.Decode(bytes, 1, 7, chars, 1, 7, true, out used));
            CodecCheck.Equal(4, used);
            CodecCheck.Refused(TextEncoding.Utf8, 6, 7, 1, "invalid start byte", () => decoder.Decode(bytes, 5, 3, chars, 3, 5, true, out used));
            CodecCheck.Equal(2, used);
            CodecCheck.Equal(1, decoder.Decode(bytes, 7, 1, chars, 4, 1, true, out used));
            CodecCheck.Chars("00410042004300410042", chars, 5);
        }

        [TestMethod]
        public void Decode_counts_an_error_from_the_start_of_the_stream()
        {
            byte[] bytes = Hex.Parse("414243e282");
            char[] chars = new char[8];
            TextDecoder decoder = new TextDecoder(TextEncoding.Utf8);
            for (int i = 0; i < 100; i++)
            {
                decoder.Decode(bytes, 0, 3, chars, 0, 8, false, out _);
            }

            decoder.Decode(bytes, 3, 2, chars, 0, 8, false, out _);
            CodecCheck.Refused(TextEncoding.Utf8, 300, 302, 0, "unexpected end of data", () => decoder.Decode(bytes, 0, 0, chars, 0, 8, true, out _));

            // That was the end of it: a new stream begins.
            CodecCheck.Refused(TextEncoding.Utf8, 0, 2, 0, "unexpected end of data", () => decoder.Decode(bytes, 3, 2, chars, 0, 8, true, out _));
        }

        [TestMethod]
        public void Reset_drops_what_was_kept_and_counts_anew()
        {
            byte[] bytes = Hex.Parse("feff d83d 41 feff 0042 fffe 4200");
            char[] chars = new char[4];
            TextDecoder decoder = new TextDecoder(TextEncoding.Utf16);
            decoder.Decode(bytes, 0, 5, chars, 0, 4, false, out int used);
            CodecCheck.Equal(5, used);
            decoder.Reset();
            CodecCheck.Equal(1, decoder.Decode(bytes, 5, 4, chars, 0, 4, true, out used));

            // After the last bytes of a stream it is as if Reset: the mark is looked for again.
            CodecCheck.Equal(1, decoder.Decode(bytes, 9, 4, chars, 1, 3, true, out used));
            CodecCheck.Chars("00420042", chars, 2);
            CodecCheck.Refused(TextEncoding.Utf16LittleEndian, 0, 1, 0, "truncated data", () => decoder.Decode(bytes, 0, 1, chars, 0, 4, true, out _));
        }

        [TestMethod]
        public void Decode_refuses_arrays_that_do_not_hold_what_they_should()
        {
            byte[] bytes = new byte[4];
            char[] chars = new char[4];
            TextDecoder decoder = new TextDecoder(TextEncoding.Ascii);
            CodecCheck.Mistake("buffer", true, () => decoder.Decode(null, 0, 0, chars, 0, 4, true, out _));
            CodecCheck.Mistake("offset", false, () => decoder.Decode(bytes, 5, 0, chars, 0, 4, true, out _));
            CodecCheck.Mistake("count", false, () => decoder.Decode(bytes, 1, 4, chars, 0, 4, true, out _));
            CodecCheck.Mistake("chars", true, () => decoder.Decode(bytes, 0, 4, null, 0, 0, true, out _));
            CodecCheck.Mistake("charCount", false, () => decoder.Decode(bytes, 0, 4, chars, -1, 4, true, out _));
            CodecCheck.Mistake("charCount", false, () => decoder.Decode(bytes, 0, 4, chars, 0, -1, true, out _));
            CodecCheck.Mistake("charCount", false, () => decoder.Decode(bytes, 0, 4, chars, 1, 4, true, out _));
            CodecCheck.Mistake("charCount", false, () => decoder.Decode(bytes, 0, 4, chars, 5, 0, true, out _));
            CodecCheck.Mistake("charCount", false, () => decoder.Decode(bytes, 0, 4, chars, int.MaxValue, int.MaxValue, true, out _));
            CodecCheck.Mistake("encoding", false, () => new TextDecoder((TextEncoding)6));
            CodecCheck.Mistake("encoding", false, () => new TextDecoder((TextEncoding)(-1)));
            CodecCheck.Mistake("errors", false, () => new TextDecoder(TextEncoding.Ascii, (TextErrors)5));
            CodecCheck.Mistake("errors", false, () => new TextDecoder(TextEncoding.Ascii, (TextErrors)(-1)));
        }

        // In chunks, each given again until it is used up, into a target of this size. What stands behind the target stays.
        private static int Decode(TextDecoder decoder, byte[] bytes, int chunk, int size, char[] all)
        {
            char[] target = new char[size + 2];
            int length = 0;
            int at = 0;
            while (at < bytes.Length)
            {
                int count = bytes.Length - at < chunk ? bytes.Length - at : chunk;
                target[0] = '<';
                target[size + 1] = '>';
                int written = decoder.Decode(bytes, at, count, target, 1, size, at + count == bytes.Length, out int used);
                Assert.IsTrue((written > 0 || used > 0) && target[0] == '<' && target[size + 1] == '>', "");
                Array.Copy(target, 1, all, length, written);
                length += written;
                at += used;
            }

            return length;
        }
    }
}
