using System;

namespace nanoFramework.TestFramework
{
    /// <summary>Marks a method that runs once before the tests of its class. If it skips, all of them are skipped.</summary>
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false)]
    public class SetupAttribute : Attribute
    {
    }
}
