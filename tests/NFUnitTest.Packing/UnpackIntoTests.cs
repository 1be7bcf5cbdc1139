using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Packing
{
    using Nano.Packing;

    /// <summary>Records into arrays of numbers. Expected values: CPython 3.13, struct.unpack_from.</summary>
    [TestClass]
    public class UnpackIntoTests
    {
        [TestMethod]
        public void The_same_record_goes_into_arrays_of_every_type()
        {
            PackedFormat format = new PackedFormat(">BHIH");
            byte[] buffer = Hex.Parse("ee 01 0203 04050607 0809");
            Equal(format, buffer, 1, 1, 515, 67438087, 2057);
            Equal(format, buffer, -9, 1, 515, 67438087, 2057);
        }

        [TestMethod]
        public void Every_order_and_size_is_unpacked()
        {
            byte[] buffer = Hex.Parse("01020304 05060708 090a0b0c 0d0e0f10 11121314");
            Equal(new PackedFormat(">IHHBBIHB"), buffer, 0, 16909060, 1286, 1800, 9, 10, 185339150, 3856, 17);
            Equal(new PackedFormat("<IHHBBIHB"), buffer, 0, 67305985, 1541, 2055, 9, 10, 235736075, 4111, 17);
            Equal(new PackedFormat(">5H"), buffer, 0, 258, 772, 1286, 1800, 2314);
            Equal(new PackedFormat(">B2HI"), buffer, 2, 3, 1029, 1543, 134810123);
            Equal(new PackedFormat("@BHIqhB"), buffer, 0, 1, 1027, 134678021, 1157159078456920585, 4625, 19);
            Equal(new PackedFormat(">hhii"), buffer, 0, 258, 772, 84281096, 151653132);
            Equal(new PackedFormat("<hiqb"), buffer, 0, 513, 100992003, 1012478732780767239, 15);
            Equal(new PackedFormat(">?xH3xB"), buffer, 0, 1, 772, 8);
            Equal(new PackedFormat(">xxB"), buffer, 0, 3);
        }

        [TestMethod]
        public void Numbers_below_0_go_where_there_are_some()
        {
            byte[] buffer = Hex.Parse("fffffefffffffdfffffffffffffffc fbfffafffff9ffffff");
            PackedFormat big = new PackedFormat(">bhiq");
            PackedFormat little = new PackedFormat("<bhi");
            int[] ints = new int[4];
            long[] longs = new long[4];
            double[] doubles = new double[4];
            big.UnpackInto(buffer, 0, ints);
            big.UnpackInto(buffer, 0, longs);
            big.UnpackInto(buffer, 0, doubles);
            for (int i = 0; i < 4; i++)
            {
                Check.Equal(-1 - i, ints[i]);
                Check.Equal(-1 - i, longs[i]);
                Check.True(doubles[i] == -1 - i);
            }

            little.UnpackInto(Hex.Parse("fffefffdffffff"), 0, ints);
            Check.Equal(-1, ints[0]);
            Check.Equal(-2, ints[1]);
            Check.Equal(-3, ints[2]);
            Check.Refused(1, () => big.UnpackInto(buffer, 0, new uint[4]));
            Check.Refused(1, () => little.UnpackInto(buffer, 0, new uint[3]));
        }

        [TestMethod]
        public void A_number_out_of_bounds_is_refused_at_its_code()
        {
            byte[] buffer = Hex.Parse("01 80000000 0000000100000000 ffffffffffffffff");
            Check.Refused(2, () => new PackedFormat(">BI").UnpackInto(buffer, 0, new int[2]));
            Check.Refused(2, () => new PackedFormat(">Bi").UnpackInto(buffer, 0, new uint[2]));
            Check.Refused(3, () => new PackedFormat(">BIq").UnpackInto(buffer, 0, new uint[3]));
            Check.Refused(1, () => new PackedFormat(">Q").UnpackInto(buffer, 13, new long[1]));
            double[] doubles = new double[1];
            new PackedFormat(">Q").UnpackInto(buffer, 13, doubles);
            Check.True(doubles[0] == 18446744073709551616.0);
            uint[] uints = new uint[2];
            new PackedFormat(">BI").UnpackInto(buffer, 0, uints);
            Check.Equal(2147483648, uints[1]);
        }

        [TestMethod]
        public void Reals_go_into_arrays_of_reals()
        {
            PackedFormat format = new PackedFormat(">efdB");
            byte[] buffer = Hex.Parse("3e00 bdcccccd 4000000000000000 07");
            float[] floats = new float[4];
            double[] doubles = new double[5];
            format.UnpackInto(buffer, 0, floats);
            format.UnpackInto(buffer, 0, doubles);
            Check.True(floats[0] == 1.5f && floats[1] == -0.1f && floats[2] == 2 && floats[3] == 7);
            Check.True(doubles[0] == 1.5 && doubles[1] == -0.10000000149011612 && doubles[2] == 2 && doubles[3] == 7 && doubles[4] == 0);
            Check.Refused(1, () => format.UnpackInto(buffer, 0, new int[4]));
            Check.Refused(1, () => format.UnpackInto(buffer, 0, new uint[4]));
            Check.Refused(1, () => format.UnpackInto(buffer, 0, new long[4]));
            Check.Refused(1, () => new PackedFormat(">s").UnpackInto(buffer, 0, new double[4]));
            Check.Refused(1, () => new PackedFormat(">s").UnpackInto(buffer, 0, new uint[4]));
        }

        [TestMethod]
        [DataRow(">BHIH")]
        [DataRow("<BHIH")]
        [DataRow(">BHIxx")]
        [DataRow(">9x")]
        public void Records_that_are_not_there_whole_are_refused(string text)
        {
            PackedFormat format = new PackedFormat(text);
            int size = format.Size;
            byte[] buffer = new byte[size + 1];
            format.UnpackInto(buffer, 1, new uint[4]);
            format.UnpackInto(buffer, 1, new int[4]);
            for (int offset = 2; offset < size + 3; offset++)
            {
                Check.Refused(-1, () => format.UnpackInto(buffer, offset, new uint[4]));
                Check.Refused(-1, () => format.UnpackInto(buffer, offset, new int[4]));
                Check.Refused(-1, () => format.UnpackInto(buffer, offset, new long[4]));
                Check.Refused(-1, () => format.UnpackInto(buffer, -offset + (offset < size ? 0 : -3), new uint[4]));
            }

            Check.Refused(-1, () => format.UnpackInto(buffer, -size - 2, new uint[4]));
            Check.Throws(typeof(ArgumentNullException), () => format.UnpackInto(null, 0, new uint[4]));
            Check.Throws(typeof(ArgumentNullException), () => format.UnpackInto(buffer, 0, (uint[])null));
            Check.Throws(typeof(ArgumentNullException), () => format.UnpackInto(null, 0, new int[4]));
            Check.Throws(typeof(ArgumentNullException), () => format.UnpackInto(buffer, 0, (double[])null));
        }

        [TestMethod]
        public void Arrays_with_less_room_are_refused()
        {
            PackedFormat format = new PackedFormat(">3B");
            byte[] buffer = new byte[3];
            Check.Equal("\">3B\": 2 values for 3 items", Check.Refused(-1, () => format.UnpackInto(buffer, 0, new uint[2])));
            Check.Refused(-1, () => format.UnpackInto(buffer, 0, new int[2]));
            Check.Refused(-1, () => format.UnpackInto(buffer, 0, new long[2]));
            Check.Refused(-1, () => format.UnpackInto(buffer, 0, new float[2]));
            Check.Refused(-1, () => format.UnpackInto(buffer, 0, new double[2]));
        }

        private static void Equal(PackedFormat format, byte[] buffer, int offset, params long[] expected)
        {
            int count = expected.Length;
            Check.Equal(count, format.Count);
            int[] ints = new int[count];
            uint[] uints = new uint[count];
            long[] longs = new long[count];
            float[] floats = new float[count];
            double[] doubles = new double[count];
            bool isSmall = true;
            foreach (long value in expected)
            {
                isSmall &= value == (int)value;
            }

            if (isSmall)
            {
                // Twice: the first time makes what the next ones use.
                format.UnpackInto(buffer, offset, uints);
                uints = new uint[count];
                format.UnpackInto(buffer, offset, uints);
                format.UnpackInto(buffer, offset, ints);
            }

            format.UnpackInto(buffer, offset, longs);
            format.UnpackInto(buffer, offset, floats);
            format.UnpackInto(buffer, offset, doubles);
            for (int i = 0; i < count; i++)
            {
                if (isSmall)
                {
                    Check.Equal(expected[i], ints[i]);
                    Check.Equal(expected[i], uints[i]);
                }

                Check.Equal(expected[i], longs[i]);
                Check.True(doubles[i] == expected[i]);
                Check.True(floats[i] == (float)(double)expected[i]);
            }
        }
    }
}
