using System;
using System.IO;

namespace Nano.Tests
{
    using Nano.Paging;

    /// <summary>A store in an array, which notes what it is asked for, and can answer in pieces, fail, and become shorter.</summary>
    public sealed class TestStore : PageStore
    {
        /// <summary>The bytes.</summary>
        public byte[] Bytes;

        /// <summary>What it was asked for, in a row: <c>r0+4 w8+3 f c l20</c>.</summary>
        public string Log = "";

        /// <summary>The most that a read returns.</summary>
        public int Piece = int.MaxValue;

        /// <summary>This call from now on fails, 1 being the next; 0 for none.</summary>
        public int FailAt;

        private bool _isReadOnly;

        /// <summary>A store of these bytes.</summary>
        /// <param name="bytes">Kept.</param>
        /// <param name="isReadOnly">True for one that cannot be written.</param>
        public TestStore(byte[] bytes, bool isReadOnly = false)
        {
            Bytes = bytes;
            _isReadOnly = isReadOnly;
        }

        /// <inheritdoc/>
        public override long Length => Bytes.Length;

        /// <inheritdoc/>
        public override bool IsReadOnly => _isReadOnly;

        /// <summary>Bytes of a text, one for each character.</summary>
        /// <param name="text">The text.</param>
        /// <returns>A new array.</returns>
        public static byte[] Of(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[characters.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)characters[i];
            }

            return bytes;
        }

        /// <summary>The text of bytes; a 0 is a dot.</summary>
        /// <param name="bytes">The bytes.</param>
        /// <returns>The text.</returns>
        public static string Text(byte[] bytes)
        {
            char[] characters = new char[bytes.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                characters[i] = bytes[i] == 0 ? '.' : (char)bytes[i];
            }

            return new string(characters);
        }

        /// <summary>All bytes of a <see cref="PagedBytes"/>, as a text.</summary>
        /// <param name="paged">Is read.</param>
        /// <returns>The text.</returns>
        public static string All(PagedBytes paged)
        {
            byte[] all = new byte[(int)paged.Length];
            paged.Read(0, all, 0, all.Length);
            return Text(all);
        }

        /// <summary>The log so far, which begins anew.</summary>
        /// <returns>The log.</returns>
        public string Take()
        {
            string log = Log;
            Log = "";
            return log;
        }

        /// <inheritdoc/>
        public override int Read(long position, byte[] buffer, int offset, int count)
        {
            Note("r" + position.ToString() + "+" + count.ToString());
            if (count > Piece)
            {
                count = Piece;
            }

            if (count > Bytes.Length - (int)position)
            {
                count = Bytes.Length - (int)position;
            }

            if (count > 0)
            {
                Array.Copy(Bytes, (int)position, buffer, offset, count);
            }

            return count;
        }

        /// <inheritdoc/>
        public override void Write(long position, byte[] buffer, int offset, int count)
        {
            Note("w" + position.ToString() + "+" + count.ToString());
            Array.Copy(buffer, offset, Bytes, (int)position, count);
        }

        /// <inheritdoc/>
        public override void SetLength(long length)
        {
            Note("l" + length.ToString());
            byte[] bytes = new byte[(int)length];
            Array.Copy(Bytes, 0, bytes, 0, bytes.Length < Bytes.Length ? bytes.Length : Bytes.Length);
            Bytes = bytes;
        }

        /// <inheritdoc/>
        public override void Flush()
        {
            Note("f");
        }

        /// <inheritdoc/>
        public override void Close()
        {
            Note("c");
        }

        private void Note(string what)
        {
            Log = Log.Length == 0 ? what : Log + " " + what;
            if (FailAt > 0 && --FailAt == 0)
            {
                throw new IOException("as told");
            }
        }
    }
}
