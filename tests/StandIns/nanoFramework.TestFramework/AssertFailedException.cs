using System;
using MSTest = Microsoft.VisualStudio.TestTools.UnitTesting;

namespace TestFrameworkShared
{
    /// <summary>Thrown by an assert that does not hold.</summary>
    /// <remarks>A failed assert of MSTest too, so that the runner shows the message alone.</remarks>
    public class AssertFailedException : MSTest.AssertFailedException
    {
        public AssertFailedException(string msg, Exception ex)
            : base(msg, ex)
        {
        }

        public AssertFailedException(string msg)
            : base(msg)
        {
        }

        public AssertFailedException()
        {
        }
    }
}
