using System;
using MSTest = Microsoft.VisualStudio.TestTools.UnitTesting;

namespace nanoFramework.TestFramework
{
    /// <summary>Ends a test, or from a <see cref="SetupAttribute"/> method a whole class, as skipped.</summary>
    /// <remarks>MSTest calls such an outcome inconclusive; its runner shows that as skipped, with the reason.</remarks>
    public class SkipTestException : MSTest.AssertInconclusiveException
    {
        /// <param name="message">The reason that the runner shows.</param>
        /// <param name="innerException">What led to it, or null.</param>
        public SkipTestException(string message = null, Exception innerException = null)
            : base(message ?? "(no reason given)", innerException)
        {
        }
    }
}
