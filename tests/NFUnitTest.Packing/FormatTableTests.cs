using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Packing
{
    using Nano.Packing;

    /// <summary>The table of a format. Offsets and sizes: CPython 3.13's struct.calcsize of the parts.</summary>
    [TestClass]
    public class FormatTableTests
    {
        [TestMethod]
        public void Describe_lists_values_repeats_and_gaps()
        {
            Check.Equal(
                "\"BH3Bxx\": 9 bytes, 5 values\n"
                + "   field  offset    size  code\n"
                + "       0       0       1  B\n"
                + "               1       1  padding\n"
                + "       1       2       2  H\n"
                + "     2-4       4       3  3B\n"
                + "               7       2  padding\n",
                FormatTable.Describe(new PackedFormat("BH3Bxx")));
        }

        [TestMethod]
        public void Describe_lists_a_string_as_one_value()
        {
            Check.Equal(
                "\">10s 2I\": 18 bytes, 3 values\n"
                + "   field  offset    size  code\n"
                + "       0       0      10  10s\n"
                + "     1-2      10       8  2I\n",
                FormatTable.Describe(new PackedFormat(">10s 2I")));
        }

        [TestMethod]
        public void Describe_refuses_null()
        {
            Check.Throws(typeof(ArgumentNullException), () => FormatTable.Describe(null));
        }
    }
}
