using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    /// <summary>What the tests of generated records ask, without the texts of their arguments: the strings of one assembly are few
    /// on the device.</summary>
    public static class Packed
    {
        /// <summary>Bytes of a buffer.</summary>
        /// <param name="expected">As hex digits.</param>
        /// <param name="buffer">All of it is compared.</param>
        public static void Bytes(string expected, byte[] buffer)
        {
            Assert.AreEqual(expected, Hex.Format(buffer, 0, buffer.Length), "");
        }

        /// <summary>The same bytes.</summary>
        /// <param name="expected">The bytes.</param>
        /// <param name="actual">The others.</param>
        public static void Same(byte[] expected, byte[] actual)
        {
            Bytes(Hex.Format(expected, 0, expected.Length), actual);
        }

        /// <summary>A text of Latin letters.</summary>
        /// <param name="expected">Its bytes.</param>
        /// <param name="actual">The text.</param>
        public static void Same(byte[] expected, string actual)
        {
            char[] characters = actual.ToCharArray();
            Equal(expected.Length, characters.Length);
            for (int i = 0; i < expected.Length; i++)
            {
                Equal(expected[i], characters[i]);
            }
        }

        /// <summary>A float, to the bit.</summary>
        /// <param name="expected">The bits of a double.</param>
        /// <param name="actual">The number.</param>
        public static void Same(ulong expected, double actual)
        {
            Equal((long)expected, BitConverter.DoubleToInt64Bits(actual));
        }

        /// <summary>A float, but for its last digit.</summary>
        /// <param name="expected">The number.</param>
        /// <param name="actual">The other.</param>
        public static void Near(double expected, double actual)
        {
            double limit = (expected < 0 ? -expected : expected) / 4000000 + 0.0001;
            Assert.IsTrue(actual - expected < limit && expected - actual < limit, "");
        }

        /// <summary>Integers.</summary>
        /// <param name="expected">The number.</param>
        /// <param name="actual">The other.</param>
        public static void Equal(long expected, long actual)
        {
            Assert.AreEqual(expected, actual, "");
        }

        /// <summary>What must be so.</summary>
        /// <param name="condition">True.</param>
        public static void True(bool condition)
        {
            Assert.IsTrue(condition, "");
        }

        /// <summary>A value that is refused: the exception names the member.</summary>
        /// <param name="member">Its name.</param>
        /// <param name="write">Writes.</param>
        public static void Refuses(string member, Action write)
        {
            string named = "";
            try
            {
                write();
            }
            catch (ArgumentOutOfRangeException exception)
            {
                named = exception.ParamName;
            }

            Assert.AreEqual(member, named, "");
        }
    }
}
