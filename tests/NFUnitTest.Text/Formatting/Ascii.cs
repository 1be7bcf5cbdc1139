using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Formatting
{
    using Nano.Text;

    /// <summary>Bytes as text, and what a format makes of values.</summary>
    internal static class Ascii
    {
        /// <summary>The bytes of a stretch, each as a character.</summary>
        internal static string Text(byte[] buffer, int offset, int count)
        {
            char[] text = new char[count];
            for (int i = 0; i < count; i++)
            {
                text[i] = (char)buffer[offset + i];
            }

            return new string(text);
        }

        /// <summary>The characters, each as a byte.</summary>
        internal static byte[] Bytes(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)characters[i];
            }

            return bytes;
        }

        /// <summary>The format makes this of the values.</summary>
        internal static void Formats(string expected, string format, params object[] values)
        {
            byte[] bytes = new BytesFormat(format).Format(values);
            string text = Text(bytes, 0, bytes.Length);
            Assert.AreEqual(expected, text, text);
        }

        /// <summary>Ends what was begun; what has been written there, and nothing but E beside it, reads like this.</summary>
        internal static void Ends(string expected, BytesFormat format, byte[] buffer, int offset)
        {
            int count = format.End();
            string text = Text(buffer, offset, count);
            Assert.AreEqual(expected, text, text);
            Untouched(buffer, 0, offset);
            Untouched(buffer, offset + count, buffer.Length);
        }

        /// <summary>Nothing but E from one place to another.</summary>
        internal static void Untouched(byte[] buffer, int from, int to)
        {
            for (int i = from; i < to; i++)
            {
                Assert.AreEqual('E', (int)buffer[i], "");
            }
        }

        /// <summary>So many E.</summary>
        internal static byte[] Fresh(int count)
        {
            return Bytes(new string('E', count));
        }

        /// <summary>An exception of exactly this type, and its message.</summary>
        internal static string Throws(Type type, Action action)
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                Assert.AreEqual(type.FullName, ((object)exception).GetType().FullName, exception.Message);
                return exception.Message;
            }

            Assert.IsTrue(false, "no exception");
            return null;
        }
    }
}
