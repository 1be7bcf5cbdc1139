using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Formatting
{
    using Nano.Text;

    /// <summary>BytesLiteral beside what its vectors say: stretches, and where a literal is wrong.</summary>
    [TestClass]
    public class LiteralTests
    {
        [TestMethod]
        public void Format_writes_a_stretch()
        {
            byte[] bytes = Ascii.Bytes("ab'\"\tc");
            bytes[5] = 0xFF;
            string text = BytesLiteral.Format(bytes, 1, 5);
            Assert.AreEqual("b'b\\'\"\\t\\xff'", text, text);
            Assert.AreEqual("b''", BytesLiteral.Format(bytes, 6, 0), "");
            Ascii.Throws(typeof(ArgumentNullException), () => BytesLiteral.Format(null, 0, 0));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => BytesLiteral.Format(bytes, 2, 5));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => BytesLiteral.Format(bytes, 0, -1));
        }

        [TestMethod]
        public void Parse_reads_every_byte_back()
        {
            byte[] bytes = new byte[256];
            for (int i = 0; i < 256; i++)
            {
                bytes[i] = (byte)i;
            }

            byte[] again = BytesLiteral.Parse(BytesLiteral.Format(bytes, 0, 256));
            Assert.AreEqual(256, again.Length, "");
            for (int i = 0; i < 256; i++)
            {
                Assert.AreEqual(i, (int)again[i], "");
            }
        }

        [TestMethod]
        public void Parse_says_where_a_literal_is_wrong()
        {
            Wrong(0, "");
            Wrong(0, "'a'");
            Wrong(1, "b");
            Wrong(1, "ba");
            Wrong(2, "b'");
            Wrong(4, "b'ab");
            Wrong(4, "b'a\"");
            Wrong(3, "b'a\nb'");
            Wrong(3, "b'\\q'");
            Wrong(4, "b'\\xg0'");
            Wrong(5, "b'\\x4'");
            Wrong(6, "b'\\777'");
            Wrong(2, "b'\u00e9'");
            Wrong(4, "b'a'c");
            Ascii.Throws(typeof(ArgumentNullException), () => BytesLiteral.Parse(null));
        }

        private static void Wrong(int position, string text)
        {
            string message = Ascii.Throws(typeof(ArgumentException), () => BytesLiteral.Parse(text));
            Assert.IsTrue(message.IndexOf("no bytes literal at " + position.ToString()) == 0, message);
        }
    }
}
