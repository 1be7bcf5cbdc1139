using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Packing
{
    using Nano.Packing;

    /// <summary>
    /// Asserts for packing that do not carry the text of their arguments: those of the framework put it into the assembly,
    /// whose strings together may have 65,535 bytes on the device.
    /// </summary>
    public static class Check
    {
        /// <summary>Bytes that read as these hex digits.</summary>
        /// <param name="expected">Lower-case digits.</param>
        /// <param name="actual">The bytes.</param>
        public static void Bytes(string expected, byte[] actual)
        {
            string digits = Hex.Format(actual, 0, actual.Length);
            Assert.AreEqual(expected, digits, digits);
        }

        /// <summary>Equal integers.</summary>
        /// <param name="expected">The number.</param>
        /// <param name="actual">The other.</param>
        public static void Equal(long expected, long actual)
        {
            Assert.AreEqual(expected, actual, "");
        }

        /// <summary>Equal texts.</summary>
        /// <param name="expected">The text.</param>
        /// <param name="actual">The other.</param>
        public static void Equal(string expected, string actual)
        {
            Assert.AreEqual(expected, actual, actual);
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

        /// <summary>A refusal at this place of the format.</summary>
        /// <param name="position">Of the code; -1 for none.</param>
        /// <param name="action">What is refused.</param>
        /// <returns>What the message says.</returns>
        public static string Refused(int position, Action action)
        {
            try
            {
                action();
            }
            catch (PackingException e)
            {
                Equal(position, e.Position);
                Equal(position < 0 ? 0 : e.Format[position], e.Code);
                return e.Message;
            }

            Assert.IsTrue(false, "");
            return "";
        }

        /// <summary>A format that there is not.</summary>
        /// <param name="position">Of what is wrong.</param>
        /// <param name="format">The format.</param>
        /// <returns>What the message says.</returns>
        public static string NoFormat(int position, string format)
        {
            return Refused(position, () => new PackedFormat(format));
        }
    }
}
