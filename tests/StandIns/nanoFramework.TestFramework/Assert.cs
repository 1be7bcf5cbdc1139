using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TestFrameworkShared;

namespace nanoFramework.TestFramework
{
    /// <summary>
    /// The asserts of the device's test framework, member for member. Each throws <see cref="AssertFailedException"/> when
    /// it does not hold; the message is, unless given, the text of the argument that was looked at.
    /// </summary>
    public sealed partial class Assert
    {
        public static void IsTrue(bool condition, [CallerArgumentExpression(nameof(condition))] string message = "")
        {
            if (!condition)
            {
                Fail("Assert.IsTrue", message);
            }
        }

        public static void IsFalse(bool condition, [CallerArgumentExpression(nameof(condition))] string message = "")
        {
            if (condition)
            {
                Fail("Assert.IsFalse", message);
            }
        }

        public static void IsNull(object value, [CallerArgumentExpression(nameof(value))] string message = "")
        {
            if (value != null)
            {
                Fail("Assert.IsNull", message);
            }
        }

        public static void IsNotNull(object value, [CallerArgumentExpression(nameof(value))] string message = "")
        {
            if (value == null)
            {
                Fail("Assert.IsNotNull", message);
            }
        }

        public static void AreSame(object expected, object actual, [CallerArgumentExpression(nameof(actual))] string message = "")
        {
            if (!ReferenceEquals(expected, actual))
            {
                Fail("Assert.AreSame", message);
            }
        }

        public static void AreNotSame(object notExpected, object actual, [CallerArgumentExpression(nameof(actual))] string message = "")
        {
            if (ReferenceEquals(notExpected, actual))
            {
                Fail("Assert.AreNotSame", message);
            }
        }

        /// <summary>The value is of exactly this type: a derived type does not do.</summary>
        public static void IsInstanceOfType(object value, Type expected, [CallerArgumentExpression(nameof(value))] string message = "")
        {
            EnsureNotNull(expected, nameof(expected), "Assert.IsInstanceOfType");
            if (value == null || value.GetType() != expected)
            {
                Fail("Assert.IsInstanceOfType", "Expected type:<" + expected + ">. Actual type:<" + Show(value?.GetType()) + ">. " + message);
            }
        }

        public static void IsNotInstanceOfType(object value, Type notExpected, [CallerArgumentExpression(nameof(value))] string message = "")
        {
            EnsureNotNull(notExpected, nameof(notExpected), "Assert.IsNotInstanceOfType");
            if (value != null && value.GetType() == notExpected)
            {
                Fail("Assert.IsNotInstanceOfType", "Type:<" + notExpected + "> is the wrong one. " + message);
            }
        }

        /// <summary>The action throws exactly this exception: a derived one does not do.</summary>
        public static void ThrowsException(Type exception, Action action, [CallerArgumentExpression(nameof(action))] string message = "")
        {
            EnsureNotNull(action, nameof(action), "Assert.ThrowsException");
            EnsureNotNull(exception, nameof(exception), "Assert.ThrowsException");

            try
            {
                action();
            }
            catch (Exception thrown) when (thrown.GetType() == exception)
            {
                return;
            }
            catch (Exception thrown)
            {
                Fail("Assert.ThrowsException", "Expected " + exception.Name + ", got " + thrown.GetType().Name + ": " + thrown.Message + " " + message);
            }

            Fail("Assert.ThrowsException", "Expected " + exception.Name + ", got no exception. " + message);
        }

        /// <summary>Ends the test as skipped; in a <see cref="SetupAttribute"/> method, all tests of the class.</summary>
        /// <param name="message">The reason that the runner shows.</param>
        [DoesNotReturn]
        public static void SkipTest(string message = null)
        {
            throw new SkipTestException(message);
        }
    }
}
