using System;
using nanoFramework.TestFramework;

namespace Nano.Samples
{
    [TestClass]
    public class Counted
    {
        private static int setups;
        private static int cleanups;

        [Cleanup]
        public void Clean()
        {
            cleanups++;
            throw new InvalidOperationException("cleaned up " + cleanups + " time");
        }

        [TestMethod]
        public void First()
        {
            Assert.AreEqual(1, setups);
            Assert.AreEqual(0, cleanups);
        }

        [TestMethod]
        [DataRow(1)]
        [DataRow(2)]
        public void Second(int number)
        {
            Assert.AreEqual(1, setups);
            Assert.AreEqual(0, cleanups);
        }

        [Setup]
        public void Prepare()
        {
            setups++;
        }
    }

    [TestClass]
    public class SkippedWhole
    {
        [Setup]
        public void Look()
        {
            Assert.SkipTest("no board attached");
        }

        [TestMethod]
        public void Would_fail()
        {
            Assert.IsTrue(false);
        }

        [Cleanup]
        public void Never_runs()
        {
            throw new InvalidOperationException("cleanup after a skipped setup");
        }
    }

    [TestClass]
    public class SetupFailed
    {
        [Setup]
        public void Break()
        {
            throw new InvalidOperationException("setup broke");
        }

        [TestMethod]
        public void Runs_all_the_same()
        {
        }
    }
}
