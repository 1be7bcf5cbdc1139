using Nano.Buffers;

namespace Nano.Text
{
    // Values of any type.
    public sealed partial class BytesFormat
    {
        private void Add(object value)
        {
            long number = 0;
            char[] text = null;
            string word = null;
            if (value is double)
            {
                Add((double)value);
                return;
            }

            if (value is float)
            {
                Add((float)value);
                return;
            }

            if (value is ulong)
            {
                Add((ulong)value);
                return;
            }

            if (value is byte[])
            {
                byte[] bytes = (byte[])value;
                Add(null, bytes, 0, bytes.Length, false);
                return;
            }

            if (value is BytesLike)
            {
                Add((BytesLike)value);
                return;
            }

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
            else if (value is bool)
            {
                number = (bool)value ? 1 : 0;
                if ((Code() >> Kind) == Repr)
                {
                    word = (bool)value ? "True" : "False";
                }
            }
            else if (value == null)
            {
                word = "None";
            }
            else if (value is char)
            {
                // Not by way of a string, which cannot hold any.
                text = new char[] { (char)value };
            }
            else if (value is string)
            {
                text = ((string)value).ToCharArray();
            }
            else
            {
                throw Wrong(Code());
            }

            if (word != null)
            {
                text = word.ToCharArray();
            }

            if (text != null)
            {
                Add(text, null, 0, text.Length, word != null);
            }
            else
            {
                Add(number);
            }
        }
    }
}
