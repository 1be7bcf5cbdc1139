namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>Items of views in every format, equality across formats, and what read-only memory passes on.</summary>
    internal static class ViewVectors
    {
        internal static object Execute(VectorLine line)
        {
            BytesLike bytes = line.Bytes(0);
            switch (line.Operation)
            {
                case "getitem":
                    return SliceVectors.Cast(bytes, line.String(1)).GetItem(line.Int(2));
                case "tolist":
                    return SliceVectors.Cast(bytes, line.String(1)).ToItems();
                case "setitem":
                    line.Target = bytes;
                    SliceVectors.Cast(bytes, line.String(1)).SetItem(line.Int(2), line.Value(3));
                    return null;
                case "getint":
                    return SliceVectors.Cast(bytes, line.String(1)).GetInt64(line.Int(2));
                case "getdouble":
                    return SliceVectors.Cast(bytes, line.String(1)).GetDouble(line.Int(2));
                case "setint":
                    line.Target = bytes;
                    SliceVectors.Cast(bytes, line.String(1)).SetInt64(line.Int(2), line.Long(3));
                    return null;
                case "setdouble":
                    line.Target = bytes;
                    SliceVectors.Cast(bytes, line.String(1)).SetDouble(line.Int(2), line.Double(3));
                    return null;
                case "equal":
                case "equal-wide":
                    return SliceVectors.Cast(bytes, line.String(1)).Equals(SliceVectors.Cast(line.Bytes(2), line.String(3)));
                case "equal-slice":
                    ByteView view = SliceVectors.Cut(line, SliceVectors.Cast(bytes, line.String(1)), 4, 7);
                    return view.Equals(SliceVectors.Cast(line.Bytes(2), line.String(3)));
                case "equal-itself":
                    view = SliceVectors.Cast(bytes, line.String(1));
                    return view.Equals(view);
                case "equal-bytes":
                    return SliceVectors.Cast(bytes, line.String(1)).Equals(line.Bytes(2));
                case "look":
                    return ReadOnly(line, new ByteView(bytes));
                case "store":
                    line.Target = bytes;
                    view = SliceVectors.Cut(line, new ByteView(bytes).ToReadOnly(), 1, 4);
                    view[0] = 1;
                    return null;
                case "hash":
                    view = SliceVectors.Cut(line, SliceVectors.Cast(bytes, line.String(1)), 2, 5);
                    return view.GetHashCode() == line.Bytes(5).GetHashCode();
                case "hash-twin":
                    return SliceVectors.Cast(bytes, line.String(1)).ToReadOnly().GetHashCode() == new Bytes(bytes).GetHashCode();
                case "cast-store":
                    line.Target = bytes;
                    view = new ByteView(bytes).Cast("b").Cast("B");
                    view[line.Int(1)] = (byte)line.Int(2);
                    return null;
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        private static object ReadOnly(VectorLine line, ByteView view)
        {
            ByteView twin = view.ToReadOnly();
            return new object[]
            {
                view.IsReadOnly,
                SliceVectors.Cut(line, view, 1, 4).IsReadOnly,
                view.Cast("b").IsReadOnly,
                twin.IsReadOnly,
                SliceVectors.Cut(line, twin, 1, 4).IsReadOnly,
                new ByteView(twin).IsReadOnly,
                twin.ToBytes(),
            };
        }
    }
}
