using System.Collections;

namespace Nano.Tests.PackingVectors
{
    using Nano.Buffers;
    using Nano.Packing;

    /// <summary>Formats, and whole records: what Python's struct has too.</summary>
    internal static class RecordVectors
    {
        internal static object Execute(VectorLine line)
        {
            switch (line.Operation)
            {
                case "size":
                    return PackingArguments.Format(line).Size;
                case "count":
                    return PackingArguments.Format(line).Count;
                case "types":
                    PackedFormat format = PackingArguments.Format(line);
                    string types = "";
                    foreach (object value in format.Unpack(new byte[format.Size]))
                    {
                        types += TypeOf(value);
                    }

                    return types;
                case "pack":
                    format = PackingArguments.Format(line);
                    return format.Pack(line.List(1));
                case "into":
                    format = PackingArguments.Format(line);
                    return Into(line, format, PackingArguments.Written(line, 1));
                case "unpack":
                    format = PackingArguments.Format(line);
                    object memory = PackingArguments.Memory(line, 1);
                    return memory is byte[] array ? format.Unpack(array) : format.Unpack((BytesLike)memory);
                case "from":
                    format = PackingArguments.Format(line);
                    memory = PackingArguments.Memory(line, 1);
                    int offset = line.Int(2);
                    return memory is byte[] start ? format.UnpackFrom(start, offset) : format.UnpackFrom((BytesLike)memory, offset);
                case "from0":
                    format = PackingArguments.Format(line);
                    memory = PackingArguments.Memory(line, 1);
                    return memory is byte[] whole ? format.UnpackFrom(whole) : format.UnpackFrom((BytesLike)memory);
                case "iter":
                    format = PackingArguments.Format(line);
                    memory = PackingArguments.Memory(line, 1);
                    return All(memory is byte[] rows ? format.IterUnpack(rows) : format.IterUnpack((BytesLike)memory));
                case "grow":
                    ByteBuffer buffer = (ByteBuffer)PackingArguments.Written(line, 0);
                    format = PackingArguments.Format(line);
                    PackedRecords records = format.IterUnpack(buffer);
                    for (int i = line.Int(2); i > 0; i--)
                    {
                        records.MoveNext();
                    }

                    buffer.Append(0xEE);
                    return null;
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        private static object Into(VectorLine line, PackedFormat format, object memory)
        {
            int offset = line.Int(2);
            object[] values = line.List(3);
            if (memory is byte[] array)
            {
                format.PackInto(array, offset, values);
            }
            else
            {
                format.PackInto((BytesLike)memory, offset, values);
            }

            return null;
        }

        // The letter of struct whose values are of this type; s for bytes.
        private static string TypeOf(object value)
        {
            switch (value)
            {
                case byte[]:
                    return "s";
                case bool:
                    return "?";
                case sbyte:
                    return "b";
                case byte:
                    return "B";
                case short:
                    return "h";
                case ushort:
                    return "H";
                case int:
                    return "i";
                case uint:
                    return "I";
                case long:
                    return "q";
                case ulong:
                    return "Q";
                case float:
                    return "f";
                case double:
                    return "d";
                default:
                    return "(" + (value == null ? "null" : value.GetType().FullName) + ")";
            }
        }

        private static object[] All(PackedRecords records)
        {
            ArrayList rows = new ArrayList();
            foreach (object row in records)
            {
                rows.Add(row);
            }

            return rows.ToArray();
        }
    }
}
