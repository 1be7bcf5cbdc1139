using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>Corners of the byte-string methods, from CPython 3.13's string_tests.py and test_bytes.py.</summary>
    [TestClass]
    public class ByteStringTests
    {
        [TestMethod]
        [DataRow("", "", 0, 2147483647, 0)]
        [DataRow("", "", 1, 1, -1)]
        [DataRow("", "", 2147483647, 0, -1)]
        [DataRow("abc", "", 3, 2147483647, 3)]
        [DataRow("abc", "", 4, 2147483647, -1)]
        [DataRow("abc", "", 2, 1, -1)]
        [DataRow("rrarrrrrrrrra", "a", 4, 6, -1)]
        [DataRow("hello", "l", -2, 2147483647, 3)]
        [DataRow("hello", "l", 0, -2, 2)]
        [DataRow("mississippi", "ss", 1, 3, -1)]
        [DataRow("ab", "xxx", 2147483647, 0, -1)]
        [DataRow("aab", "ab", 0, 2147483647, 1)]
        public void IndexOf_returns_what_find_does(string bytes, string value, int start, int stop, int expected)
        {
            // In the middle of more, so that a search beyond the ends would be seen.
            Bytes slice = Ascii.Of("ab" + bytes + "abss").Slice(2, 2 + bytes.Length);
            Expect.Equal(expected, slice.IndexOf(Ascii.Of(value), start, stop));
            if (value.Length == 1)
            {
                Expect.Equal(expected, slice.IndexOf(value[0], start, stop));
            }
        }

        [TestMethod]
        [DataRow("abcdefghiabc", "", 0, 2147483647, 12)]
        [DataRow("abc", "", 0, 2147483647, 3)]
        [DataRow("abc", "", 4, 2147483647, -1)]
        [DataRow("abc", "", 0, -1, 2)]
        [DataRow("abcdefghiabc", "abc", 0, -1, 0)]
        [DataRow("mississippi", "ss", 0, 6, 2)]
        [DataRow("rrarrrrrrrrra", "a", 0, 6, 2)]
        [DataRow("rrarrrrrrrrra", "a", 4, 6, -1)]
        [DataRow("hello", "l", 0, -2, 2)]
        public void LastIndexOf_returns_what_rfind_does(string bytes, string value, int start, int stop, int expected)
        {
            Bytes slice = Ascii.Of("ab" + bytes + "abss").Slice(2, 2 + bytes.Length);
            Expect.Equal(expected, slice.LastIndexOf(Ascii.Of(value), start, stop));
            if (value.Length == 1)
            {
                Expect.Equal(expected, slice.LastIndexOf(value[0], start, stop));
            }
        }

        [TestMethod]
        [DataRow("aaa", "", 1, 2147483647, 3)]
        [DataRow("aaa", "", 3, 2147483647, 1)]
        [DataRow("aaa", "", 10, 2147483647, 0)]
        [DataRow("aaa", "", -1, 2147483647, 2)]
        [DataRow("aaa", "", -10, 2147483647, 4)]
        [DataRow("", "", 0, 2147483647, 1)]
        [DataRow("", "", 1, 1, 0)]
        [DataRow("aaaa", "aa", 0, 2147483647, 2)]
        [DataRow("aaa", "a", 0, -10, 0)]
        [DataRow("mississippi", "i", 1, 3, 1)]
        public void CountOf_returns_what_count_does(string bytes, string value, int start, int stop, int expected)
        {
            Bytes slice = Ascii.Of("aa" + bytes + "aass").Slice(2, 2 + bytes.Length);
            Expect.Equal(expected, slice.CountOf(Ascii.Of(value), start, stop));
            if (value.Length == 1)
            {
                Expect.Equal(expected, slice.CountOf(value[0], start, stop));
            }
        }

        [TestMethod]
        public void Search_for_what_is_no_byte_is_refused()
        {
            Bytes bytes = Ascii.Of("hello");
            foreach (int value in new[] { -1, 256, 9999, int.MinValue })
            {
                Expect.Throws(typeof(ArgumentOutOfRangeException), () => bytes.IndexOf(value));
                Expect.Throws(typeof(ArgumentOutOfRangeException), () => bytes.LastIndexOf(value));
                Expect.Throws(typeof(ArgumentOutOfRangeException), () => bytes.CountOf(value));
                Expect.Throws(typeof(ArgumentOutOfRangeException), () => new ByteBuffer().IndexOf(value));
            }

            Expect.Throws(typeof(ArgumentNullException), () => bytes.IndexOf(null));
            Expect.Throws(typeof(ArgumentNullException), () => bytes.StartsWith(null));
        }

        [TestMethod]
        [DataRow("a||b||c||d", "|", 2, "|a||b||c||d|", "|a||b||c||d|")]
        [DataRow("", "|", -1, "||", "||")]
        [DataRow("aaa", "aaa", -1, "|||", "|||")]
        [DataRow("aaa", "aaa", 0, "|aaa|", "|aaa|")]
        [DataRow("abbbc", "bb", -1, "|a|bc|", "|ab|c|")]
        [DataRow("a b c d", " ", 1, "|a|b c d|", "|a b c|d|")]
        [DataRow("abbaab", "ba", -1, "|ab|ab|", "|ab|ab|")]
        public void Split_and_RSplit_return_what_Python_does(string bytes, string separator, int maxSplit, string left, string right)
        {
            Expect.Equal(left, Ascii.List(Ascii.Of(bytes).Split(Ascii.Of(separator), maxSplit)));
            Expect.Equal(right, Ascii.List(Ascii.Of(bytes).RSplit(Ascii.Of(separator), maxSplit)));
        }

        [TestMethod]
        [DataRow("  a    b   c   ", -1, "|a|b|c|", "|a|b|c|")]
        [DataRow("  a    b   c   ", 0, "|a    b   c   |", "|  a    b   c|")]
        [DataRow("  a    b   c   ", 1, "|a|b   c   |", "|  a    b|c|")]
        [DataRow("  a    b   c   ", 3, "|a|b|c|", "|a|b|c|")]
        [DataRow("         ", -1, "|", "|")]
        [DataRow("         ", 0, "|", "|")]
        [DataRow("", 1, "|", "|")]
        [DataRow("\n\ta \t\r b \u000b\u000c", -1, "|a|b|", "|a|b|")]
        [DataRow("a\u001cb\u001fc", -1, "|a\u001cb\u001fc|", "|a\u001cb\u001fc|")]
        public void Split_without_separator_goes_by_white_space(string bytes, int maxSplit, string left, string right)
        {
            Expect.Equal(left, Ascii.List(Ascii.Of(bytes).Split(null, maxSplit)));
            Expect.Equal(right, Ascii.List(Ascii.Of(bytes).RSplit(null, maxSplit)));
        }

        [TestMethod]
        public void Split_and_Partition_refuse_an_empty_separator()
        {
            Bytes bytes = Ascii.Of("hello");
            Bytes none = new Bytes(new byte[0]);
            Expect.Throws(typeof(ArgumentException), () => bytes.Split(none));
            Expect.Throws(typeof(ArgumentException), () => bytes.RSplit(none, 0));
            Expect.Throws(typeof(ArgumentException), () => bytes.Partition(none));
            Expect.Throws(typeof(ArgumentException), () => bytes.RPartition(none));
            Expect.Throws(typeof(ArgumentNullException), () => bytes.Partition(null));
            Expect.Throws(typeof(ArgumentNullException), () => bytes.RPartition(null));
        }

        [TestMethod]
        public void Partition_leaves_two_empty_parts_where_there_is_no_separator()
        {
            Bytes bytes = Ascii.Of("mississippi");
            Expect.Equal("|mi|ss|issippi|", Ascii.List(bytes.Partition(Ascii.Of("ss"))));
            Expect.Equal("|mississippi|||", Ascii.List(bytes.Partition(Ascii.Of("w"))));
            Expect.Equal("|missi|ss|ippi|", Ascii.List(bytes.RPartition(Ascii.Of("ss"))));
            Expect.Equal("|mississipp|i||", Ascii.List(bytes.RPartition(Ascii.Of("i"))));
            Expect.Equal("|||mississippi|", Ascii.List(bytes.RPartition(Ascii.Of("w"))));
        }

        [TestMethod]
        [DataRow("", "", "A", 100, "A")]
        [DataRow("", "", "A", 0, "")]
        [DataRow("", "A", "B", -1, "")]
        [DataRow("AA", "", "*-", -1, "*-A*-A*-")]
        [DataRow("AA", "", "*-", 2147483647, "*-A*-A*-")]
        [DataRow("AA", "", "*-", 3, "*-A*-A*-")]
        [DataRow("AA", "", "*-", 2, "*-A*-A")]
        [DataRow("AA", "", "*-", 1, "*-AA")]
        [DataRow("AA", "", "*-", 0, "AA")]
        [DataRow("AA", "", "", 2, "AA")]
        [DataRow("bbobob", "bob", "", -1, "bob")]
        [DataRow("bobobXbobobob", "bob", "cob", -1, "cobobXcobocob")]
        [DataRow("bobobob", "bobob", "bob", -1, "bobob")]
        [DataRow("Reykjavik", "k", "KK", 1, "ReyKKjavik")]
        [DataRow("123x123", "123", "", -1, "x")]
        [DataRow("ABACADA", "A", "", 3, "BCDA")]
        public void Replace_returns_what_replace_does(string bytes, string old, string replacement, int count, string expected)
        {
            Expect.Text(expected, Ascii.Of(bytes).Replace(Ascii.Of(old), Ascii.Of(replacement), count));
            Expect.Text(expected, Ascii.Buffer(bytes).Replace(Ascii.Of(old), Ascii.Buffer(replacement), count));
        }

        [TestMethod]
        public void Trim_takes_a_set_and_an_empty_set_takes_nothing()
        {
            Expect.Text("hello", Ascii.Of("xyzzyhelloxyzzy").Trim(Ascii.Of("xyz")));
            Expect.Text("helloxyzzy", Ascii.Of("xyzzyhelloxyzzy").TrimStart(Ascii.Of("xyz")));
            Expect.Text("xyzzyhello", Ascii.Of("xyzzyhelloxyzzy").TrimEnd(Ascii.Of("xyz")));
            Expect.Text("", Ascii.Of("mississippi").Trim(Ascii.Of("mississippi")));
            Expect.Text(" a ", Ascii.Of(" a ").Trim(new Bytes(new byte[0])));
            Expect.Text("abc", Ascii.Of(" \t\n\r\u000c\u000babc \t\n\r\u000c\u000b").Trim());
            Expect.Text("\u001ca", Ascii.Of(" \u001ca ").Trim());
        }

        [TestMethod]
        public void RemovePrefix_and_RemoveSuffix_take_the_whole_or_nothing()
        {
            Expect.Text("spamspam", Ascii.Of("spamspamspam").RemovePrefix(Ascii.Of("spam")));
            Expect.Text("spam", Ascii.Of("spam").RemovePrefix(Ascii.Of("spam and eggs")));
            Expect.Text("sp", Ascii.Of("spam").RemoveSuffix(Ascii.Of("am")));
            Expect.Text("abcde", Ascii.Of("abcde").RemoveSuffix(Ascii.Of("")));
            Expect.Text("abcde", Ascii.Of("abcde").RemovePrefix(Ascii.Of("")));
            Expect.Text("", Ascii.Of("abcde").RemoveSuffix(Ascii.Of("abcde")));
        }

        [TestMethod]
        public void Translate_deletes_first_and_then_maps()
        {
            byte[] table = new byte[256];
            for (int i = 0; i < 256; i++)
            {
                table[i] = (byte)i;
            }

            table['o'] = (byte)'e';
            Bytes rosetta = new Bytes(table);
            Bytes hello = Ascii.Of("hello");
            Expect.Text("helle", hello.Translate(rosetta));
            Expect.Text("hee", hello.Translate(rosetta, Ascii.Of("l")));
            Expect.Text("hlle", hello.Translate(rosetta, Ascii.Of("e")));
            Expect.Text("hllo", hello.Translate(null, Ascii.Of("e")));
            Expect.Text("", hello.Translate(rosetta, hello));
            Expect.Throws(typeof(ArgumentException), () => hello.Translate(rosetta.Slice(1)));
            Expect.Throws(typeof(ArgumentException), () => hello.Translate(new Bytes(new byte[257])));
        }

        [TestMethod]
        public void Join_puts_itself_between_parts_of_any_kind()
        {
            Bytes dot = Ascii.Of(".:");
            ByteView view = new ByteView(Ascii.Array("a-b-"));
            Expect.Text("ab.:cd", dot.Join(new BytesLike[] { Ascii.Buffer("ab"), Ascii.Of("cd") }));
            Expect.Text("b-.:ab", dot.Join(new BytesLike[] { view.Slice(2), Ascii.Of("ab") }));
            Expect.Text(".:.:.:.:", dot.Join(new BytesLike[] { Ascii.Of(""), dot, dot, Ascii.Of("") }).Slice(0, 8));
            Expect.Text("ab", dot.Join(new BytesLike[] { Ascii.Of("ab") }));
            Expect.Equal(0, dot.Join(new BytesLike[0]).Length);
            Expect.Throws(typeof(ArgumentNullException), () => dot.Join(null));
            Expect.Throws(typeof(ArgumentNullException), () => dot.Join(new BytesLike[] { dot, null }));
        }

        [TestMethod]
        public void Methods_take_the_bytes_themselves_as_an_argument()
        {
            ByteBuffer b = Ascii.Buffer("abab");
            Expect.Equal(0, b.IndexOf(b));
            Expect.Text("abababab", b.Concat(b));
            Expect.Equal("||abab||", Ascii.List(b.Partition(b)));
            Expect.Text("abab", b.Replace(b, b));
            Expect.Equal(0, b.CompareTo(b));
            Expect.Equal("|||", Ascii.List(b.Split(b)));
            Expect.Equal(0, b.Trim(b).Length);
        }
    }
}
