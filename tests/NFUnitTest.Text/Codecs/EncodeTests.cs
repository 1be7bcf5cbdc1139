using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Codecs
{
    using Nano.Tests.TextVectors;
    using Nano.Text;

    /// <summary>Encoding into the caller's array. Expected bytes: CPython 3.13, str.encode.</summary>
    [TestClass]
    public class EncodeTests
    {
        private const string Text = "004120acd83dde000000dc80d800004200e9d83dde00d800";

        [TestMethod]
        public void Encode_writes_into_the_callers_array_and_touches_nothing_else()
        {
            byte[] bytes = Hex.Parse("2e2e2e2e2e2e2e2e");
            TextEncoder encoder = new TextEncoder(TextEncoding.Utf8);
            int written = encoder.Encode("-A\u20ACB-".ToCharArray(), 1, 3, bytes, 1, 6, true, out int used);
            CodecCheck.Equal(5, written);
            CodecCheck.Equal(3, used);
            CodecCheck.Bytes("2e41e282ac422e2e", bytes, 8);
        }

        // The sizes below the least one are refused; from 12 on none may be.
        [TestMethod]
        [DataRow(0, 1, 1, "410042")]
        [DataRow(0, 2, 1, "413f3f003f3f423f3f3f")]
        [DataRow(0, 3, 10, "415c75323061635c553030303166363030005c75646338305c7564383030425c7865395c5530303031663630305c7564383030")]
        [DataRow(1, 2, 1, "413f3f003f3f42e93f3f")]
        [DataRow(2, 1, 4, "41e282acf09f98800042c3a9f09f9880")]
        [DataRow(2, 2, 4, "41e282acf09f9880003f3f42c3a9f09f98803f")]
        [DataRow(2, 3, 6, "41e282acf09f9880005c75646338305c756438303042c3a9f09f98805c7564383030")]
        [DataRow(3, 2, 4, "fffe4100ac203dd800de00003f003f004200e9003dd800de3f00")]
        [DataRow(5, 3, 12, "004120acd83dde000000005c00750064006300380030005c00750064003800300030004200e9d83dde00005c00750064003800300030")]
        public void Encode_gives_the_same_bytes_for_every_size_of_target(int encoding, int errors, int least, string expected)
        {
            char[] chars = Characters.Parse(Text);
            for (int chunk = 1; chunk <= 12; chunk += chunk < 3 ? 1 : 4)
            {
                for (int size = 0; size <= 24; size++)
                {
                    byte[] bytes = new byte[expected.Length / 2];
                    int length = 0;
                    bool isRefused = false;
                    TextEncoder encoder = new TextEncoder((TextEncoding)encoding, (TextErrors)errors);
                    try
                    {
                        length = Encode(encoder, chars, chunk, size, bytes);
                    }
                    catch (ArgumentOutOfRangeException e)
                    {
                        isRefused = e.ParamName == "count";
                    }

                    Assert.IsTrue(isRefused == size < least, "");
                    if (!isRefused)
                    {
                        CodecCheck.Equal(bytes.Length, length);
                        CodecCheck.Bytes(expected, bytes, length);
                    }
                }
            }
        }

        [TestMethod]
        public void Encode_does_nothing_when_the_target_is_too_small()
        {
            char[] chars = Characters.Parse("d83dde000041");
            byte[] bytes = new byte[5];
            TextEncoder encoder = new TextEncoder(TextEncoding.Utf8);
            CodecCheck.Equal(0, encoder.Encode(chars, 0, 1, bytes, 0, 0, false, out int used));
            CodecCheck.Equal(1, used);
            CodecCheck.Mistake("count", false, () => encoder.Encode(chars, 1, 2, bytes, 0, 3, true, out _));
            CodecCheck.Equal(4, encoder.Encode(chars, 1, 2, bytes, 0, 4, true, out used));
            CodecCheck.Equal(1, used);
            CodecCheck.Equal(1, encoder.Encode(chars, 2, 1, bytes, 4, 1, true, out used));
            CodecCheck.Bytes("f09f988041", bytes, 5);
        }

        [TestMethod]
        public void Encode_tells_what_stood_before_an_error_and_goes_on_behind_it()
        {
            char[] chars = Characters.Parse("004100420416dc80d83dde000043");
            byte[] bytes = new byte[4];
            TextEncoder encoder = new TextEncoder(TextEncoding.Ascii);
            int used = -1;
            encoder.Encode(chars, 0, 1, bytes, 0, 4, false, out _);
            CodecCheck.Refused(TextEncoding.Ascii, 2, 6, 1, "ordinal not in range(128)", () => encoder.Encode(chars, 1, 6, bytes, 1, 3, true, out used));
            CodecCheck.Equal(5, used);
            CodecCheck.Equal(1, encoder.Encode(chars, 6, 1, bytes, 2, 1, true, out used));
            CodecCheck.Bytes("414243", bytes, 3);

            // Half a pair that a chunk ended with counts where it stood.
            chars = Characters.Parse("0041d83ddbff0042");
            encoder = new TextEncoder(TextEncoding.Utf8);
            encoder.Encode(chars, 0, 2, bytes, 0, 4, false, out _);
            CodecCheck.Refused(TextEncoding.Utf8, 1, 3, 0, "surrogates not allowed", () => encoder.Encode(chars, 2, 2, bytes, 1, 3, true, out used));
            CodecCheck.Equal(1, used);
            CodecCheck.Equal(1, encoder.Encode(chars, 3, 1, bytes, 1, 3, true, out used));
            CodecCheck.Bytes("4142", bytes, 2);
        }

        [TestMethod]
        public void Half_a_pair_waits_for_the_other_and_is_an_error_at_the_end()
        {
            char[] chars = Characters.Parse("0041d83dde00d83d");
            byte[] bytes = new byte[8];
            TextEncoder encoder = new TextEncoder(TextEncoding.Utf8);
            CodecCheck.Equal(1, encoder.Encode(chars, 0, 2, bytes, 0, 8, false, out int used));
            CodecCheck.Equal(2, used);
            CodecCheck.Equal(4, encoder.Encode(chars, 2, 2, bytes, 1, 7, false, out used));
            CodecCheck.Bytes("41f09f9880", bytes, 5);
            CodecCheck.Refused(TextEncoding.Utf8, 3, 4, 0, "surrogates not allowed", () => encoder.Encode(chars, 0, 0, bytes, 0, 8, true, out _));
            encoder.Encode(chars, 1, 1, bytes, 0, 8, false, out _);
            encoder.Reset();
            CodecCheck.Equal(1, encoder.Encode(chars, 0, 1, bytes, 0, 8, true, out _));
        }

        [TestMethod]
        public void The_mark_is_written_once_in_a_stream()
        {
            byte[] bytes = new byte[16];
            char[] chars = "AB".ToCharArray();
            TextEncoder encoder = new TextEncoder(TextEncoding.Utf16);
            CodecCheck.Equal(4, encoder.Encode(chars, 0, 1, bytes, 0, 16, false, out _));
            CodecCheck.Equal(2, encoder.Encode(chars, 1, 1, bytes, 4, 12, false, out _));
            CodecCheck.Equal(0, encoder.Encode(chars, 0, 0, bytes, 6, 0, true, out _));
            CodecCheck.Mistake("count", false, () => encoder.Encode(chars, 0, 0, bytes, 6, 1, true, out _));
            CodecCheck.Equal(2, encoder.Encode(chars, 0, 0, bytes, 6, 2, true, out _));
            CodecCheck.Bytes("fffe41004200fffe", bytes, 8);
            byte[] whole = encoder.GetBytes("");
            CodecCheck.Bytes("fffe", whole, whole.Length);
        }

        [TestMethod]
        public void GetBytes_returns_all_bytes_of_a_text()
        {
            byte[] bytes = new TextEncoder(TextEncoding.Utf8).GetBytes("21.5 \u00B0C \U0001F600");
            CodecCheck.Bytes("32312e3520c2b04320f09f9880", bytes, bytes.Length);
            bytes = new TextEncoder(TextEncoding.Ascii, TextErrors.BackslashReplace).GetBytes("\u00B0\u20AC\U0001F600");
            CodecCheck.Bytes("5c7862305c75323061635c553030303166363030", bytes, bytes.Length);
            bytes = new TextEncoder(TextEncoding.Latin1).GetBytes("-\u00B0C-".ToCharArray(), 1, 2);
            CodecCheck.Bytes("b043", bytes, bytes.Length);
            CodecCheck.Equal(0, new TextEncoder(TextEncoding.Utf8).GetBytes("").Length);
        }

        [TestMethod]
        public void Encode_refuses_arrays_that_do_not_hold_what_they_should()
        {
            byte[] bytes = new byte[4];
            char[] chars = new char[4];
            TextEncoder encoder = new TextEncoder(TextEncoding.Ascii);
            CodecCheck.Mistake("text", true, () => encoder.GetBytes(null));
            CodecCheck.Mistake("chars", true, () => encoder.GetBytes(null, 0, 0));
            CodecCheck.Mistake("charCount", false, () => encoder.GetBytes(chars, 2, 3));
            CodecCheck.Mistake("chars", true, () => encoder.Encode(null, 0, 0, bytes, 0, 4, true, out _));
            CodecCheck.Mistake("charCount", false, () => encoder.Encode(chars, 0, 5, bytes, 0, 4, true, out _));
            CodecCheck.Mistake("buffer", true, () => encoder.Encode(chars, 0, 4, null, 0, 4, true, out _));
            CodecCheck.Mistake("offset", false, () => encoder.Encode(chars, 0, 4, bytes, -1, 4, true, out _));
            CodecCheck.Mistake("count", false, () => encoder.Encode(chars, 0, 4, bytes, 1, 4, true, out _));
            CodecCheck.Mistake("encoding", false, () => new TextEncoder((TextEncoding)6));
            CodecCheck.Mistake("errors", false, () => new TextEncoder(TextEncoding.Ascii, (TextErrors)5));
        }

        // In chunks, each given again until it is used up, into a target of this size. What stands behind the target stays.
        private static int Encode(TextEncoder encoder, char[] chars, int chunk, int size, byte[] all)
        {
            byte[] target = new byte[size + 2];
            int length = 0;
            int at = 0;
            while (at < chars.Length)
            {
                int count = chars.Length - at < chunk ? chars.Length - at : chunk;
                target[0] = 60;
                target[size + 1] = 62;
                int written = encoder.Encode(chars, at, count, target, 1, size, at + count == chars.Length, out int used);
                Assert.IsTrue((written > 0 || used > 0) && target[0] == 60 && target[size + 1] == 62, "");
                Array.Copy(target, 1, all, length, written);
                length += written;
                at += used;
            }

            return length;
        }
    }
}
