using System;
using System.IO;
using Nano.Paging;

namespace Nano.Host.Tests.Paging;

/// <summary>A store in an array that can be told to answer in small pieces and to fail now and then.</summary>
internal sealed class ArrayStore(byte[] bytes, Random random) : PageStore
{
    public byte[] Bytes = bytes;

    /// <summary>One call in so many fails; 0 for none.</summary>
    public int FailOnceIn;

    public long Failures;

    public override long Length => Bytes.Length;

    public override bool IsReadOnly => false;

    public override int Read(long position, byte[] buffer, int offset, int count)
    {
        FailSometimes();
        count = random == null ? count : random.Next(1, count + 1);
        Array.Copy(Bytes, position, buffer, offset, count);

        // What failed half-way may have touched the rest of the buffer.
        FailSometimes();
        return count;
    }

    public override void Write(long position, byte[] buffer, int offset, int count)
    {
        FailSometimes();
        Array.Copy(buffer, offset, Bytes, position, FailOnceIn == 0 ? count : random.Next(count + 1));
        FailSometimes();
        Array.Copy(buffer, offset, Bytes, position, count);
    }

    public override void SetLength(long length)
    {
        FailSometimes();
        Array.Resize(ref Bytes, (int)length);
    }

    public override void Flush()
    {
        FailSometimes();
    }

    private void FailSometimes()
    {
        if (FailOnceIn != 0 && random.Next(FailOnceIn) == 0)
        {
            Failures++;
            throw new IOException("as told");
        }
    }
}
