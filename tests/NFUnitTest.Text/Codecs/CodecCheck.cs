using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Codecs
{
    using Nano.Tests.TextVectors;
    using Nano.Text;

    /// <summary>Asserts for the codecs, without the text of their arguments: all strings of the assembly may have 65,535
    /// bytes. Characters are written as four hex digits each.</summary>
    public static class CodecCheck
    {
        /// <summary>Characters that read as these digits.</summary>
        /// <param name="expected">The digits.</param>
        /// <param name="actual">The array that they are in.</param>
        /// <param name="count">How many.</param>
        public static void Chars(string expected, char[] actual, int count)
        {
            char[] chars = new char[count];
            Array.Copy(actual, 0, chars, 0, count);
            string digits = Characters.Format(chars);
            Assert.AreEqual(expected, digits, digits);
        }

        /// <summary>Bytes that read as these digits.</summary>
        /// <param name="expected">The digits.</param>
        /// <param name="actual">The array that they are in.</param>
        /// <param name="count">How many.</param>
        public static void Bytes(string expected, byte[] actual, int count)
        {
            string digits = Hex.Format(actual, 0, count);
            Assert.AreEqual(expected, digits, digits);
        }

        /// <summary>Equal integers.</summary>
        /// <param name="expected">The number.</param>
        /// <param name="actual">The other.</param>
        public static void Equal(long expected, long actual)
        {
            Assert.AreEqual(expected, actual, "");
        }

        /// <summary>The exception, and what it carries.</summary>
        /// <param name="encoding">Which one.</param>
        /// <param name="start">The first.</param>
        /// <param name="end">Behind the last.</param>
        /// <param name="written">What was written before.</param>
        /// <param name="reason">The message.</param>
        /// <param name="action">What throws it.</param>
        public static void Refused(TextEncoding encoding, long start, long end, int written, string reason, Action action)
        {
            TextException refusal = null;
            try
            {
                action();
            }
            catch (TextException e)
            {
                refusal = e;
            }

            Assert.IsTrue(refusal != null, "");
            Assert.AreEqual(reason, refusal.Message, refusal.Message);
            Equal((int)encoding, (int)refusal.Encoding);
            Equal(start, refusal.Start);
            Equal(end, refusal.End);
            Equal(written, refusal.Written);
        }

        /// <summary>A mistake of the caller, that names the argument.</summary>
        /// <param name="name">The argument's.</param>
        /// <param name="isNull">True when it is null, false when it is out of range.</param>
        /// <param name="action">What is refused.</param>
        public static void Mistake(string name, bool isNull, Action action)
        {
            ArgumentException mistake = null;
            try
            {
                action();
            }
            catch (ArgumentException e)
            {
                mistake = e;
            }

            Assert.IsTrue(isNull ? mistake is ArgumentNullException : mistake is ArgumentOutOfRangeException, "");
            Assert.AreEqual(name, mistake.ParamName, mistake.ParamName);
        }
    }
}
