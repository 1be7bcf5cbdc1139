using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    /// <summary>Asserts that do not carry the text of their arguments into the assembly, whose strings have a limit.</summary>
    public static class PagedExpect
    {
        /// <summary>Equal texts.</summary>
        /// <param name="expected">The text.</param>
        /// <param name="actual">The other.</param>
        public static void Equal(string expected, string actual)
        {
            Assert.AreEqual(expected, actual, expected);
        }

        /// <summary>Equal numbers.</summary>
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

        /// <summary>An exception of exactly this type.</summary>
        /// <param name="type">The type.</param>
        /// <param name="action">What throws it.</param>
        public static void Throws(Type type, Action action)
        {
            Assert.ThrowsException(type, action, "");
        }
    }
}
