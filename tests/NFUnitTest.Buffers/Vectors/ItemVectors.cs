namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>Slices and items of Bytes, ByteBuffer and ByteView.</summary>
    internal static class ItemVectors
    {
        internal static object Execute(VectorLine line)
        {
            ByteString bytes = line.Value(0) as ByteString;
            ByteView view = line.Value(0) as ByteView;
            switch (line.Operation)
            {
                case "slice1":
                    return bytes != null ? bytes.Slice(line.Int(1)) : (object)view.Slice(line.Int(1));
                case "slice2":
                    int start = SliceArguments.Start(line, 1, 1);
                    int stop = SliceArguments.Stop(line, 2, 1);
                    return bytes != null ? bytes.Slice(start, stop) : (object)view.Slice(start, stop);
                case "slice3":
                    int step = SliceArguments.Step(line, 3);
                    start = SliceArguments.Start(line, 1, step);
                    stop = SliceArguments.Stop(line, 2, step);
                    return bytes != null ? bytes.Slice(start, stop, step) : (object)view.Slice(start, stop, step);
                case "item":
                    return bytes != null ? bytes[line.Int(1)] : view[line.Int(1)];
                case "setitem":
                    line.Target = line.Bytes(0);
                    int index = line.Int(1);
                    byte value = (byte)line.Int(2);
                    if (view != null)
                    {
                        view[index] = value;
                    }
                    else
                    {
                        ((ByteBuffer)bytes)[index] = value;
                    }

                    return null;
                default:
                    throw VectorRunner.Unknown(line);
            }
        }
    }
}
