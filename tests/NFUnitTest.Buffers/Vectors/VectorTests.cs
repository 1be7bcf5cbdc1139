using nanoFramework.TestFramework;

namespace Nano.Tests.Vectors
{
    /// <summary>What CPython does, group by group: the lines of tests/Vectors/buffers.tsv that run on both runtimes. All of them
    /// run on the PC.</summary>
    [TestClass]
    public class VectorTests
    {
        [TestMethod]
        public void Slices_agree_with_CPython()
        {
            Run(DeviceVectors.Slice());
        }

        [TestMethod]
        public void Items_agree_with_CPython()
        {
            Run(DeviceVectors.Item());
        }

        [TestMethod]
        public void Slice_assignment_agrees_with_CPython()
        {
            Run(DeviceVectors.Assign());
        }

        [TestMethod]
        public void Slice_deletion_agrees_with_CPython()
        {
            Run(DeviceVectors.Delete());
        }

        [TestMethod]
        public void Methods_of_bytearray_agree_with_CPython()
        {
            Run(DeviceVectors.Method());
        }

        [TestMethod]
        public void Changes_under_live_views_agree_with_CPython()
        {
            Run(DeviceVectors.Export());
        }

        [TestMethod]
        public void Searches_agree_with_CPython()
        {
            Run(DeviceVectors.Search());
        }

        [TestMethod]
        public void Taking_apart_and_putting_together_agree_with_CPython()
        {
            Run(DeviceVectors.Split());
        }

        [TestMethod]
        public void Order_equality_and_hash_agree_with_CPython()
        {
            Run(DeviceVectors.Compare());
        }

        [TestMethod]
        public void Slices_of_slices_agree_with_CPython()
        {
            Run(DeviceVectors.Chain());
        }

        [TestMethod]
        public void Assignment_through_slices_agrees_with_CPython()
        {
            Run(DeviceVectors.Put());
        }

        [TestMethod]
        public void Casts_agree_with_CPython()
        {
            Run(DeviceVectors.Cast());
        }

        [TestMethod]
        public void Read_only_views_agree_with_CPython()
        {
            Run(DeviceVectors.Readonly());
        }

        [TestMethod]
        public void Reading_items_agrees_with_CPython()
        {
            Run(DeviceVectors.Get());
        }

        [TestMethod]
        public void Writing_items_agrees_with_CPython()
        {
            Run(DeviceVectors.Set());
        }

        [TestMethod]
        public void Equality_across_formats_agrees_with_CPython()
        {
            Run(DeviceVectors.Same());
        }

        [TestMethod]
        public void Released_views_agree_with_CPython()
        {
            Run(DeviceVectors.Release());
        }

        [TestMethod]
        public void Shapes_agree_with_CPython()
        {
            Run(DeviceVectors.Shape());
        }

        [TestMethod]
        public void Typed_arrays_agree_with_CPython()
        {
            Run(DeviceVectors.Array());
        }

        [TestMethod]
        public void Integers_in_bytes_agree_with_CPython()
        {
            Run(DeviceVectors.Integer());
        }

        private static void Run(string[] lines)
        {
            Assert.AreEqual("", new BufferVectorRunner().RunAll(lines));
        }
    }
}
