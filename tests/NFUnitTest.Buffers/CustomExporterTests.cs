using System;
using nanoFramework.TestFramework;

namespace Nano.Tests
{
    using Nano.Buffers;

    /// <summary>A class that exports memory of its own is taken by everything: TestPythonBufferProtocol of CPython 3.13.</summary>
    [TestClass]
    public class CustomExporterTests
    {
        [TestMethod]
        public void View_holds_one_export_each_and_ends_it_on_release()
        {
            LentBytes exporter = New("hello", false);
            ByteView view = new ByteView(exporter);
            Expect.Equal(1, exporter.Holders);
            ByteView slice = view.Slice(1);
            ByteView cast = slice.Cast("H");
            ByteView window = new ByteView(exporter, 0, 2);
            ByteView again = new ByteView(view);
            Expect.Equal(5, exporter.Holders);
            view.Release();
            view.Release();
            Expect.Equal(4, exporter.Holders);
            using (cast)
            using (again)
            using (window)
            {
                Expect.Text("ello", slice);
            }

            Expect.Equal(1, exporter.Holders);
            slice.Dispose();
            Expect.Equal(0, exporter.Holders);
        }

        [TestMethod]
        public void View_shows_the_exported_stretch_only_and_writes_to_it()
        {
            byte[] array = Ascii.Array("<hello>");
            ByteView view = new ByteView(new LentBytes(array, 1, 5, false));
            Expect.Text("hello", view);
            view[-1] = (byte)'O';
            view.SetSlice(0, 2, Ascii.Of("HE"));
            Expect.Text("<HEllO>", array);
            Expect.Equal(1, view.Offset);
            Expect.True((object)view.Array == array);
        }

        [TestMethod]
        public void Copies_take_the_bytes_and_hold_no_export()
        {
            LentBytes exporter = New("hello", false);
            Bytes bytes = new Bytes(exporter);
            ByteBuffer buffer = new ByteBuffer(exporter);
            byte[] target = new byte[5];
            exporter.CopyTo(target, 0);
            exporter.Array[exporter.Offset] = (byte)'J';
            Expect.Text("Jello", exporter);
            Expect.Text("hello", bytes);
            Expect.Text("hello", buffer);
            Expect.Text("hello", target);
            Expect.Equal(0, exporter.Holders);
        }

        [TestMethod]
        public void Every_method_that_takes_bytes_takes_it()
        {
            Bytes text = Ascii.Of("say hello, hello");
            LentBytes hello = New("hello", true);
            LentBytes comma = New(", ", true);
            Expect.Equal(4, text.IndexOf(hello));
            Expect.Equal(11, text.LastIndexOf(hello));
            Expect.Equal(2, text.CountOf(hello));
            Expect.True(text.EndsWith(hello));
            Expect.True(text.StartsWith(hello, 4));
            Expect.Equal("|say hello|hello|", Ascii.List(text.Split(comma)));
            Expect.Equal("|say hello|hello|", Ascii.List(text.RSplit(comma)));
            Expect.Equal("|say hello|, |hello|", Ascii.List(text.Partition(comma)));
            Expect.Equal("|say hello, |hello||", Ascii.List(text.RPartition(hello)));
            Expect.Text("say , , , ", text.Replace(hello, comma));
            Expect.Text("say hello, ", text.RemoveSuffix(hello));
            Expect.Text("ay hello, hello", text.RemovePrefix(New("s", true)));
            Expect.Text("say hello,", text.TrimEnd(New("helo ", true)));
            Expect.Text("ay ,", text.Translate(null, New("shelo", true)).Slice(0, 4));
            Expect.Text("say hello, hello, ", text.Concat(comma));
            Expect.Text("hello, hello", Ascii.Of(", ").Join(new BytesLike[] { hello, hello }));
            Expect.True(text.CompareTo(hello) > 0);
            Expect.True(Ascii.Of("hello").Equals(hello));

            ByteBuffer b = Ascii.Buffer("[]");
            b.SetSlice(1, 1, hello);
            b.Extend(comma);
            b.SetSlice(0, 3, New("{E", true), 2);
            Expect.Text("{hEllo], ", b);
            Expect.Equal(0, hello.Holders);
            Expect.Equal(0, comma.Holders);
        }

        [TestMethod]
        public void Buffer_that_is_locked_refuses_it_before_anything_is_taken()
        {
            LentBytes exporter = New("hello", false);
            ByteBuffer b = Ascii.Buffer("abc");
            using (new ByteView(b))
            {
                Expect.Throws(typeof(InvalidOperationException), () => b.Extend(exporter));
                Expect.Throws(typeof(InvalidOperationException), () => b.SetSlice(0, 1, exporter));
            }

            Expect.Text("abc", b);
            Expect.Equal(0, exporter.Holders);
        }

        [TestMethod]
        public void Released_or_gapped_exporter_is_refused_and_changes_nothing()
        {
            LentBytes released = New("hello", false);
            released.IsReleased = true;
            LentBytes gapped = New("hello", false);
            gapped.HasStep = true;
            ByteBuffer b = Ascii.Buffer("abc");
            Expect.Throws(typeof(ObjectDisposedException), () => b.SetSlice(1, 2, released));
            Expect.Throws(typeof(ObjectDisposedException), () => new ByteView(released));
            Expect.Throws(typeof(ObjectDisposedException), () => new Bytes(released));
            Expect.Throws(typeof(ObjectDisposedException), () => b.IndexOf(released));
            Expect.Throws(typeof(InvalidOperationException), () => b.IndexOf(gapped));
            Expect.Text("abc", b);
            b.Append((byte)'d');
            Expect.Text("abcd", b);
        }

        [TestMethod]
        public void Exporter_that_gave_its_memory_up_is_refused_and_changes_nothing()
        {
            ClosingExporter exporter = new ClosingExporter();
            ByteView view = new ByteView(exporter);
            exporter.Close();
            ByteBuffer b = Ascii.Buffer("abc");
            Expect.Throws(typeof(ObjectDisposedException), () => b.Extend(exporter));
            Expect.Throws(typeof(ObjectDisposedException), () => b.SetSlice(0, 0, exporter));
            Expect.Throws(typeof(ObjectDisposedException), () => new ByteView(exporter));
            Expect.Throws(typeof(ObjectDisposedException), () => { int length = exporter.Length; });
            Expect.Text("abc", b);

            // A view that was made before still holds the array.
            Expect.Equal("0000", view.ToHex());
        }

        [TestMethod]
        public void Exporter_that_refuses_lets_no_view_come_into_being()
        {
            RefusingExporter exporter = new RefusingExporter();
            Expect.Throws(typeof(InvalidOperationException), () => new ByteView(exporter));
            Expect.Throws(typeof(InvalidOperationException), () => new ByteView(exporter, 0, 1));
            Expect.Equal("0000", new Bytes(exporter).ToHex());
        }

        [TestMethod]
        public void Exporter_with_an_item_format_passes_it_on_to_the_view()
        {
            ByteView view = new ByteView(new WordExporter(Hex.Parse("000102030405")));
            Expect.Equal(">H", view.Format);
            Expect.Equal(2, view.ItemSize);
            Expect.Equal(3, view.Count);
            Expect.Equal(0x0203L, view.GetInt64(1));
            Expect.Equal("040502030001", view.Slice(int.MaxValue, int.MinValue, -1).ToHex());
            Expect.Equal("000102030405", view.Cast("B").ToHex());
        }

        [TestMethod]
        public void Exporter_without_memory_is_one_that_has_been_released()
        {
            LentBytes nothing = new LentBytes(null, 0, 0, false);
            Expect.Throws(typeof(ObjectDisposedException), () => { int length = nothing.Length; });
            Expect.Throws(typeof(ObjectDisposedException), () => { byte[] array = nothing.Array; });
            Expect.Throws(typeof(ObjectDisposedException), () => new Bytes(nothing));
            Expect.Throws(typeof(ObjectDisposedException), () => new ByteView(nothing));
            Expect.Throws(typeof(ArgumentNullException), () => new LentBytes(null, 0, 1, false));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new LentBytes(new byte[2], 1, 2, false));
            Expect.Throws(typeof(ArgumentOutOfRangeException), () => new LentBytes(new byte[2], -1, 1, false));
        }

        // Not from the first byte of its array to the last.
        private static LentBytes New(string text, bool isReadOnly)
        {
            return new LentBytes(Ascii.Array("<<" + text + ">"), 2, text.Length, isReadOnly);
        }

        /// <summary>Does not let itself be held.</summary>
        private sealed class RefusingExporter : BytesLike
        {
            public RefusingExporter()
            {
                SetMemory(new byte[2], 0, 2);
            }

            public override bool IsReadOnly => true;

            public override void BeginExport()
            {
                throw new InvalidOperationException("Not now.");
            }
        }

        /// <summary>Can give its memory up.</summary>
        private sealed class ClosingExporter : BytesLike
        {
            public ClosingExporter()
            {
                SetMemory(new byte[2], 0, 2);
            }

            public override bool IsReadOnly => false;

            public void Close()
            {
                SetMemory(null, 0, 0);
            }
        }

        /// <summary>Exports numbers of 16 bits.</summary>
        private sealed class WordExporter : BytesLike
        {
            public WordExporter(byte[] array)
            {
                SetMemory(array, 0, array.Length);
            }

            public override bool IsReadOnly => false;

            public override string Format => ">H";

            public override int ItemSize => 2;
        }
    }
}
