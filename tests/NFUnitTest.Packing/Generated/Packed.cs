using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    /// <summary>
    /// What the tests of generated records ask, without the texts of their arguments: the strings of one assembly are few on the
    /// device. The classes of these tests are in Nano.DeviceTests because nanoFramework's metadata processor, which leaves the
    /// definitions of Nano.Packing's attributes out, moves the attributes of every type whose name comes after theirs to a
    /// wrong one; names before them are safe.
    /// </summary>
    public static class Packed
    {
        /// <summary>Bytes of a buffer.</summary>
        /// <param name="expected">As hex digits.</param>
        /// <param name="buffer">All of it is compared.</param>
        public static void Bytes(string expected, byte[] buffer)
        {
            Assert.AreEqual(expected, Hex.Format(buffer, 0, buffer.Length), "");
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
