using System;
using System.Collections;
using nanoFramework.TestFramework;

namespace Nano.Tests.Packing
{
    using Nano.Buffers;
    using Nano.Packing;

    /// <summary>Record after record. Expected values: CPython 3.13's struct.iter_unpack.</summary>
    [TestClass]
    public class RecordsTests
    {
        [TestMethod]
        public void Foreach_reads_all_records()
        {
            int sum = 0;
            int count = 0;
            foreach (object[] values in new PackedFormat("<BH").IterUnpack(Hex.Parse("010200 030400 050600")))
            {
                sum = (sum * 100) + ((byte)values[0] * 10) + (ushort)values[1];
                count++;
            }

            Check.Equal(123456, sum);
            Check.Equal(3, count);
            Check.True(!new PackedFormat("H").IterUnpack(new byte[0]).MoveNext());
        }

        [TestMethod]
        public void Records_in_a_view_are_read_where_it_lies()
        {
            PackedRecords records = new PackedFormat("B").IterUnpack(new ByteView(Hex.Parse("01020304"), 1, 2, true));
            Check.True(records.Current == null);
            Check.True(records.MoveNext());
            Check.Equal(2, (byte)((object[])records.Current)[0]);
            Check.True(records.GetEnumerator().MoveNext());
            Check.Equal(3, (byte)((object[])records.Current)[0]);
            Check.True(!records.MoveNext());
            Check.True(records.Current == null);
            Check.True(!records.MoveNext());
            Check.Throws(typeof(NotSupportedException), () => records.Reset());
        }

        [TestMethod]
        public void A_part_of_a_record_is_refused_and_so_are_records_of_no_bytes()
        {
            // iterative unpacking requires a buffer of a multiple of 4 bytes
            Check.Equal("\"<I\": needs 4 at 8, has 10", Check.Refused(-1, () => new PackedFormat("<I").IterUnpack(new byte[10])));
            Check.Refused(-1, () => new PackedFormat("<I").IterUnpack(new Bytes(new byte[3])));

            // cannot iteratively unpack with a struct of length 0
            Check.Refused(-1, () => new PackedFormat("").IterUnpack(new byte[0]));
            Check.Throws(typeof(ArgumentNullException), () => new PackedFormat("B").IterUnpack((byte[])null));
            Check.Throws(typeof(ArgumentNullException), () => new PackedFormat("B").IterUnpack((BytesLike)null));
        }

        [TestMethod]
        public void The_buffer_is_held_until_the_last_record_has_been_read()
        {
            LentBytes lent = new LentBytes(Hex.Parse("0102"), 0, 2, false);
            PackedRecords records = new PackedFormat("B").IterUnpack(lent);
            Check.Equal(1, lent.Holders);
            Check.True(records.MoveNext());
            Check.True(records.MoveNext());
            Check.Equal(1, lent.Holders);
            Check.True(!records.MoveNext());
            Check.Equal(0, lent.Holders);
            records.Dispose();
            Check.Equal(0, lent.Holders);

            // What is refused holds nothing.
            Check.Refused(-1, () => new PackedFormat("4s").IterUnpack(lent));
            Check.Equal(0, lent.Holders);
        }

        [TestMethod]
        public void Leaving_a_loop_lets_the_buffer_go()
        {
            ByteBuffer buffer = new ByteBuffer(new Bytes(Hex.Parse("010203")));
            PackedFormat format = new PackedFormat("B");
            foreach (object[] values in format.IterUnpack(buffer))
            {
                if ((byte)values[0] == 2)
                {
                    break;
                }

                Check.Throws(typeof(InvalidOperationException), () => buffer.Append(4));
            }

            buffer.Append(4);
            PackedRecords records = format.IterUnpack(buffer);
            records.Dispose();
            Check.True(!records.MoveNext());
            buffer.Append(5);
        }
    }
}
