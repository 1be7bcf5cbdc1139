using Nano.Buffers;

namespace Nano.Text
{
    // Values of any type.
    public sealed partial class BytesFormat
    {
        private void Add(object value)
        {
            // Words stand without quotes. A char goes not by way of a string, which cannot hold any.
            bool isWord = value == null || (value is bool && Code() >> Kind == Repr);
            string text = !isWord ? value as string : value == null ? "None" : (bool)value ? "True" : "False";
            char[] characters = text != null ? text.ToCharArray() : value is char ? new char[] { (char)value } : null;
            byte[] bytes = value as byte[];
            if (characters != null)
            {
                Add(characters, null, 0, characters.Length, isWord);
            }
            else if (bytes != null)
            {
                Add(bytes, 0, bytes.Length);
            }
            else if (value is BytesLike)
            {
                Add((BytesLike)value);
            }
            else if (value is double)
            {
                Add((double)value);
            }
            else if (value is float)
            {
                Add((float)value);
            }
            else if (value is ulong)
            {
                Add((ulong)value);
            }
            else
            {
                Add(value is long ? (long)value : value is uint ? (uint)value
                    : value is int ? (int)value : value is byte ? (byte)value : value is ushort ? (ushort)value
                    : value is short ? (short)value : value is sbyte ? (sbyte)value : value is bool ? ((bool)value ? 1 : 0)
                    : throw Wrong(Code()));
            }
        }
    }
}
