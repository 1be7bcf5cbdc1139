namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>Use of a view that has been released, of a slice that outlives its view, and of a view that outlives its
    /// slice.</summary>
    internal static class ReleaseVectors
    {
        internal static object Execute(VectorLine line)
        {
            BytesLike owner = line.Bytes(0);
            line.Target = owner;
            ByteView view = new ByteView(owner);
            if (line.Operation.IndexOf("kept-") == 0)
            {
                ByteView slice = view.Slice(0);
                view.Release();
                return Use(line, line.Operation.Substring("kept-".Length), slice);
            }

            if (line.Operation.IndexOf("slice-") == 0)
            {
                view.Slice(0).Release();
                return Use(line, line.Operation.Substring("slice-".Length), view);
            }

            if (line.Operation.IndexOf("after-") != 0)
            {
                throw VectorRunner.Unknown(line);
            }

            view.Release();
            return Use(line, line.Operation.Substring("after-".Length), view);
        }

        private static object Use(VectorLine line, string use, ByteView view)
        {
            switch (use)
            {
                case "length":
                    return view.Length;
                case "item":
                    return view[line.Int(1)];
                case "store":
                    view[line.Int(1)] = (byte)line.Int(2);
                    return null;
                case "slice":
                    int step = SliceArguments.Step(line, 3);
                    return view.Slice(SliceArguments.Start(line, 1, step), SliceArguments.Stop(line, 2, step), step);
                case "put":
                    view.SetSlice(SliceArguments.Start(line, 1, 1), SliceArguments.Stop(line, 2, 1), line.Bytes(4), SliceArguments.Step(line, 3));
                    return null;
                case "cast":
                    return view.Cast(line.String(1));
                case "toreadonly":
                    return view.ToReadOnly();
                case "tolist":
                    return view.ToItems();
                case "tobytes":
                    return view.ToBytes();
                case "hex":
                    return view.ToHex();
                case "view":
                    return new ByteView(view);
                case "search":
                    return new Bytes(new byte[] { (byte)'a', (byte)'b', (byte)'c', (byte)'d' }).IndexOf(view);
                case "hash":
                    return view.GetHashCode() == line.Bytes(1).GetHashCode();
                case "release":
                    view.Release();
                    return null;
                case "equal-itself":
                    return view.Equals(view);
                case "equal-bytes":
                    return view.Equals(line.Bytes(1));
                default:
                    throw VectorRunner.Unknown(line);
            }
        }
    }
}
