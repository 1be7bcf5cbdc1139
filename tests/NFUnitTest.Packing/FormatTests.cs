using System;
using nanoFramework.TestFramework;

namespace Nano.Tests.Packing
{
    using Nano.Packing;

    /// <summary>The language of formats. Expected values: CPython 3.13's struct.calcsize, on 64-bit Linux for Bits64 and built
    /// for 32 bits (wasm32) for Bits32.</summary>
    [TestClass]
    public class FormatTests
    {
        [TestMethod]
        public void Standard_sizes_have_no_gaps()
        {
            Equal("<xcbB?hHiIlLqQefdsp", 57, 17);
            Equal("!bq", 9, 2);
            Equal("=bq", 9, 2);
            Equal(">", 0, 0);
            Equal("", 0, 0);
        }

        [TestMethod]
        public void Native_items_lie_at_multiples_of_their_sizes()
        {
            Equal("bh", 4, 2);
            Equal("@bi", 8, 2);
            Equal("bq", 16, 2);
            Equal("bd", 16, 2);
            Equal("bf", 8, 2);
            Equal("be", 4, 2);
            Equal("b?s", 3, 3);

            // Nothing follows the last item, unless a count of 0 asks for it.
            Equal("qb", 9, 2);
            Equal("qb0q", 16, 2);
            Equal("b0q", 8, 1);
            Equal("0q", 0, 0);
        }

        [TestMethod]
        public void Native_words_have_the_size_that_was_asked_for()
        {
            Equal("lLnNP", 20, 5);
            Equal("llh0l", 12, 3);
            PackedFormat wide = new PackedFormat("@lLnNP", NativeSizes.Bits64);
            Check.Equal(40, wide.Size);
            Check.Equal(24, new PackedFormat("llh0l", NativeSizes.Bits64).Size);

            // With a byte order they are 4 bytes everywhere.
            Check.Equal(8, new PackedFormat("=lL", NativeSizes.Bits64).Size);
        }

        [TestMethod]
        public void Counts_repeat_numbers_and_measure_strings()
        {
            Equal(">3H", 6, 3);
            Equal(">10s", 10, 1);
            Equal(">0s", 0, 1);
            Equal(">0p", 0, 1);
            Equal(">0H", 0, 0);
            Equal(">3xB", 4, 1);
            Equal(">003H", 6, 3);
            Equal("3c", 3, 3);
            Equal("1000000B", 1000000, 1000000);
            Equal("2147483647x", int.MaxValue, 0);
        }

        [TestMethod]
        public void White_space_may_stand_between_items()
        {
            Equal("> B\t2H\n\v\f\r I ", 9, 4);
            Equal("  ", 0, 0);
        }

        [TestMethod]
        public void White_space_may_not_stand_before_the_order_or_after_a_count()
        {
            // struct.error: bad char in struct format
            Check.NoFormat(1, " <H");
            Check.NoFormat(1, "3 H");
        }

        [TestMethod]
        public void No_such_code_is_refused_at_its_place()
        {
            Check.Equal("\">By\" at 2, 'y': no such code", Check.NoFormat(2, ">By"));
            Check.NoFormat(1, "B>");
            Check.NoFormat(0, "\u00E9");
            Check.NoFormat(1, "<\u2028");
            Check.NoFormat(0, "-1B");
            Check.NoFormat(1, "H,B");

            // Native only.
            Check.NoFormat(1, "<n");
            Check.NoFormat(1, "=N");
            Check.NoFormat(1, ">P");
            Check.NoFormat(2, "!0P");
        }

        [TestMethod]
        public void A_count_without_a_code_is_refused_at_its_last_digit()
        {
            // struct.error: repeat count given without format specifier
            Check.Equal("\"B12\" at 2, '2': no code", Check.NoFormat(2, "B12"));
            Check.NoFormat(1, "<0");
        }

        [TestMethod]
        public void More_bytes_than_an_int_says_are_refused()
        {
            // As CPython built for 32 bits has it: total struct size too long
            Check.Equal("\"2147483648x\" at 9, '8': too long", Check.NoFormat(9, "2147483648x"));
            Check.NoFormat(11, "B2147483647x");
            Check.NoFormat(10, "1073741824H");
            Check.NoFormat(9, "268435456d");
            Check.NoFormat(9, "99999999999999999999999H");

            // By its alignment alone.
            Check.NoFormat(12, "2147483647x0h");
        }

        [TestMethod]
        public void The_format_is_what_was_given()
        {
            Check.Equal(" > ".Substring(1), new PackedFormat("> ").Format);
            Check.Throws(typeof(ArgumentNullException), () => new PackedFormat(null));
            Check.Throws(typeof(ArgumentNullException), () => PackedFormat.Get(null));
        }

        [TestMethod]
        public void Get_returns_the_same_object_for_one_of_the_last_eight()
        {
            PackedFormat first = PackedFormat.Get(">7H");
            Check.True(first == PackedFormat.Get(">" + 7.ToString() + "H"));
            for (int i = 1; i < 8; i++)
            {
                PackedFormat.Get(">" + i.ToString() + "b");
            }

            Check.True(first == PackedFormat.Get(">7H"));
            for (int i = 1; i < 9; i++)
            {
                PackedFormat.Get(">" + i.ToString() + "h");
            }

            PackedFormat again = PackedFormat.Get(">7H");
            Check.True(first != again);
            Check.Equal(14, again.Size);
            Check.NoFormat(0, "y");
            Check.Refused(0, () => PackedFormat.Get("y"));
        }

        private static void Equal(string format, int size, int count)
        {
            PackedFormat compiled = new PackedFormat(format);
            Check.Equal(size, compiled.Size);
            Check.Equal(count, compiled.Count);
        }
    }
}
