using System;
using nanoFramework.TestFramework;

namespace Nano.Samples
{
    [TestClass]
    public class Outcomes
    {
        [TestMethod]
        public void Passes()
        {
            OutputHelper.WriteLine("written by a test");
            Assert.AreEqual(4, 2 + 2);
        }

        [TestMethod]
        public void Fails()
        {
            int answer = 41;
            Assert.AreEqual(42, answer);
        }

        [TestMethod]
        public void Throws()
        {
            throw new InvalidOperationException("the line is down");
        }

        [TestMethod]
        public void Skips()
        {
            Assert.SkipTest("no such sensor here");
        }

        [TestMethod]
        [DataRow(1, "one")]
        [DataRow(2, null)]
        [DataRow(3, "three")]
        public void Rows(int number, string name)
        {
            Assert.IsNotNull(name, "row " + number);
        }

        [TestMethod]
        [DataRow(new byte[] { 1, 2 }, 5L)]
        [DataRow(new byte[] { 3 }, 6L)]
        public void Array_rows(byte[] bytes, long number)
        {
            Assert.AreEqual(5L, number);
        }
    }
}
