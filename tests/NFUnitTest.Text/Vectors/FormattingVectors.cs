using System;

namespace Nano.Tests.TextVectors
{
    using Nano.Buffers;
    using Nano.Text;

    /// <summary>Lines about BytesFormat and BytesLiteral.</summary>
    internal static class FormattingVectors
    {
        internal static object Execute(VectorLine line)
        {
            switch (line.Operation)
            {
                case "format":
                    return new PrintedBytes(FormatOf(line).Format(Values(line, 1)));
                case "append":
                    byte[] ample = new byte[1200];
                    return Append(line, ample, ample.Length, 1);
                case "room":
                    return Append(line, new byte[line.Int(1)], line.Int(1), 2);
                case "repr":
                    byte[] own = (byte[])line.Value(0);
                    return BytesLiteral.Format(own, 0, own.Length);
                case "parse":
                    return BytesLiteral.Parse(new string((char[])line.Value(0)));
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        // By its text where it has any as a string, of a device too.
        private static BytesFormat FormatOf(VectorLine line)
        {
            byte[] format = (byte[])line.Value(0);
            char[] text = new char[format.Length];
            for (int i = 0; i < text.Length; i++)
            {
                if (format[i] == 0 || format[i] > 127)
                {
                    return new BytesFormat(new Bytes(format));
                }

                text[i] = (char)format[i];
            }

            return new BytesFormat(new string(text));
        }

        // char[] stands for a string.
        private static object[] Values(VectorLine line, int first)
        {
            object[] values = new object[line.ArgumentCount - first];
            for (int i = 0; i < values.Length; i++)
            {
                object value = line.Value(first + i);
                values[i] = value is char[] text ? new string(text) : value;
            }

            return values;
        }

        private static object Append(VectorLine line, byte[] buffer, int count, int first)
        {
            object[] values = Values(line, first);
            BytesFormat format = FormatOf(line);
            format.Begin(buffer, 0, count);
            foreach (object value in values)
            {
                switch (value)
                {
                    case double real:
                        format.Add(real);
                        break;
                    case ulong wide:
                        format.Add(wide);
                        break;
                    case byte[] bytes:
                        format.Add(bytes, 0, bytes.Length);
                        break;
                    case BytesLike bytes:
                        format.Add(bytes);
                        break;
                    case bool truth:
                        format.Add(truth ? 1 : 0);
                        break;
                    default:
                        format.Add(Number(value));
                        break;
                }
            }

            byte[] result = new byte[format.End()];
            Array.Copy(buffer, 0, result, 0, result.Length);
            return new PrintedBytes(result);
        }

        private static long Number(object value)
        {
            switch (value)
            {
                case sbyte number:
                    return number;
                case byte number:
                    return number;
                case short number:
                    return number;
                case ushort number:
                    return number;
                case int number:
                    return number;
                case uint number:
                    return number;
                default:
                    return (long)value;
            }
        }
    }
}
