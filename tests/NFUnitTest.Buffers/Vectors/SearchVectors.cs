namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>What Bytes and ByteBuffer find in themselves, and what they take apart and put together.</summary>
    internal static class SearchVectors
    {
        internal static object Execute(VectorLine line)
        {
            ByteString bytes = (ByteString)line.Bytes(0);
            if (line.Group == "search")
            {
                return line.Value(1) is int ? FindByte(line, bytes) : Find(line, bytes);
            }

            switch (line.Operation)
            {
                case "split":
                    return bytes.Split(line.Bytes(1), line.Int(2));
                case "rsplit":
                    return bytes.RSplit(line.Bytes(1), line.Int(2));
                case "partition":
                    return bytes.Partition(line.Bytes(1));
                case "rpartition":
                    return bytes.RPartition(line.Bytes(1));
                case "join":
                    return bytes.Join(Parts(line.List(1)));
                case "replace":
                    return bytes.Replace(line.Bytes(1), line.Bytes(2), line.Int(3));
                case "strip":
                    return bytes.Trim(line.Bytes(1));
                case "lstrip":
                    return bytes.TrimStart(line.Bytes(1));
                case "rstrip":
                    return bytes.TrimEnd(line.Bytes(1));
                case "removeprefix":
                    return bytes.RemovePrefix(line.Bytes(1));
                case "removesuffix":
                    return bytes.RemoveSuffix(line.Bytes(1));
                case "translate":
                    return bytes.Translate(line.Bytes(1), line.Bytes(2));
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        private static object FindByte(VectorLine line, ByteString bytes)
        {
            int value = line.Int(1);
            int start = SliceArguments.Start(line, 2, 1);
            int stop = SliceArguments.Stop(line, 3, 1);
            switch (line.Operation)
            {
                case "find":
                    return bytes.IndexOf(value, start, stop);
                case "rfind":
                    return bytes.LastIndexOf(value, start, stop);
                case "count":
                    return bytes.CountOf(value, start, stop);
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        private static object Find(VectorLine line, ByteString bytes)
        {
            BytesLike value = line.Bytes(1);
            int start = SliceArguments.Start(line, 2, 1);
            int stop = SliceArguments.Stop(line, 3, 1);
            switch (line.Operation)
            {
                case "find":
                    return bytes.IndexOf(value, start, stop);
                case "rfind":
                    return bytes.LastIndexOf(value, start, stop);
                case "count":
                    return bytes.CountOf(value, start, stop);
                case "startswith":
                    return bytes.StartsWith(value, start, stop);
                case "endswith":
                    return bytes.EndsWith(value, start, stop);
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        private static BytesLike[] Parts(object[] items)
        {
            BytesLike[] parts = new BytesLike[items.Length];
            for (int i = 0; i < parts.Length; i++)
            {
                parts[i] = (BytesLike)items[i];
            }

            return parts;
        }
    }
}
