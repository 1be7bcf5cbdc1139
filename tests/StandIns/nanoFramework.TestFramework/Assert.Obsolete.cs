using System;
using System.Collections;

namespace nanoFramework.TestFramework
{
    /// <content>The old names, obsolete on the device too.</content>
    public sealed partial class Assert
    {
        [Obsolete("Use CollectionAssert.Empty.")]
        public static void Empty(ICollection collection, string message = "")
        {
            CollectionAssert.Empty(collection, message);
        }

        [Obsolete("Use CollectionAssert.NotEmpty.")]
        public static void NotEmpty(ICollection collection, string message = "")
        {
            CollectionAssert.NotEmpty(collection, message);
        }

        [Obsolete("Use IsTrue.")]
        public static void True(bool condition, string message = "")
        {
            IsTrue(condition, message);
        }

        [Obsolete("Use IsFalse.")]
        public static void False(bool condition, string message = "")
        {
            IsFalse(condition, message);
        }

        [Obsolete("Use IsNull.")]
        public static void Null(object value, string message = "")
        {
            IsNull(value, message);
        }

        [Obsolete("Use IsNotNull.")]
        public static void NotNull(object value, string message = "")
        {
            IsNotNull(value, message);
        }

        [Obsolete("Use AreSame.")]
        public static void Same(object expected, object actual, string message = "")
        {
            AreSame(expected, actual, message);
        }

        [Obsolete("Use AreNotSame.")]
        public static void NotSame(object notExpected, object actual, string message = "")
        {
            AreNotSame(notExpected, actual, message);
        }

        [Obsolete("Use IsInstanceOfType.")]
        public static void IsType(Type expectedType, object value, string message = "")
        {
            IsInstanceOfType(value, expectedType, message);
        }

        [Obsolete("Use IsNotInstanceOfType.")]
        public static void IsNotType(Type wrongType, object value, string message = "")
        {
            IsNotInstanceOfType(value, wrongType, message);
        }

        [Obsolete("Use ThrowsException.")]
        public static void Throws(Type exceptionType, Action action, string message = "")
        {
            ThrowsException(exceptionType, action, message);
        }
    }
}
