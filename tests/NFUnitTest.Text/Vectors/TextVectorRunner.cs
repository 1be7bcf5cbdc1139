using System;

namespace Nano.Tests.TextVectors
{
    /// <summary>What the lines of tests/Vectors/text.tsv have of their own.</summary>
    public sealed class TextVectorRunner : VectorRunner
    {
        internal override object Execute(VectorLine line)
        {
            switch (line.Group)
            {
                case "decode":
                case "chunks":
                case "encode":
                    return CodecVectors.Execute(line);
                case "format":
                case "literal":
                    return FormattingVectors.Execute(line);
                case "hex":
                case "dump":
                    return HexVectors.Execute(line);
                default:
                    throw Unknown(line);
            }
        }

        internal override string FaultOf(VectorLine line, Exception ours)
        {
            return CodecVectors.IsExpectedBy(line) ? CodecVectors.FaultOf(line, ours) : base.FaultOf(line, ours);
        }

        internal override object ParseOwn(char kind, string rest)
        {
            switch (kind)
            {
                case 'b':
                    return VectorLiteral.ParseBytes(rest);
                case 't':
                    return PrintedBytes.Parse(rest);
                case 'u':
                    return Characters.Parse(rest);
                default:
                    return null;
            }
        }

        internal override string TextOfOwn(object value)
        {
            switch (value)
            {
                case byte[] bytes:
                    return "b:" + VectorText.OfMemory(bytes);
                case char[] characters:
                    return "u:" + Characters.Format(characters);
                case PrintedBytes printed:
                    return "t:" + printed;
                case double number:
                    return "d:" + VectorText.OfReversed(BitConverter.GetBytes(number));
                default:
                    return null;
            }
        }
    }
}
