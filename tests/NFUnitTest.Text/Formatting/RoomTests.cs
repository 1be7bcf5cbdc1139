using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Formatting
{
    using Nano.Text;

    /// <summary>Stretches that are too small.</summary>
    [TestClass]
    public class RoomTests
    {
        [TestMethod]
        public void Add_refuses_and_writes_nothing_beside_the_stretch_when_it_is_too_small_at_every_size()
        {
            const string expected = "<00042, 3.142|0xff  |b\"a'\"|xyz  |1.50e-07|   'Q'>";
            BytesFormat format = new BytesFormat("<%05d,%6.3f|%-#6x|%r|%-5s|%.2e|%6b>");
            for (int count = 0; count < expected.Length; count++)
            {
                byte[] small = Ascii.Fresh(expected.Length + 10);
                int size = count;
                Ascii.Throws(typeof(ArgumentOutOfRangeException), () => Write(format, small, size));
                Ascii.Untouched(small, 0, 5);
                Ascii.Untouched(small, 5 + count, small.Length);
            }

            byte[] buffer = Ascii.Fresh(expected.Length + 10);
            Write(format, buffer, expected.Length);
            Ascii.Ends(expected, format, buffer, 5);
        }

        [TestMethod]
        public void Add_writes_nothing_beside_the_stretch_when_it_is_called_on_after_a_refusal()
        {
            BytesFormat format = new BytesFormat("<%#08x,%.2r%-7.3f|%05.1e%%");
            for (int count = 1; count < 24; count++)
            {
                byte[] small = Ascii.Fresh(34);
                int refused = 0;
                format.Begin(small, 5, count);
                for (int i = 0; i < 12; i++)
                {
                    try
                    {
                        format.Add(i * 1000);
                    }
                    catch (ArgumentOutOfRangeException)
                    {
                        refused++;
                    }
                    catch (ArgumentException)
                    {
                        // Too many values: a short number has fitted in at last.
                        break;
                    }
                }

                Assert.IsTrue(refused > 0, "");
                Ascii.Untouched(small, 0, 5);
                Ascii.Untouched(small, 5 + count, small.Length);
            }
        }

        [TestMethod]
        public void Begin_refuses_stretches_that_do_not_lie_in_the_array()
        {
            BytesFormat format = new BytesFormat("ab%d");
            byte[] buffer = Ascii.Fresh(8);
            Ascii.Throws(typeof(ArgumentNullException), () => format.Begin(null, 0, 0));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => format.Begin(buffer, -1, 2));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => format.Begin(buffer, 9, 0));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => format.Begin(buffer, 4, 5));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => format.Begin(buffer, 0, int.MaxValue));
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => format.Begin(buffer, 7, 1));
            Ascii.Untouched(buffer, 0, 8);
        }

        [TestMethod]
        public void Fields_of_the_largest_sizes_are_refused_like_others()
        {
            byte[] buffer = Ascii.Fresh(8);
            Refused(new BytesFormat("%99999999d"), buffer, 1);
            Refused(new BytesFormat("%-99999999d"), buffer, 1);
            Refused(new BytesFormat("%.99999999d"), buffer, 1);
            Refused(new BytesFormat("%099999999.99999999x"), buffer, 1);
            Refused(new BytesFormat("%99999999.99999999f"), buffer, 1);
            Ascii.Throws(typeof(ArgumentException), () => new BytesFormat("%100000000d"));
            Ascii.Throws(typeof(ArgumentException), () => new BytesFormat("%.4294967296d"));
        }

        [TestMethod]
        public void A_stretch_of_no_bytes_is_enough_for_nothing()
        {
            BytesFormat format = new BytesFormat("%s%.0r");
            byte[] buffer = Ascii.Fresh(4);
            format.Begin(buffer, 4, 0);
            format.Add(buffer, 0, 0);
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => format.Add(1));
            format = new BytesFormat("");
            format.Begin(buffer, 2, 0);
            Assert.AreEqual(0, format.End(), "");
            Ascii.Untouched(buffer, 0, 4);
        }

        private static void Write(BytesFormat format, byte[] buffer, int count)
        {
            format.Begin(buffer, 5, count);
            format.Add(42);
            format.Add(3.14159);
            format.Add(255);
            format.Add(Ascii.Bytes("a'"), 0, 2);
            format.Add(Ascii.Bytes("xyz"), 0, 3);
            format.Add(1.5e-7);
            format.Add(Ascii.Bytes("'Q'"), 0, 3);
        }

        private static void Refused(BytesFormat format, byte[] buffer, long value)
        {
            format.Begin(buffer, 2, 4);
            Ascii.Throws(typeof(ArgumentOutOfRangeException), () => format.Add(value));
            Ascii.Untouched(buffer, 0, 2);
            Ascii.Untouched(buffer, 6, 8);
        }
    }
}
