using System;
using System.Threading.Tasks;
using MSTest = Microsoft.VisualStudio.TestTools.UnitTesting;

namespace nanoFramework.TestFramework
{
    /// <summary>Marks a test: a public instance method that returns nothing and uses no state of its object.</summary>
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false)]
    public class TestMethodAttribute : MSTest.TestMethodAttribute
    {
        // No optional arguments as in MSTest's own: the device's constructor has none, and the gate tells the two apart.
        public TestMethodAttribute()
            : base(string.Empty, -1)
        {
        }

        /// <summary>Called by MSTest for the test, or for one row of it.</summary>
        public override Task<MSTest.TestResult[]> ExecuteAsync(MSTest.ITestMethod testMethod)
        {
            return ClassRun.ExecuteAsync(testMethod, () => base.ExecuteAsync(testMethod));
        }
    }
}
