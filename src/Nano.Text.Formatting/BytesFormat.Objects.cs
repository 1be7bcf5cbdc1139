using Nano.Buffers;

namespace Nano.Text
{
    // Values of any type.
    public sealed partial class BytesFormat
    {
        private void AddObject(object value)
        {
            string word = value as string;
            byte[] bytes = value as byte[];
            BytesLike like = value as BytesLike;
            bool isWord = value == null || value is bool;
            if (word != null || value is char)
            {
                char[] text = word != null ? word.ToCharArray() : new char[] { (char)value };
                AddText(text, null, 0, text.Length, false);
            }
            else if (bytes != null)
            {
                AddText(null, bytes, 0, bytes.Length, false);
            }
            else if (like != null)
            {
                Add(like);
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
                AddInteger(false, (ulong)value);
            }
            else if (isWord && (value == null || IsRepr(Code())))
            {
                char[] text = (value == null ? "None" : (bool)value ? "True" : "False").ToCharArray();
                bytes = new byte[text.Length];
                for (int i = 0; i < bytes.Length; i++)
                {
                    bytes[i] = (byte)text[i];
                }

                AddText(null, bytes, 0, bytes.Length, true);
            }
            else
            {
                long number = 0;
                if (value is int)
                {
                    number = (int)value;
                }
                else if (value is byte)
                {
                    number = (byte)value;
                }
                else if (value is long)
                {
                    number = (long)value;
                }
                else if (value is uint)
                {
                    number = (uint)value;
                }
                else if (value is ushort)
                {
                    number = (ushort)value;
                }
                else if (value is short)
                {
                    number = (short)value;
                }
                else if (value is sbyte)
                {
                    number = (sbyte)value;
                }
                else if (!isWord)
                {
                    throw Wrong(Code());
                }
                else if ((bool)value)
                {
                    number = 1;
                }

                Add(number);
            }
        }

        private static bool IsRepr(int code)
        {
            code &= Kind;
            return code == Repr || code == Repr + 1;
        }
    }
}
