using System;

namespace Nano.Tests.PackingVectors
{
    using Nano.Buffers;

    /// <summary>What the lines of tests/Vectors/packing.tsv have of their own.</summary>
    public sealed class PackingVectorRunner : VectorRunner
    {
        private const int QuietSingle = 0x400000;

        internal override object Execute(VectorLine line)
        {
            switch (line.Group)
            {
                case "size":
                case "pack":
                case "into":
                case "unpack":
                case "iter":
                case "float":
                case "example":
                    return RecordVectors.Execute(line);
                case "get":
                    return FieldVectors.Get(line);
                case "set":
                    return FieldVectors.Set(line);
                case "array":
                    return FieldVectors.IntoArray(line);
                default:
                    throw Unknown(line);
            }
        }

        internal override string FaultOf(VectorLine line, Exception ours)
        {
            return PackingErrors.IsExpectedBy(line) ? PackingErrors.FaultOf(line, ours) : base.FaultOf(line, ours);
        }

        internal override object ParseOwn(char kind, string rest)
        {
            switch (kind)
            {
                case PackingArguments.LongSizes:
                    return rest;
                case 'f':
                    return BitConverter.ToSingle(VectorLiteral.ParseReversed(rest, 4), 0);
                case 'b':
                    return VectorLiteral.ParseBytes(rest);
                case PackingArguments.Released:
                    ByteView view = new ByteView(VectorLiteral.ParseBuffer(rest));
                    view.Release();
                    return view;
                case PackingArguments.Stepped:
                    return new ByteView(VectorLiteral.ParseBuffer(rest + rest)).Slice(0, int.MaxValue, 2);
                default:
                    return null;
            }
        }

        internal override string TextOfOwn(object value)
        {
            switch (value)
            {
                case float number:
                    return "f:" + TextOfSingle(number);
                case double number:
                    return "d:" + VectorText.OfReversed(BitConverter.GetBytes(number));
                case byte[] bytes:
                    return "b:" + VectorText.OfMemory(bytes);
                default:
                    return null;
            }
        }

        // A NaN always as a quiet one: whether one that signals stays so is not promised.
        private static string TextOfSingle(float number)
        {
            byte[] bytes = BitConverter.GetBytes(number);
            int bits = bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24;
            if ((bits & 0x7FFFFFFF) > 0x7F800000)
            {
                bytes[2] |= QuietSingle >> 16;
            }

            return VectorText.OfReversed(bytes);
        }
    }
}
