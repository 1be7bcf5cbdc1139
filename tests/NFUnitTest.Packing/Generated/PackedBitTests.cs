using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    /// <summary>Generated reading and writing of bit fields and of padding. Bytes: CPython, shifts and struct ('l' as 'i').</summary>
    [TestClass]
    public class PackedBitTests
    {
        private const string Units = "fff5ffffffff3f000080debc9a80000001ffffffffffffffff14";

        [TestMethod]
        public void Bits_are_signed_where_their_members_are()
        {
            Pieces record = new Pieces();
            byte[] buffer = new byte[26];
            Packed.True(record.TryRead(Hex.Parse(Units), 0));
            Packed.True(record.Kind == 5 && record.Valid && record.Level == -1);
            Packed.Equal(-1, record.Wide);
            Packed.True(record.Small == -1 && record.Flag && record.Top == -0x2000000);
            Packed.Equal(9, (int)record.Mode);
            Packed.Equal(0xABCDE, record.Low);
            Packed.True(record.All == 0x80000001 && record.Whole == ulong.MaxValue && record.Middle == 5);
            record.Write(buffer, 0);
            Packed.Bytes(Units, buffer);
        }

        [TestMethod]
        [DataRow("800f", 15, false, -1024)]
        [DataRow("7ff0", 0, true, 1023)]
        [DataRow("0000", 0, false, 0)]
        public void Bits_lie_where_they_are_counted_from_the_lowest(string bytes, int kind, bool valid, int level)
        {
            Pieces record = new Pieces();
            byte[] buffer = new byte[26];
            record.Read(Hex.Join(Hex.Parse(bytes), new byte[24]), 0);
            Packed.True(record.Kind == kind && record.Valid == valid && record.Level == level);
            record.Write(buffer, 0);
            Packed.Bytes(bytes, Hex.Slice(buffer, 0, 2));
        }

        [TestMethod]
        public void Bits_of_nobody_are_passed_over_and_written_as_zeros()
        {
            Pieces record = new Pieces();
            byte[] bytes = new byte[26];
            bytes[25] = 0xE3;
            Packed.True(record.TryRead(bytes, 0));
            Packed.Equal(0, record.Middle);
            record.Write(bytes, 0);
            Packed.Equal(0, bytes[25]);
        }

        [TestMethod]
        public void Write_refuses_what_the_bits_do_not_hold()
        {
            Pieces record = new Pieces();
            byte[] buffer = new byte[26];
            Action write = () => record.Write(buffer, 0);
            record.Kind = 16;
            Packed.Refuses("Kind", write);
            record.Kind = 0;
            record.Level = 1024;
            Packed.Refuses("Level", write);
            record.Level = -1025;
            Packed.Refuses("Level", write);
            record.Level = 0;
            record.Wide = 0x100000000;
            Packed.Refuses("Wide", write);
            record.Wide = 0;
            record.Mode = (Switches.Mode)16;
            Packed.Refuses("Mode", write);
            record.Mode = 0;
            record.All = 0x100000000;
            Packed.Refuses("All", write);
            Packed.Bytes(Hex.Format(new byte[26], 0, 26), buffer);
        }

        [TestMethod]
        public void Native_records_have_the_padding_of_struct()
        {
            const string bytes = "ff00feff03000000fcffffff05000000faffffffffffffff07000000000000000000"
                + "00000000f83f0800006162630000000020c0cdab000001000000ffffffff0000";
            Aligned record = new Aligned();
            byte[] buffer = new byte[66];
            Packed.Equal(66, Aligned.Size);
            Packed.True(record.TryRead(Hex.Parse(bytes), 0));
            Packed.True(record.A == -1 && record.B == -2 && record.C == 3 && record.D == -4 && record.E == 5 && record.F == -6 && record.G == 7);
            Packed.True(record.H == 1.5 && record.I == 8 && record.J == "abc" && record.K == -2.5f && record.L == 0xABCD);
            Packed.True(record.M[0] == 1 && record.M[1] == 0xFFFFFFFF);
            for (int i = 0; i < 66; i++)
            {
                buffer[i] = 0xEE;
            }

            record.Write(buffer, 0);
            Packed.Bytes(bytes, buffer);
        }
    }
}
