using System;
using System.Linq;

namespace nanoFramework.TestFramework
{
    /// <summary>What the device's launcher and its test adapter share.</summary>
    public static class Helper
    {
        /// <summary>A method with rows runs once for each row, and not once more for its <see cref="TestMethodAttribute"/>.</summary>
        /// <param name="attribs">The attributes of a method.</param>
        /// <returns>The attributes that each stand for a run.</returns>
        public static object[] RemoveTestMethodIfDataRowExists(object[] attribs)
        {
            return attribs.Any(attribute => attribute is DataRowAttribute)
                ? attribs.Where(attribute => attribute.GetType() != typeof(TestMethodAttribute)).ToArray()
                : attribs;
        }
    }
}
