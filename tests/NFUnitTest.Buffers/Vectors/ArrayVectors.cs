namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>Typed arrays.</summary>
    internal static class ArrayVectors
    {
        private const string Viewed = "viewed-";

        internal static object Execute(VectorLine line)
        {
            if (line.Operation == "new")
            {
                return new TypedArray(line.String(0)[0]).Count;
            }

            TypedArray array = Array(line, 0);
            if (line.Operation == "equal")
            {
                return array.Equals(Array(line, 2));
            }

            line.Target = array;
            if (line.Operation.IndexOf(Viewed) != 0)
            {
                return Use(line, line.Operation, array, 2);
            }

            ByteView view = new ByteView(array);
            if (line.Bool(2))
            {
                view.Release();
            }

            return Use(line, line.Operation.Substring(Viewed.Length), array, 3);
        }

        // Its bytes, then its type code.
        private static TypedArray Array(VectorLine line, int at)
        {
            return new TypedArray(line.String(at + 1)[0], line.Bytes(at));
        }

        // at: the operation's first argument.
        private static object Use(VectorLine line, string operation, TypedArray array, int at)
        {
            switch (operation)
            {
                case "append":
                    array.Append(line.Value(at));
                    return null;
                case "appendint":
                    array.AppendInt64(line.Long(at));
                    return null;
                case "appenddouble":
                    array.AppendDouble(line.Double(at));
                    return null;
                case "store":
                    array.SetItem(line.Int(at), line.Value(at + 1));
                    return null;
                case "item":
                    return array.GetItem(line.Int(at));
                case "pop":
                    return array.Pop(line.Int(at));
                case "insert":
                    array.Insert(line.Int(at), line.Value(at + 1));
                    return null;
                case "index":
                    return array.IndexOf(line.Value(at));
                case "count":
                    return array.CountOf(line.Value(at));
                case "remove":
                    array.Remove(line.Value(at));
                    return null;
                case "reverse":
                    array.Reverse();
                    return null;
                case "byteswap":
                    array.ByteSwap();
                    return null;
                case "tolist":
                    return array.ToItems();
                case "frombytes":
                    array.FromBytes(line.Bytes(at));
                    return null;
                case "slice":
                    int step = SliceArguments.Step(line, at + 2);
                    return array.Slice(SliceArguments.Start(line, at, step), SliceArguments.Stop(line, at + 1, step), step).ToBytes();
                case "extend":
                    array.Extend(Array(line, at));
                    return null;
                case "setslice":
                    step = SliceArguments.Step(line, at + 2);
                    array.SetSlice(SliceArguments.Start(line, at, step), SliceArguments.Stop(line, at + 1, step), Array(line, at + 3), step);
                    return null;
                case "setslice-self":
                    step = SliceArguments.Step(line, at + 2);
                    array.SetSlice(SliceArguments.Start(line, at, step), SliceArguments.Stop(line, at + 1, step), array, step);
                    return null;
                case "delete":
                    step = SliceArguments.Step(line, at + 2);
                    array.DeleteSlice(SliceArguments.Start(line, at, step), SliceArguments.Stop(line, at + 1, step), step);
                    return null;
                case "indexin":
                    return array.IndexOf(line.Value(at), line.Int(at + 1), line.Int(at + 2));
                case "extend-self":
                    array.Extend(array);
                    return null;
                default:
                    throw VectorRunner.Unknown(line);
            }
        }
    }
}
