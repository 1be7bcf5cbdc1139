namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>Slices of slices of views, assignment through them, and casts.</summary>
    internal static class SliceVectors
    {
        internal static object Execute(VectorLine line)
        {
            BytesLike bytes = line.Bytes(0);
            switch (line.Operation)
            {
                case "chain":
                    ByteView view = Cut(line, Cast(bytes, line.String(1)), 2, line.ArgumentCount);
                    return new object[] { view.Count, view.ItemSize, view.IsContiguous, view.Count > 1 ? (object)view.Step : null, view.ToBytes() };
                case "list":
                    return Cut(line, Cast(bytes, line.String(1)), 2, line.ArgumentCount).ToItems();
                case "item":
                    view = Cut(line, Cast(bytes, line.String(1)), 3, line.ArgumentCount);
                    return view.GetItem(line.Int(2));
                case "hex":
                    return Cut(line, Cast(bytes, line.String(1)), 2, line.ArgumentCount).ToHex();
                case "put":
                    line.Target = bytes;
                    Put(line, Cast(bytes, line.String(1)), Cast(line.Bytes(5), line.String(6)));
                    return null;
                case "put-self":
                    line.Target = bytes;
                    view = Cast(bytes, line.String(1));
                    Put(line, view, Cut(line, view, 5, 8));
                    return null;
                case "cast":
                    view = Cast(bytes, line.String(1)).Cast(line.String(2));
                    return new object[] { view.Count, view.ItemSize, view.ToBytes() };
                case "twice":
                    return Cast(bytes, line.String(1)).Cast("B").Cast(line.String(2)).ToItems();
                case "slice":
                    return Cut(line, new ByteView(bytes), 2, 5).Cast(line.String(1)).ToItems();
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        internal static ByteView Cast(BytesLike bytes, string format)
        {
            return new ByteView(bytes).Cast(format);
        }

        /// <summary>The slice of the slice of the view, as often as there are three arguments for it.</summary>
        internal static ByteView Cut(VectorLine line, ByteView view, int first, int end)
        {
            for (int i = first; i < end; i += 3)
            {
                int step = SliceArguments.Step(line, i + 2);
                view = view.Slice(SliceArguments.Start(line, i, step), SliceArguments.Stop(line, i + 1, step), step);
            }

            return view;
        }

        private static void Put(VectorLine line, ByteView view, ByteView values)
        {
            int step = SliceArguments.Step(line, 4);
            view.SetSlice(SliceArguments.Start(line, 2, step), SliceArguments.Stop(line, 3, step), values, step);
        }
    }
}
