using System;
using nanoFramework.TestFramework;
using Nano.Buffers;

namespace Nano.Tests
{
    [TestClass]
    public class BytesTableTests
    {
        [TestMethod]
        public void Item_returns_the_object_when_other_bytes_are_equal()
        {
            BytesTable table = new BytesTable();
            table[new Bytes(new byte[] { 1, 2, 3 })] = "first";
            table[new Bytes(new byte[0])] = "none";

            Assert.AreEqual("first", (string)table[new Bytes(new byte[] { 1, 2, 3 })]);
            Assert.AreEqual("first", (string)table[new ByteView(new byte[] { 9, 1, 2, 3, 9 }, 1, 3)]);
            Assert.AreEqual("none", (string)table[new ByteBuffer()]);
            Assert.IsNull(table[new Bytes(new byte[] { 1, 2 })]);
            Assert.IsNull(table[new Bytes(new byte[] { 3, 2, 1 })]);
            Assert.AreEqual(2, table.Count);
        }

        [TestMethod]
        public void Table_finds_a_value_by_any_bytes_that_are_equal()
        {
            BytesTable table = new BytesTable();
            table[Ascii.Of("temperature")] = 1;
            table[Ascii.Buffer("humidity")] = 2;
            table[new Bytes(new byte[0])] = 3;
            Bytes line = Ascii.Of("get humidity now");
            Expect.Equal(2, (int)table[line.Slice(4, 12)]);
            Expect.Equal(2, (int)table[new ByteView(line, 4, 8)]);
            Expect.Equal(1, (int)table[new LentBytes(Ascii.Array("<temperature>"), 1, 11, true)]);
            Expect.Equal(3, (int)table[line.Slice(9, 9)]);
            Expect.True(table[Ascii.Of("humidit")] == null);
            table[line.Slice(4, 12)] = 4;
            Expect.Equal(3, table.Count);
            Expect.Equal(4, (int)table[Ascii.Of("humidity")]);
        }

        [TestMethod]
        public void Item_replaces_the_object_when_the_key_is_there()
        {
            BytesTable table = new BytesTable();
            ByteBuffer key = new ByteBuffer(new Bytes(new byte[] { 5 }));
            table[key] = "old";
            table[new Bytes(new byte[] { 5 })] = null;

            Assert.AreEqual(1, table.Count);
            Assert.IsTrue(table.Contains(key));
            Assert.IsNull(table[key]);
        }

        [TestMethod]
        public void Item_keeps_its_key_when_the_memory_it_was_given_changes()
        {
            BytesTable table = new BytesTable();
            byte[] memory = { 1, 2 };
            table[new ByteView(memory)] = "12";
            memory[0] = 7;

            Assert.AreEqual("12", (string)table[new Bytes(new byte[] { 1, 2 })]);
            Assert.IsFalse(table.Contains(new ByteView(memory)));
            Assert.AreEqual("0102", table.GetKeys()[0].ToHex());
        }

        [TestMethod]
        public void Item_throws_when_there_is_no_key()
        {
            BytesTable table = new BytesTable();
            Assert.ThrowsException(typeof(ArgumentNullException), () => table[null] = "x");
            Assert.ThrowsException(typeof(ArgumentNullException), () => table.Remove(null));
            Assert.AreEqual(0, table.Count);
        }

        // Against a list that is searched from end to end. Keys of one byte of 40 values: places collide, and gaps are closed.
        [TestMethod]
        public void Table_agrees_with_a_plain_list_when_keys_come_and_go()
        {
            BytesTable table = new BytesTable();
            object[] expected = new object[40];
            int count = 0;
            RandomStream random = new RandomStream(12345);
            for (int i = 0; i < 600; i++)
            {
                int key = random.Below(40);
                ByteView view = new ByteView(new byte[] { 0xA5, (byte)key });
                if (random.Below(4) == 0)
                {
                    Assert.AreEqual(expected[key] != null, table.Remove(view));
                    count -= expected[key] != null ? 1 : 0;
                    expected[key] = null;
                }
                else
                {
                    object value = "v" + i.ToString();
                    table[view] = value;
                    count += expected[key] == null ? 1 : 0;
                    expected[key] = value;
                }

                Assert.AreEqual(count, table.Count);
                for (int k = 0; k < 40; k++)
                {
                    Assert.AreSame(expected[k], table[new ByteView(new byte[] { 0xA5, (byte)k })]);
                }
            }

            Assert.AreEqual(count, table.GetKeys().Length);
        }
    }
}
