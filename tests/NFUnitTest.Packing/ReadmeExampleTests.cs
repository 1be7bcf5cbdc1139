using nanoFramework.TestFramework;

namespace Nano.Tests.Packing
{
    using Nano.Packing;
    using Nano.Tests;

    /// <summary>The example of src/Nano.Packing/README.md does what it says.</summary>
    [TestClass]
    public class ReadmeExampleTests
    {
        [TestMethod]
        public void Example_packs_unpacks_and_refuses()
        {
            byte[] buffer = new byte[16];
            string refusal = null;
            PackedFormat format = new PackedFormat(">BHIH");

            byte[] record = format.Pack((byte)1, 515, 67438087u, 2057);
            object[] all = format.Unpack(record);
            format.PackInto(buffer, 4, all);

            uint[] values = new uint[format.Count];
            format.UnpackInto(buffer, 4, values);
            long time = format.GetInt64(buffer, 4, 2);
            try
            {
                format.SetInt32(buffer, 4, 1, 70000);
            }
            catch (PackingException exception)
            {
                refusal = exception.Message;
            }

            // CPython 3.13: struct.pack(">BHIH", 1, 515, 67438087, 2057).hex()
            Assert.AreEqual("010203040506070809", Hex.Format(record, 0, 9));
            Assert.AreEqual("00000000010203040506070809000000", Hex.Format(buffer, 0, 16));
            Assert.AreEqual(9, format.Size);
            Assert.AreEqual(4, values.Length);
            Assert.AreEqual(515, (int)(ushort)all[1]);
            Assert.AreEqual(2057u, values[3]);
            Assert.AreEqual(67438087L, time);
            Assert.AreEqual("\">BHIH\" at 2, 'H': 70000 is not in 0 to 65535", refusal);
        }
    }
}
