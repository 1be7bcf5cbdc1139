using System;
using System.IO;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;
    using Nano.Serial;

    /// <summary>
    /// The memory stream against Python's <c>io.BytesIO</c>: the rows were printed by CPython 3.13.0, one line of
    /// operations each, and the situations are those of its Lib/test/test_memoryio.py.
    /// </summary>
    [TestClass]
    public class MemoryRawIOTests
    {
        // Operations: w = write these bytes (hex), r = read so many, s/c/e = seek from start, here, end, t = truncate to, T = truncate.
        // Expected: what each answers (a read its bytes, a write how many, a seek the place, a truncate the size, ! for a ValueError or
        // OverflowError), then tell() and getvalue().
        [TestMethod]
        [DataRow("r5", ", 0 .")]
        [DataRow("w", "0 0 .")]
        [DataRow("w0102030405 r1 s0 r2 r9 r1", "5 , 0 0102, 030405, , 5 0102030405.")]
        [DataRow("w48656c6c6f20776f726c642e s0 w48656c6c6f s6 w7468657265 e-1 w21", "12 0 5 6 5 11 1 12 48656c6c6f20746865726521.")]
        [DataRow("w31323334353637383930 s0 r0 r1 r4 r900 r1", "10 0 , 31, 32333435, 3637383930, , 10 31323334353637383930.")]
        [DataRow("w31323334353637383930 s-1 s1 s3 r9 s10 r1 s9999999 r9", "10 ! 1 3 34353637383930, 10 , 9999999 , 9999999 31323334353637383930.")]
        [DataRow("w31323334353637383930 s11 r1 w41 r1", "10 11 , 1 , 12 313233343536373839300041.")]
        [DataRow("w31323334353637383930 s1000 r1 s0 r2", "10 1000 , 0 3132, 2 31323334353637383930.")]
        [DataRow("w31323334353637383930 s6 T r4 t4 r4 s0 r9 t-1 t100", "10 6 6 , 4 , 0 31323334, ! 100 4 31323334.")]
        [DataRow("w31323334353637383930 s5 t10 t5 w41 t0 w42", "10 5 10 5 1 0 1 7 00000000000042.")]
        [DataRow("w31323334353637383930 s-1 c3 c3 r4 e-1 r9 e1 r1 c-100 r2 e-100 r2", "10 ! 13 16 , 9 30, 11 , 0 3132, 0 3132, 2 31323334353637383930.")]
        [DataRow("w0102 s4 w03 s8 T w04", "2 4 1 8 8 1 9 010200000300000004.")]
        [DataRow("w010203040506 t2 s5 w07", "6 2 5 1 6 010200000007.")]
        [DataRow("w0102030405 s2 w s9 w r1", "5 2 0 9 0 , 9 0102030405.")]
        [DataRow("w01020304050607 s1 waabb c0 c-1 wcc", "7 1 2 3 2 1 3 01aacc04050607.")]
        [DataRow("s3 w01", "3 1 4 00000001.")]
        [DataRow("t5", "5 0 .")]
        [DataRow("w0102 t2 w0304 s1 T T w05", "2 2 2 1 1 1 1 2 0105.")]
        [DataRow("s2147483647 c0 r1 s0 w01", "2147483647 2147483647 , 0 1 1 01.")]
        [DataRow("T e-20 s5 w wf0bfa30b8bfa65d330 w872dd9ab2fb9d180e3 t0 T w3117 e-3 t3 s3", "0 0 5 0 9 9 0 23 2 22 3 3 3 000000.")]
        [DataRow("c1 t20 T c-9 t3 wdc9bb63d2d653b899f t1 s-1 w6b t7 w56 w9cbf", "1 20 1 0 3 9 1 ! 1 7 1 2 13 dc000000000000000000569cbf.")]
        [DataRow("s13 r2 t4 wd8 e4 s1 s3 T we4e4c227daf19bd12b we7f9 t-1 w", "13 , 4 1 18 1 3 3 9 2 ! 0 14 000000e4e4c227daf19bd12be7f9.")]
        [DataRow("w3f80b86083e7a882d2 s-1 r7 t4 s2 t4 s5 t-1 s8 r2 e0 t7", "9 ! , 4 2 4 5 ! 8 , 4 7 4 3f80b860.")]
        [DataRow("r5 t4 s2 r0 e0 w0f e1 wb9fe e-20 w89 e-20 s-1", ", 4 2 , 0 1 2 2 0 1 0 ! 0 8900b9fe.")]
        [DataRow("w7633bd r2 t20 wa24913313517f4ec23 t0 t7 w2a5287e7ff0a4660e1 s-1 s5 s1 T r5", "3 , 20 9 0 7 9 ! 5 1 1 , 1 00.")]
        [DataRow("r5 w c-1 r4 s13 s8 w w7a1058acbd101a6bdd r1 w s2 s-1", ", 0 0 , 13 8 0 9 , 0 2 ! 2 00000000000000007a1058acbd101a6bdd.")]
        [DataRow("t0 w r0 w4c5e904dc6727140d6 t1 T r3 c1 wc560a6c3e104cb4577 t7 T t3", "0 0 , 9 1 9 , 10 9 7 19 3 19 4c0000.")]
        [DataRow("r2 w44 s1 w w1e3a33 t3 e-20 w73d073962ff1271e56 t4 w t1 w", ", 1 1 0 3 3 0 9 4 0 1 0 9 73.")]
        [DataRow("T t20 s5 r7 w6d r0 r5 T c-9 e1 t0 r5", "0 20 5 , 1 , , 6 0 7 0 , 7 .")]
        [DataRow("t0 w r5 s0 r2 w r1 s0 s5 w8b754340d65d7cc4db e1 t-1", "0 0 , 0 , 0 , 0 5 9 15 ! 15 00000000008b754340d65d7cc4db.")]
        [DataRow("s5 r2 r0 w355a37 T w523d4dc9f2f8f06ec6 w05acd5 r5 wbdb9 w T r2", "5 , , 3 8 9 3 , 2 0 22 , 22 0000000000355a37523d4dc9f2f8f06ec605acd5bdb9.")]
        [DataRow("w762d63 s13 w19 c1 T s8 r6 r1 r2 w e1 e4", "3 13 1 15 15 8 000000000019, , , 0 15 18 18 762d630000000000000000000019.")]
        [DataRow("w3a2c2c3f6eb3ad517d w73 t1 s-1 e-20 t7 w64be4a r4 w001f t0 s-1 r0", "9 1 1 ! 0 7 3 , 2 0 ! , 5 .")]
        public void Operations_give_what_CPython_gives(string operations, string expected)
        {
            MemoryRawIO memory = new MemoryRawIO();
            string answers = "";
            foreach (string operation in operations.Split(new[] { ' ' }))
            {
                answers += Answer(memory, operation[0], operation.Substring(1)) + " ";
            }

            byte[] value = memory.GetBuffer().ToArray();
            Assert.AreEqual(expected, answers + memory.Position + " " + Hex.Format(value, 0, value.Length) + ".");
        }

        [TestMethod]
        public void Stretch_of_an_array_is_read_and_written_and_nothing_around_it()
        {
            byte[] array = Hex.Parse("f0 00010203 f1");
            MemoryRawIO memory = new MemoryRawIO(array, 1, 4);
            byte[] buffer = new byte[6];
            Assert.AreEqual(2, memory.Read(buffer, 0, 2, 0));
            Assert.AreEqual(2, memory.Position);
            memory.Write(Hex.Parse("aabb"), 0, 2);
            Assert.ThrowsException(typeof(IOException), () => memory.Write(buffer, 0, 1));
            Assert.AreEqual(0, memory.Read(buffer, 0, 6, 0));
            Assert.AreEqual("f00001aabbf1", Hex.Format(array, 0, 6));
            Assert.AreEqual(1, memory.Seek(1));
            Assert.AreEqual(3, memory.Read(buffer, 0, 6, 0));
            Assert.AreEqual("01aabb", Hex.Format(buffer, 0, 3));
        }

        [TestMethod]
        public void Stretch_of_an_array_is_truncated_and_filled_again_up_to_its_size_and_no_further()
        {
            byte[] array = Hex.Parse("f0 00010203 f1");
            MemoryRawIO memory = new MemoryRawIO(array, 1, 4);
            Assert.AreEqual(1, memory.Truncate(1));
            Assert.AreEqual(3, memory.Seek(3));
            memory.Write(Hex.Parse("cc"), 0, 1);
            Assert.AreEqual("f0000000ccf1", Hex.Format(array, 0, 6));
            memory.Seek(1);
            Assert.ThrowsException(typeof(IOException), () => memory.Write(new byte[4], 0, 4));
            Assert.AreEqual("f0000000ccf1", Hex.Format(array, 0, 6));
            Assert.AreEqual(1, memory.Position);
            memory.Seek(9);
            Assert.ThrowsException(typeof(IOException), () => memory.Write(new byte[1], 0, 1));
            Assert.AreEqual(4, memory.GetBuffer().Length);
        }

        [TestMethod]
        public void Resize_is_refused_while_the_buffer_is_exported_and_a_write_within_the_size_is_not()
        {
            MemoryRawIO memory = Filled("0102030405");
            BytesLike bytes = memory.GetBuffer();
            bytes.BeginExport();
            bytes.BeginExport();
            Assert.ThrowsException(typeof(InvalidOperationException), () => memory.Write(new byte[1], 0, 1));
            Assert.ThrowsException(typeof(InvalidOperationException), () => memory.Truncate(4));
            Assert.AreEqual(5, memory.Truncate(5));
            memory.Seek(3);
            Assert.ThrowsException(typeof(InvalidOperationException), () => memory.Write(new byte[3], 0, 3));
            Assert.AreEqual(3, memory.Position);
            memory.Write(Hex.Parse("aabb"), 0, 2);
            bytes.EndExport();
            Assert.ThrowsException(typeof(InvalidOperationException), () => memory.Write(new byte[1], 0, 1));
            bytes.EndExport();
            memory.Write(Hex.Parse("cc"), 0, 1);
            Assert.AreEqual("010203aabbcc", Hex.Format(bytes.ToArray(), 0, bytes.Length));
        }

        [TestMethod]
        public void View_of_the_buffer_writes_through_and_holds_the_size_until_it_is_released()
        {
            MemoryRawIO memory = Filled("0102030405");
            ByteView view = new ByteView(memory.GetBuffer());
            view[1] = 0x77;
            memory.Seek(0);
            byte[] read = new byte[5];
            Assert.AreEqual(5, memory.Read(read, 0, 5, 0));
            Assert.AreEqual("0177030405", Hex.Format(read, 0, 5));
            Assert.ThrowsException(typeof(InvalidOperationException), () => memory.Write(new byte[1], 0, 1));
            view.Release();
            memory.Write(new byte[1], 0, 1);
            Assert.AreEqual(6, memory.GetBuffer().Length);
        }

        [TestMethod]
        public void Write_of_its_own_buffer_is_refused_where_it_would_grow_and_leaves_no_export_behind()
        {
            MemoryRawIO memory = Filled("010203");
            Assert.ThrowsException(typeof(InvalidOperationException), () => memory.Write(memory.GetBuffer()));
            memory.Seek(0);
            memory.Write(memory.GetBuffer());
            memory.Write(Hex.Parse("04"), 0, 1);
            Assert.AreEqual("01020304", Hex.Format(memory.GetBuffer().ToArray(), 0, 4));
        }

        [TestMethod]
        public void Export_goes_on_after_Close_and_everything_else_is_refused()
        {
            MemoryRawIO memory = Filled("0102");
            BytesLike bytes = memory.GetBuffer();
            bytes.BeginExport();
            memory.Close();
            Assert.AreEqual((byte)2, bytes.ToArray()[1]);
            bytes.EndExport();
            Assert.ThrowsException(typeof(ObjectDisposedException), () => memory.Seek(0));
            Assert.ThrowsException(typeof(ObjectDisposedException), () => memory.Truncate());
            Assert.ThrowsException(typeof(ObjectDisposedException), () => memory.GetBuffer());
            Assert.ThrowsException(typeof(ObjectDisposedException), () => memory.Read(new byte[1], 0, 1, 0));
        }

        [TestMethod]
        public void Wrong_arguments_are_refused()
        {
            MemoryRawIO memory = Filled("0102");
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => memory.Seek(0, 3));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => memory.Seek(0, -1));
            Assert.ThrowsException(typeof(ArgumentNullException), () => new MemoryRawIO(null, 0, 0));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => new MemoryRawIO(new byte[2], 1, 2));
            Assert.AreEqual(2, memory.Position);
        }

        [TestMethod]
        public void Place_that_an_int_cannot_say_is_refused_and_a_write_at_the_last_one_has_no_room()
        {
            MemoryRawIO memory = Filled("0102");
            Assert.AreEqual(int.MaxValue, memory.Seek(int.MaxValue));
            Assert.ThrowsException(typeof(ArgumentOutOfRangeException), () => memory.Seek(1, 1));
            Assert.ThrowsException(typeof(IOException), () => memory.Write(new byte[1], 0, 1));
            Assert.AreEqual(0, memory.Read(new byte[1], 0, 1, 0));
            Assert.AreEqual(int.MaxValue, memory.Truncate());
            Assert.AreEqual(2, memory.GetBuffer().Length);
        }

        private static MemoryRawIO Filled(string hex)
        {
            MemoryRawIO memory = new MemoryRawIO();
            byte[] bytes = Hex.Parse(hex);
            memory.Write(bytes, 0, bytes.Length);
            return memory;
        }

        private static string Answer(MemoryRawIO memory, char operation, string argument)
        {
            if (operation == 'w')
            {
                byte[] bytes = Hex.Parse(argument);
                memory.Write(bytes, 0, bytes.Length);
                return bytes.Length.ToString();
            }

            int number = argument.Length == 0 ? 0 : int.Parse(argument);
            if (operation == 'r')
            {
                byte[] bytes = new byte[number];
                return Hex.Format(bytes, 0, memory.Read(bytes, 0, number, 0)) + ",";
            }

            try
            {
                switch (operation)
                {
                    case 's':
                        return memory.Seek(number).ToString();
                    case 'c':
                        return memory.Seek(number, 1).ToString();
                    case 'e':
                        return memory.Seek(number, 2).ToString();
                    case 't':
                        return memory.Truncate(number).ToString();
                    default:
                        return memory.Truncate().ToString();
                }
            }
            catch (ArgumentOutOfRangeException)
            {
                return "!";
            }
        }
    }
}
