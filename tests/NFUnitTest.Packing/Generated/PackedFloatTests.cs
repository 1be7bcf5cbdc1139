using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    /// <summary>Generated reading and writing of floats, and of integers that stand for them. Bytes: CPython's struct.</summary>
    [TestClass]
    public class PackedFloatTests
    {
        [TestMethod]
        [DataRow("3e003dcccccd3fb999999999999a00c00000a0bf9c7500883ce4377e")]
        [DataRow("80007fc0000080000000000000000100ffff7f7f0100000000000000")]
        [DataRow("fc00800000007ff8000000000000ff7b01000000000000000000f07f")]
        public void Write_gives_back_what_Read_took(string bytes)
        {
            Floats record = new Floats();
            byte[] buffer = new byte[28];
            record.Read(Hex.Parse(bytes), 0);
            record.Write(buffer, 0);
            Packed.Bytes(bytes, buffer);
        }

        [TestMethod]
        public void Read_takes_numbers_negative_zero_NaN_and_subnormals()
        {
            Floats record = new Floats();
            Packed.True(record.TryRead(Hex.Parse("3e003dcccccd3fb999999999999a00c00000a0bf9c7500883ce4377e"), 0));
            Packed.True(record.A == 1.5f && record.B == 0.1f && record.C == 0.1 && record.D == -2 && record.E == -1.25 && record.F == 1e300);
            Packed.True(record.TryRead(Hex.Parse("80007fc0000080000000000000000100ffff7f7f0100000000000000"), 0));
            Packed.True(record.A == 0 && float.IsNaN(record.B) && BitConverter.DoubleToInt64Bits(record.C) == long.MinValue);
            Packed.True(BitConverter.DoubleToInt64Bits(record.A) == long.MinValue);
            Packed.True(record.D == 5.960464477539063e-08 && record.E == 3.4028234663852886e38 && record.F == 5e-324);
        }

        [TestMethod]
        public void Write_rounds_to_nearest_and_refuses_what_would_be_infinite()
        {
            Floats record = new Floats();
            byte[] buffer = new byte[28];
            Action write = () => record.Write(buffer, 0);
            record.A = 0.1f;
            record.D = 65519.99;
            record.E = 0.1;
            record.Write(buffer, 0);
            Packed.Bytes("2e66000000000000000000000000ff7bcdcccc3d0000000000000000", buffer);
            record.A = 65520;
            Packed.Refuses("A", write);
            record.A = 1;
            record.D = -65520;
            Packed.Refuses("D", write);
            record.D = 0;
            record.E = 3.5e38;
            Packed.Refuses("E", write);
            Packed.Bytes("2e66000000000000000000000000ff7bcdcccc3d0000000000000000", buffer);
        }

        [TestMethod]
        public void Scaled_numbers_are_raw_times_scale_plus_offset()
        {
            Climate record = new Climate();
            byte[] buffer = new byte[10];
            Packed.True(record.TryRead(Hex.Parse("027afffffffe81ffffff"), 0));
            Packed.True(record.A > 23.3999f && record.A < 23.4001f);
            Packed.True(record.B == 2147483647.0 && record.C == 254 && record.D == 4194304.75);
            record.Write(buffer, 0);
            Packed.Bytes("027afffffffe81ffffff", buffer);
        }

        [TestMethod]
        [DataRow(23.44, "027a")]
        [DataRow(23.46, "027b")]
        [DataRow(-40.04, "0000")]
        [DataRow(-40.06, "ffff")]
        [DataRow(3236.7, "7fff")]
        [DataRow(-3316.8, "8000")]
        public void Write_rounds_scaled_numbers_to_the_nearest(double value, string bytes)
        {
            Climate record = new Climate();
            byte[] buffer = new byte[10];
            record.A = (float)value;
            record.D = 1;
            record.Write(buffer, 0);
            Packed.Bytes(bytes + "0000000000000000", buffer);
        }

        [TestMethod]
        [DataRow(3236.8)]
        [DataRow(-3316.9)]
        [DataRow(1e30)]
        [DataRow(double.NaN)]
        [DataRow(double.PositiveInfinity)]
        [DataRow(double.NegativeInfinity)]
        public void Write_refuses_scaled_numbers_that_have_no_raw_one(double value)
        {
            Climate record = new Climate();
            byte[] buffer = new byte[10];
            Action write = () => record.Write(buffer, 0);
            record.D = 1;
            record.A = (float)value;
            Packed.Refuses("A", write);
            record.A = 0;
            record.B = value - 4000;
            Packed.Refuses("B", write);
            record.B = 4294967296.0 * 0.5;
            Packed.Refuses("B", write);
            record.B = 0;
            record.C = -256;
            Packed.Refuses("C", write);
            Packed.Bytes("00000000000000000000", buffer);
        }
    }
}
