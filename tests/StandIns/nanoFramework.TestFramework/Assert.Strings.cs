using System;
using System.Runtime.CompilerServices;

namespace nanoFramework.TestFramework
{
    /// <content>Asserts about text, by code unit as on the device: no culture.</content>
    public sealed partial class Assert
    {
        public static void Contains(string expected, string value, [CallerArgumentExpression(nameof(value))] string message = "")
        {
            EnsureNotNull(expected, nameof(expected), "Assert.Contains");
            EnsureNotNull(value, nameof(value), "Assert.Contains");
            if (!value.Contains(expected, StringComparison.Ordinal))
            {
                Fail("Assert.Contains", "'" + value + "' does not contain '" + expected + "'. " + message);
            }
        }

        public static void DoesNotContains(string notExpected, string value, [CallerArgumentExpression(nameof(value))] string message = "")
        {
            EnsureNotNull(notExpected, nameof(notExpected), "Assert.DoesNotContains");
            EnsureNotNull(value, nameof(value), "Assert.DoesNotContains");
            if (value.Contains(notExpected, StringComparison.Ordinal))
            {
                Fail("Assert.DoesNotContains", "'" + value + "' contains '" + notExpected + "'. " + message);
            }
        }

        public static void StartsWith(string expected, string value, [CallerArgumentExpression(nameof(value))] string message = "")
        {
            EnsureNotNull(expected, nameof(expected), "Assert.StartsWith");
            EnsureNotNull(value, nameof(value), "Assert.StartsWith");
            if (!value.StartsWith(expected, StringComparison.Ordinal))
            {
                Fail("Assert.StartsWith", "'" + value + "' does not start with '" + expected + "'. " + message);
            }
        }

        public static void EndsWith(string expected, string value, [CallerArgumentExpression(nameof(value))] string message = "")
        {
            EnsureNotNull(expected, nameof(expected), "Assert.EndsWith");
            EnsureNotNull(value, nameof(value), "Assert.EndsWith");
            if (!value.EndsWith(expected, StringComparison.Ordinal))
            {
                Fail("Assert.EndsWith", "'" + value + "' does not end with '" + expected + "'. " + message);
            }
        }
    }
}
