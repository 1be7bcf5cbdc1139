namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>Views of several dimensions.</summary>
    internal static class ShapeVectors
    {
        internal static object Execute(VectorLine line)
        {
            BytesLike bytes = line.Bytes(0);
            if (line.Operation == "store")
            {
                line.Target = bytes;
            }

            ShapedView view = new ShapedView(bytes, line.String(1), Numbers(line.List(2)));
            switch (line.Operation)
            {
                case "look":
                    return Look(view);
                case "item":
                    return view.GetItem(PlaceOf(view, Numbers(line.List(3))));
                case "store":
                    view.SetItem(PlaceOf(view, Numbers(line.List(3))), line.Value(4));
                    return null;
                case "back":
                    return view.Cast("B").ToBytes();
                case "recast":
                    return view.Cast(line.String(3)).ToItems();
                case "equal":
                    return view.Equals(new ShapedView(line.Bytes(3), line.String(4), Numbers(line.List(5))));
                case "equal-flat":
                    return view.Equals(new ByteView(bytes));
                case "flat-equal":
                    return new ByteView(bytes).Equals(view);
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        private static object Look(ShapedView view)
        {
            int[] shape = new int[view.Dimensions];
            int[] strides = new int[shape.Length];
            for (int i = 0; i < shape.Length; i++)
            {
                shape[i] = view.GetLength(i);
                strides[i] = view.GetStride(i);
            }

            return new object[] { view.Dimensions, shape, strides, view.Length, view.ToNestedItems() };
        }

        // Of two dimensions by turns both ways, so that neither goes untested.
        private static int PlaceOf(ShapedView view, int[] indexes)
        {
            return indexes.Length == 2 && (indexes[0] & 1) == 0 ? view.PlaceOf(indexes[0], indexes[1]) : view.PlaceOf(indexes);
        }

        private static int[] Numbers(object[] items)
        {
            int[] numbers = new int[items.Length];
            for (int i = 0; i < numbers.Length; i++)
            {
                numbers[i] = items[i] is int number ? number : throw new VectorException("no list of int");
            }

            return numbers;
        }
    }
}
