using nanoFramework.TestFramework;

namespace Nano.Tests.TextVectors
{
    /// <summary>What CPython does with text, group by group: the lines of tests/Vectors/text.tsv that run on both runtimes. All of
    /// them run on the PC.</summary>
    [TestClass]
    public class VectorTests
    {
        [TestMethod]
        public void Decoding_agrees_with_CPython()
        {
            Run(DeviceVectors.Decode());
        }

        [TestMethod]
        public void Decoding_in_chunks_agrees_with_CPython()
        {
            Run(DeviceVectors.Chunks());
        }

        [TestMethod]
        public void Encoding_agrees_with_CPython()
        {
            Run(DeviceVectors.Encode());
        }

        [TestMethod]
        public void Formatting_agrees_with_CPython()
        {
            Run(DeviceVectors.Format());
        }

        [TestMethod]
        public void Literals_agree_with_CPython()
        {
            Run(DeviceVectors.Literal());
        }

        [TestMethod]
        public void Hex_agrees_with_CPython()
        {
            Run(DeviceVectors.Hex());
        }

        [TestMethod]
        public void Dumps_agree_with_hexdump()
        {
            Run(DeviceVectors.Dump());
        }

        private static void Run(string[] lines)
        {
            Assert.AreEqual("", new TextVectorRunner().RunAll(lines));
        }
    }
}
