using System;

namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>What the lines of tests/Vectors/buffers.tsv have of their own.</summary>
    public sealed class BufferVectorRunner : VectorRunner
    {
        internal override object Execute(VectorLine line)
        {
            switch (line.Group)
            {
                case "slice":
                case "item":
                    return ItemVectors.Execute(line);
                case "search":
                case "split":
                    return SearchVectors.Execute(line);
                case "compare":
                    return CompareVectors.Execute(line);
                case "assign":
                case "delete":
                case "method":
                case "export":
                    return ByteBufferVectors.Execute(line);
                case "chain":
                case "put":
                case "cast":
                    return SliceVectors.Execute(line);
                case "readonly":
                case "get":
                case "set":
                case "same":
                    return ViewVectors.Execute(line);
                case "release":
                    return ReleaseVectors.Execute(line);
                case "shape":
                    return ShapeVectors.Execute(line);
                case "array":
                    return ArrayVectors.Execute(line);
                case "integer":
                    return IntegerVectors.Execute(line);
                default:
                    throw Unknown(line);
            }
        }

        internal override object ParseOwn(char kind, string rest)
        {
            return kind == 'b' ? VectorLiteral.ParseInside(rest) : null;
        }

        // A float as the double that it becomes in Python, and every NaN alike.
        internal override string TextOfOwn(object value)
        {
            switch (value)
            {
                case float number:
                    return TextOfOwn((double)number);
                case double number:
                    return "d:" + (double.IsNaN(number) ? "nan" : VectorText.OfReversed(BitConverter.GetBytes(number)));
                case ByteString bytes:
                    return "b:" + VectorText.OfMemory(bytes);
                case BytesLike view:
                    return "m:" + VectorText.OfMemory(view);
                default:
                    return null;
            }
        }
    }
}
