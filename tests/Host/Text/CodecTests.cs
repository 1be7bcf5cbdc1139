using System;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Text;

/// <summary>All characters against the codecs of .NET, and all pairs of bytes: too many for a device.</summary>
[TestClass]
public class CodecTests
{
    [TestMethod]
    [DataRow(Nano.Text.TextEncoding.Utf8, "utf-8")]
    [DataRow(Nano.Text.TextEncoding.Utf16LittleEndian, "utf-16")]
    [DataRow(Nano.Text.TextEncoding.Utf16BigEndian, "utf-16BE")]
    public void Every_character_has_the_bytes_that_dotnet_gives_it(Nano.Text.TextEncoding encoding, string name)
    {
        Encoding other = Encoding.GetEncoding(name);
        var decoder = new Nano.Text.TextDecoder(encoding);
        var encoder = new Nano.Text.TextEncoder(encoding);
        for (int code = 0; code <= 0x10FFFF; code += code < 0x10000 ? 1 : 61)
        {
            if (code is >= 0xD800 and <= 0xDFFF)
            {
                continue;
            }

            char[] chars = char.ConvertFromUtf32(code).ToCharArray();
            byte[] bytes = encoder.GetBytes(chars, 0, chars.Length);
            CollectionAssert.AreEqual(other.GetBytes(chars), bytes, code.ToString("X"));
            CollectionAssert.AreEqual(chars, decoder.GetChars(bytes, 0, bytes.Length), code.ToString("X"));
        }
    }

    [TestMethod]
    [DataRow(Nano.Text.TextEncoding.Ascii)]
    [DataRow(Nano.Text.TextEncoding.Utf8)]
    public void Surrogateescape_gives_every_two_bytes_back(Nano.Text.TextEncoding encoding)
    {
        var decoder = new Nano.Text.TextDecoder(encoding, Nano.Text.TextErrors.SurrogateEscape);
        var encoder = new Nano.Text.TextEncoder(encoding, Nano.Text.TextErrors.SurrogateEscape);
        for (int pair = 0; pair < 0x10000; pair++)
        {
            byte[] bytes = [(byte)(pair >> 8), (byte)pair];
            char[] chars = decoder.GetChars(bytes, 0, 2);
            CollectionAssert.AreEqual(bytes, encoder.GetBytes(chars, 0, chars.Length), pair.ToString("X4"));
        }
    }

    // .NET, too, replaces maximal subparts; bytes that look like UTF-8 more often than chance would have it.
    [TestMethod]
    public void Random_bytes_become_the_text_that_dotnet_replaces_them_with()
    {
        byte[] often = [0x41, 0x80, 0xBF, 0x9F, 0xA0, 0x8F, 0x90, 0xC2, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xC0, 0xFF];
        var random = new Random(313);
        var decoder = new Nano.Text.TextDecoder(Nano.Text.TextEncoding.Utf8, Nano.Text.TextErrors.Replace);
        for (int i = 0; i < 50_000; i++)
        {
            byte[] bytes = random.GetItems(often, random.Next(1, 24));
            string expected = Encoding.UTF8.GetString(bytes);
            Assert.AreEqual(expected, new string(decoder.GetChars(bytes, 0, bytes.Length)), Convert.ToHexString(bytes));

            // And in chunks.
            char[] chars = new char[bytes.Length];
            int length = 0;
            for (int at = 0, size; at < bytes.Length; at += size)
            {
                size = random.Next(1, bytes.Length - at + 1);
                length += decoder.Decode(bytes, at, size, chars, length, chars.Length - length, at + size == bytes.Length, out int used);
                Assert.AreEqual(size, used);
            }

            Assert.AreEqual(expected, new string(chars, 0, length), Convert.ToHexString(bytes));
        }
    }
}
