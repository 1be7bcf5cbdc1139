using System;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using System.Text;
using MSTest = Microsoft.VisualStudio.TestTools.UnitTesting;

namespace nanoFramework.TestFramework
{
    /// <summary>One run of a test with these arguments; each row is a case of its own.</summary>
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public class DataRowAttribute : Attribute, MSTest.ITestDataSource
    {
        /// <exception cref="ArgumentNullException">The arguments are null.</exception>
        /// <exception cref="ArgumentException">There is no argument.</exception>
        public DataRowAttribute(params object[] methodParameters)
        {
            if (methodParameters == null)
            {
                throw new ArgumentNullException(nameof(methodParameters));
            }

            if (methodParameters.Length == 0)
            {
                throw new ArgumentException("A row needs at least one argument.", nameof(methodParameters));
            }

            MethodParameters = methodParameters;
        }

        /// <summary>The arguments of the test method.</summary>
        public object[] MethodParameters { get; }

        IEnumerable<object[]> MSTest.ITestDataSource.GetData(MethodInfo methodInfo)
        {
            return new[] { MethodParameters };
        }

        string MSTest.ITestDataSource.GetDisplayName(MethodInfo methodInfo, object[] data)
        {
            var name = new StringBuilder(methodInfo.Name).Append(" (");
            for (int i = 0; i < data.Length; i++)
            {
                name.Append(i == 0 ? string.Empty : ",").Append(Show(data[i]));
            }

            return name.Append(')').ToString();
        }

        private static string Show(object value)
        {
            return value switch
            {
                null => "null",
                string text => "\"" + text + "\"",
                char character => "'" + character + "'",
                _ => Convert.ToString(value, CultureInfo.InvariantCulture),
            };
        }
    }
}
