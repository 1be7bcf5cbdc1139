namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>Order, equality, hashes, concatenation and repetition of Bytes and ByteBuffer.</summary>
    internal static class CompareVectors
    {
        internal static object Execute(VectorLine line)
        {
            ByteString bytes = (ByteString)line.Bytes(0);
            switch (line.Operation)
            {
                case "compare":
                    int order = bytes.CompareTo(line.Bytes(1));
                    return order < 0 ? -1 : order > 0 ? 1 : 0;
                case "equal":
                    return bytes.Equals(line.Bytes(1));
                case "samehash":
                    return bytes.GetHashCode() == line.Bytes(1).GetHashCode();
                case "hash":
                    return bytes.GetHashCode();
                case "concat":
                    return bytes.Concat(line.Bytes(1));
                case "repeat":
                    return bytes.Repeat(line.Int(1));
                default:
                    throw VectorRunner.Unknown(line);
            }
        }
    }
}
