using nanoFramework.TestFramework;

namespace Nano.Tests.Codecs
{
    using Nano.Text;

    /// <summary>Bytes that become text and bytes again. All pairs of bytes and all characters: on the PC.</summary>
    [TestClass]
    public class RoundTripTests
    {
        [TestMethod]
        [DataRow(0)]
        [DataRow(2)]
        public void Surrogateescape_gives_every_byte_back(int encoding)
        {
            TextDecoder decoder = new TextDecoder((TextEncoding)encoding, TextErrors.SurrogateEscape);
            TextEncoder encoder = new TextEncoder((TextEncoding)encoding, TextErrors.SurrogateEscape);
            byte[] bytes = new byte[4];
            char[] chars = new char[4];
            byte[] back = new byte[4];
            for (int i = 0; i < 1024; i++)
            {
                bytes[0] = (byte)i;
                bytes[1] = (byte)(i * 7);
                bytes[2] = (byte)(0x80 + (i >> 4));
                bytes[3] = (byte)(i * 29);
                int length = decoder.Decode(bytes, 0, 4, chars, 0, 4, true, out _);
                Assert.IsTrue(encoder.Encode(chars, 0, length, back, 0, 4, true, out _) == 4, "");
                Assert.IsTrue(back[0] == bytes[0] && back[1] == bytes[1] && back[2] == bytes[2] && back[3] == bytes[3], "");
            }
        }
    }
}
