using System.Diagnostics.CodeAnalysis;
using TestFrameworkShared;

namespace nanoFramework.TestFramework
{
    /// <content>How an assert fails, and how its message shows a value.</content>
    public sealed partial class Assert
    {
        [DoesNotReturn]
        internal static void Fail(string assertion, string message)
        {
            throw new AssertFailedException(assertion + " failed. " + (message ?? string.Empty).Replace("\0", "\\0"));
        }

        internal static void EnsureNotNull(object value, string parameter, string assertion)
        {
            if (value == null)
            {
                Fail(assertion, "The argument '" + parameter + "' is null.");
            }
        }

        internal static string Show(object value)
        {
            return value == null ? "(null)" : (value.ToString() ?? "(object)").Replace("\0", "\\0");
        }
    }
}
