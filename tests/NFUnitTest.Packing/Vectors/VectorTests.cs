using nanoFramework.TestFramework;

namespace Nano.Tests.PackingVectors
{
    /// <summary>What CPython's struct does, group by group: the lines of tests/Vectors/packing.tsv that run on both runtimes. All
    /// of them run on the PC.</summary>
    [TestClass]
    public class VectorTests
    {
        [TestMethod]
        public void Sizes_of_formats_agree_with_CPython()
        {
            Run(DeviceVectors.Size());
        }

        [TestMethod]
        public void Packing_agrees_with_CPython()
        {
            Run(DeviceVectors.Pack());
        }

        [TestMethod]
        public void Packing_into_memory_agrees_with_CPython()
        {
            Run(DeviceVectors.Into());
        }

        [TestMethod]
        public void Unpacking_agrees_with_CPython()
        {
            Run(DeviceVectors.Unpack());
        }

        [TestMethod]
        public void Record_after_record_agrees_with_CPython()
        {
            Run(DeviceVectors.Iter());
        }

        [TestMethod]
        public void Floats_agree_with_CPython()
        {
            Run(DeviceVectors.Float());
        }

        [TestMethod]
        public void Reading_one_field_agrees_with_CPython()
        {
            Run(DeviceVectors.Get());
        }

        [TestMethod]
        public void Writing_one_field_agrees_with_CPython()
        {
            Run(DeviceVectors.Set());
        }

        [TestMethod]
        public void Unpacking_into_arrays_agrees_with_CPython()
        {
            Run(DeviceVectors.Array());
        }

        [TestMethod]
        public void The_examples_of_the_documentation_agree_with_CPython()
        {
            Run(DeviceVectors.Example());
        }

        [TestMethod]
        public void A_wrong_line_is_reported()
        {
            VectorRunner runner = new PackingVectorRunner();
            Assert.IsNotNull(runner.Run("size\tsize\ts:>bhl\t=\t8"));
            Assert.IsNotNull(runner.Run("pack\tpack\ts:>h\t[1]\t=\tb:0002"));
            Assert.IsNotNull(runner.Run("pack\tpack\ts:>h\t[99999]\t=\t!struct.error@0"));
            Assert.IsNotNull(runner.Run("into\tinto\ts:>h\tb:0000\t0\t[1]\t=\tnone\tb:0002"));
        }

        private static void Run(string[] lines)
        {
            Assert.AreEqual("", new PackingVectorRunner().RunAll(lines));
        }
    }
}
