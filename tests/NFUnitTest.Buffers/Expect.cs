using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>
    /// Asserts that do not carry the text of their arguments: those of the framework put it into the assembly, whose strings
    /// together may have 65,535 bytes on the device.
    /// </summary>
    public static class Expect
    {
        /// <summary>An exception of exactly this type.</summary>
        /// <param name="type">The type.</param>
        /// <param name="action">What throws it.</param>
        public static void Throws(Type type, Action action)
        {
            Assert.ThrowsException(type, action, "");
        }

        /// <summary>Bytes that read as this text; see <see cref="Ascii"/>.</summary>
        /// <param name="expected">The text.</param>
        /// <param name="actual">Any bytes.</param>
        public static void Text(string expected, BytesLike actual)
        {
            Assert.AreEqual(expected, Ascii.Text(actual), expected);
        }

        /// <summary>The same of an array.</summary>
        /// <param name="expected">The text.</param>
        /// <param name="actual">The array.</param>
        public static void Text(string expected, byte[] actual)
        {
            Assert.AreEqual(expected, Ascii.Text(actual), expected);
        }

        /// <summary>Equal texts.</summary>
        /// <param name="expected">The text.</param>
        /// <param name="actual">The other.</param>
        public static void Equal(string expected, string actual)
        {
            Assert.AreEqual(expected, actual, expected);
        }

        /// <summary>Equal integers.</summary>
        /// <param name="expected">The number.</param>
        /// <param name="actual">The other.</param>
        public static void Equal(long expected, long actual)
        {
            Assert.AreEqual(expected, actual, "");
        }

        /// <summary>True.</summary>
        /// <param name="condition">What is to be true.</param>
        public static void True(bool condition)
        {
            Assert.IsTrue(condition, "");
        }

        /// <summary>False.</summary>
        /// <param name="condition">What is to be false.</param>
        public static void False(bool condition)
        {
            Assert.IsFalse(condition, "");
        }
    }
}
