using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    /// <summary>Generated reading and writing of integers, bools and enums. Bytes: CPython's struct and int.to_bytes.</summary>
    [TestClass]
    public class PackedIntegerTests
    {
        private const string Widest = "8000000000017fffffffff8000000001000000000080ffffffffffff7fffffffffffff80000000000001";

        [TestMethod]
        public void Read_takes_signs_of_odd_widths()
        {
            Widths record = new Widths();
            byte[] bytes = Hex.Parse("ffffffffffff8000000000fffffffffffeffffffffffbc9a7856341280000000000000ffffffffffffff");
            Packed.Equal(42, Widths.Size);
            Packed.True(record.TryRead(bytes, 0));
            Packed.Equal(-1, record.A);
            Packed.Equal(0xFFFFFF, record.B);
            Packed.Equal(-0x8000000000, record.C);
            Packed.True(record.D == 0xFFFFFFFFFF);
            Packed.Equal(-2, record.E);
            Packed.Equal(0x123456789ABC, record.F);
            Packed.Equal(-0x80000000000000, record.G);
            Packed.True(record.H == 0xFFFFFFFFFFFFFF);
        }

        [TestMethod]
        public void Write_gives_the_bounds_of_odd_widths()
        {
            Widths record = new Widths();
            byte[] buffer = new byte[42];
            record.Read(Hex.Parse(Widest), 0);
            record.A = -0x800000;
            record.B = 1;
            record.C = 0x7FFFFFFFFF;
            record.D = 0x8000000001;
            record.E = -0x800000000000;
            record.F = 0xFFFFFFFFFFFF;
            record.G = 0x7FFFFFFFFFFFFF;
            Packed.True(record.H == 0x80000000000001);
            record.Write(buffer, 0);
            Packed.Bytes(Widest, buffer);
        }

        [TestMethod]
        public void Write_refuses_what_an_odd_width_does_not_hold_and_writes_nothing()
        {
            Widths record = new Widths();
            byte[] buffer = new byte[42];
            Action write = () => record.Write(buffer, 0);
            record.A = 0x800000;
            Packed.Refuses("A", write);
            record.A = -0x800001;
            Packed.Refuses("A", write);
            record.A = 0x7FFFFF;
            record.B = -1;
            Packed.Refuses("B", write);
            record.B = 0x1000000;
            Packed.Refuses("B", write);
            record.B = 0;
            record.C = -0x8000000001;
            Packed.Refuses("C", write);
            record.C = 0;
            record.D = 0x10000000000;
            Packed.Refuses("D", write);
            record.D = ulong.MaxValue;
            Packed.Refuses("D", write);
            record.D = 0;
            record.F = -1;
            Packed.Refuses("F", write);
            record.F = 0;
            record.G = long.MinValue;
            Packed.Refuses("G", write);
            Packed.Bytes(Hex.Format(new byte[42], 0, 42), buffer);
        }

        [TestMethod]
        public void Fields_have_the_order_of_the_record_or_their_own()
        {
            const string bytes = "12343412fefffffffffffffefdfffffffffffffffffffffffffffffefeffffff";
            Orders record = new Orders();
            byte[] buffer = new byte[32];
            Action write = () => record.Write(buffer, 0);
            Packed.True(record.TryRead(Hex.Parse(bytes), 0));
            Packed.Equal(0x1234, record.A);
            Packed.Equal(0x1234, record.B);
            Packed.Equal(-2, record.C);
            Packed.Equal(-2, record.D);
            Packed.Equal(-3, record.E);
            Packed.True(record.F == 0xFFFFFFFFFFFFFFFE);
            Packed.True(record.G == 0xFFFFFFFE);
            record.Write(buffer, 0);
            Packed.Bytes(bytes, buffer);
            record.B = 0x10000;
            Packed.Refuses("B", write);
            record.B = 0;
            record.C = 0x80000000;
            Packed.Refuses("C", write);
            record.C = -0x80000001L;
            Packed.Refuses("C", write);
        }

        [TestMethod]
        public void Bools_are_true_for_any_byte_but_zero_and_enums_take_any_number()
        {
            Switches record = new Switches();
            byte[] buffer = new byte[9];
            Packed.True(record.TryRead(Hex.Parse("8002fffe00ff0001fe"), 0));
            Packed.True(record.A && !record.D && record.E[0] && !record.E[1]);
            Packed.True(record.B == Switches.Mode.Blink && record.C == Switches.Level.Low);
            Packed.Equal(1, (int)record.F[0]);
            Packed.Equal(254, (int)record.F[1]);
            record.Write(buffer, 0);
            Packed.Bytes("0102fffe00010001fe", buffer);
            record.C = Switches.Level.High;
            record.D = true;
            record.Write(buffer, 0);
            Packed.Bytes("0102012c01010001fe", buffer);
            record.C = (Switches.Level)40000;
            Packed.Refuses("C", () => record.Write(buffer, 0));
        }
    }
}
