using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Packing
{
    using Nano.Packing;

    /// <summary>One value of a record by its index. Expected values: CPython 3.13, struct.unpack(...)[index], and
    /// struct.pack_into of the record with one value replaced.</summary>
    [TestClass]
    public class FieldTests
    {
        [TestMethod]
        public void Integers_are_read_as_every_type_that_holds_them()
        {
            byte[] record = Hex.Parse("ee 80 ff 8001 8001 00000001 ffffffff 8000000000000000 ffffffffffffffff 02");
            PackedFormat format = new PackedFormat(">bBhHiIqQ?");
            long[] expected = { -128, 255, -32767, 32769, 1, 4294967295, long.MinValue, -1, 1 };
            for (int i = 0; i < expected.Length; i++)
            {
                long value = expected[i];
                if (i != 7)
                {
                    Check.Equal(value, format.GetInt64(record, 1, i));
                    Check.True(format.GetDouble(record, 1, i) == value);
                }

                if (value == (int)value && i != 7)
                {
                    Check.Equal(value, format.GetInt32(record, 1, i));
                    Check.True(format.GetSingle(record, 1, i) == (float)value);
                }

                if (value >= 0 || i == 7)
                {
                    Check.True(format.GetUInt64(record, 1, i) == (ulong)value);
                }

                if (value == (uint)value)
                {
                    Check.Equal(value, format.GetUInt32(record, 1, i));
                }
            }
        }

        [TestMethod]
        public void Integers_out_of_bounds_are_refused()
        {
            byte[] record = Hex.Parse("ff ff800000 ffffffffffffffff 0000000100000000");
            PackedFormat format = new PackedFormat(">bIQq");
            Check.Equal("\">bIQq\" at 2, 'I': 4286578688 is not in -2147483648 to 2147483647", Check.Refused(2, () => format.GetInt32(record, 0, 1)));
            Check.Equal("\">bIQq\" at 1, 'b': -1 is not in 0 to 4294967295", Check.Refused(1, () => format.GetUInt32(record, 0, 0)));
            Check.Refused(1, () => format.GetUInt64(record, 0, 0));
            Check.Equal(
                "\">bIQq\" at 3, 'Q': 18446744073709551615 is not in -9223372036854775808 to 9223372036854775807",
                Check.Refused(3, () => format.GetInt64(record, 0, 2)));
            Check.Refused(3, () => format.GetInt32(record, 0, 2));
            Check.Refused(3, () => format.GetUInt32(record, 0, 2));
            Check.Refused(4, () => format.GetInt32(record, 0, 3));
            Check.Refused(4, () => format.GetUInt32(record, 0, 3));
        }

        [TestMethod]
        public void Values_are_found_behind_repeats_pads_gaps_and_strings()
        {
            PackedFormat format = new PackedFormat("B2H3xi0q4s0HB");
            byte[] record = format.Pack(1, 2, 3, -4, Hex.Parse("61626364"), 5);
            Check.Equal(1, format.GetInt32(record, 0, 0));
            Check.Equal(2, format.GetInt32(record, 0, 1));
            Check.Equal(3, format.GetInt32(record, 0, 2));
            Check.Equal(-4, format.GetInt32(record, 0, 3));
            Check.Refused(9, () => format.GetInt32(record, 0, 4));
            Check.Equal(5, format.GetInt32(record, 0, 5));
            format.SetInt32(record, 0, 2, 7);
            format.SetInt32(record, -record.Length, 5, 8);
            Check.Bytes("01000200070000000000" + "0000fcffffff" + "6162636408", record);
        }

        [TestMethod]
        public void Reals_are_read_as_numbers_only()
        {
            byte[] record = Hex.Parse("3e00 bdcccccd 7e37e43c8800759c 61");
            PackedFormat format = new PackedFormat(">efdc");
            Check.True(format.GetSingle(record, 0, 0) == 1.5f);
            Check.True(format.GetSingle(record, 0, 1) == -0.1f);
            Check.True(format.GetDouble(record, 0, 1) == -0.10000000149011612);
            Check.True(format.GetDouble(record, 0, 2) == 1e300);
            Check.True(format.GetSingle(record, 0, 2) == float.PositiveInfinity);
            Check.Equal("\">efdc\" at 1, 'e': it is no integer", Check.Refused(1, () => format.GetInt32(record, 0, 0)));
            Check.Refused(3, () => format.GetUInt64(record, 0, 2));
            Check.Equal("\">efdc\" at 4, 'c': it is no number", Check.Refused(4, () => format.GetDouble(record, 0, 3)));
            Check.Refused(4, () => format.GetInt64(record, 0, 3));
        }

        [TestMethod]
        public void Unsigned_64_bits_become_the_nearest_double()
        {
            // float(0x8000000000000400), of 0x8000000000000401, 0xFFFFFFFFFFFFFBFF, 0xFFFFFFFFFFFFFC00
            PackedFormat format = new PackedFormat(">Q");
            Check.True(format.GetDouble(Hex.Parse("8000000000000400"), 0, 0) == 9223372036854775808.0);
            Check.True(format.GetDouble(Hex.Parse("8000000000000401"), 0, 0) == 9223372036854777856.0);
            Check.True(format.GetDouble(Hex.Parse("fffffffffffffbff"), 0, 0) == 18446744073709549568.0);
            Check.True(format.GetDouble(Hex.Parse("fffffffffffffc00"), 0, 0) == 18446744073709551616.0);
        }

        [TestMethod]
        public void Setters_write_what_the_code_holds_and_nothing_else()
        {
            PackedFormat format = new PackedFormat(">bHIq?fQ");
            byte[] record = new byte[28];
            format.SetInt32(record, 0, 0, -1);
            format.SetUInt32(record, 0, 1, 0x0102);
            format.SetUInt32(record, 0, 2, uint.MaxValue);
            format.SetInt64(record, 0, 3, long.MinValue);
            format.SetInt32(record, 0, 4, 256);
            format.SetInt32(record, 0, 5, 1);
            format.SetUInt64(record, 0, 6, ulong.MaxValue);
            Check.Bytes("ff0102ffffffff8000000000000000013f800000ffffffffffffffff", record);
            Check.Refused(1, () => format.SetInt32(record, 0, 0, 128));
            Check.Equal("\">bHIq?fQ\" at 2, 'H': 70000 is not in 0 to 65535", Check.Refused(2, () => format.SetUInt32(record, 0, 1, 70000)));
            Check.Refused(3, () => format.SetInt64(record, 0, 2, -1));
            Check.Refused(4, () => format.SetUInt64(record, 0, 3, 9223372036854775808));
            Check.Refused(7, () => format.SetInt32(record, 0, 6, -1));
            Check.Equal("\">bHIq?fQ\" at 1, 'b': 1.5 is no integer", Check.Refused(1, () => format.SetDouble(record, 0, 0, 1.5)));
            Check.Refused(1, () => format.SetSingle(record, 0, 0, 1));
            Check.Refused(6, () => format.SetDouble(record, 0, 5, 1e39));
            Check.Bytes("ff0102ffffffff8000000000000000013f800000ffffffffffffffff", record);
        }

        [TestMethod]
        public void Reals_are_written_from_every_type()
        {
            PackedFormat format = new PackedFormat("<efd?s");
            byte[] record = new byte[16];
            format.SetSingle(record, 0, 0, -2);
            format.SetDouble(record, 0, 1, 0.1);
            format.SetUInt64(record, 0, 2, ulong.MaxValue);
            format.SetDouble(record, 0, 3, double.NaN);
            Check.Bytes("00c0cdcccc3d000000000000f0430100", record);
            format.SetSingle(record, 0, 3, -0f);
            Check.Equal(0, record[14]);
            Check.Refused(5, () => format.SetInt32(record, 0, 4, 1));
            Check.Refused(5, () => format.SetDouble(record, 0, 4, 1));
        }

        [TestMethod]
        public void What_is_not_there_is_refused()
        {
            PackedFormat format = new PackedFormat(">2H");
            byte[] record = new byte[6];
            Check.Throws(typeof(IndexOutOfRangeException), () => format.GetInt32(record, 0, 2));
            Check.Throws(typeof(IndexOutOfRangeException), () => format.GetDouble(record, 0, -1));
            Check.Throws(typeof(IndexOutOfRangeException), () => format.SetInt32(record, 0, int.MinValue, 1));
            Check.Throws(typeof(IndexOutOfRangeException), () => new PackedFormat("x").GetInt32(record, 0, 0));
            Check.Throws(typeof(ArgumentNullException), () => format.GetInt32(null, 0, 0));
            Check.Throws(typeof(ArgumentNullException), () => format.SetDouble(null, 0, 0, 1));

            // The whole record must be there, not the value alone.
            Check.Equal("\">2H\": needs 4 at 3, has 6", Check.Refused(-1, () => format.GetInt32(record, 3, 0)));
            Check.Refused(-1, () => format.SetInt32(record, -3, 0, 1));
            Check.Refused(-1, () => format.GetDouble(record, -7, 0));
        }
    }
}
