namespace Nano.Tests.PackingVectors
{
    using Nano.Packing;

    /// <summary>One field by its index, and records in arrays of numbers: what Python has in other words.</summary>
    internal static class FieldVectors
    {
        // What is in an array before, and behind the record's values afterwards.
        private const int Filler = 7;

        internal static object Get(VectorLine line)
        {
            PackedFormat format = PackingArguments.Format(line);
            byte[] buffer = PackingArguments.Array(line, 1);
            int offset = line.Int(2);
            int index = line.Int(3);
            // As object, or all would come out as what all can become: double.
            return line.Operation switch
            {
                "int" => (object)format.GetInt32(buffer, offset, index),
                "uint" => format.GetUInt32(buffer, offset, index),
                "long" => format.GetInt64(buffer, offset, index),
                "ulong" => format.GetUInt64(buffer, offset, index),
                "float" => format.GetSingle(buffer, offset, index),
                "double" => format.GetDouble(buffer, offset, index),
                _ => throw VectorRunner.Unknown(line),
            };
        }

        internal static object Set(VectorLine line)
        {
            PackedFormat format = PackingArguments.Format(line);
            byte[] buffer = PackingArguments.Array(line, 1);
            line.Target = buffer;
            int offset = line.Int(2);
            int index = line.Int(3);
            object value = line.Value(4);
            switch (line.Operation)
            {
                case "int":
                    format.SetInt32(buffer, offset, index, (int)value);
                    break;
                case "uint":
                    format.SetUInt32(buffer, offset, index, (uint)Unsigned(value));
                    break;
                case "long":
                    format.SetInt64(buffer, offset, index, value is int small ? small : (long)value);
                    break;
                case "ulong":
                    format.SetUInt64(buffer, offset, index, Unsigned(value));
                    break;
                case "float":
                    format.SetSingle(buffer, offset, index, (float)value);
                    break;
                case "double":
                    format.SetDouble(buffer, offset, index, (double)value);
                    break;
                default:
                    throw VectorRunner.Unknown(line);
            }

            return null;
        }

        internal static object IntoArray(VectorLine line)
        {
            PackedFormat format = PackingArguments.Format(line);
            byte[] buffer = PackingArguments.Array(line, 1);
            int offset = line.Int(2);
            int length = line.Int(3);
            switch (line.Operation)
            {
                case "int":
                    int[] ints = new int[length];
                    for (int i = 0; i < length; i++)
                    {
                        ints[i] = Filler;
                    }

                    format.UnpackInto(buffer, offset, ints);
                    return ints;
                case "uint":
                    uint[] uints = new uint[length];
                    for (int i = 0; i < length; i++)
                    {
                        uints[i] = Filler;
                    }

                    format.UnpackInto(buffer, offset, uints);
                    return uints;
                case "long":
                    long[] longs = new long[length];
                    for (int i = 0; i < length; i++)
                    {
                        longs[i] = Filler;
                    }

                    format.UnpackInto(buffer, offset, longs);
                    return longs;
                case "float":
                    float[] floats = new float[length];
                    for (int i = 0; i < length; i++)
                    {
                        floats[i] = Filler;
                    }

                    format.UnpackInto(buffer, offset, floats);
                    return floats;
                case "double":
                    double[] doubles = new double[length];
                    for (int i = 0; i < length; i++)
                    {
                        doubles[i] = Filler;
                    }

                    format.UnpackInto(buffer, offset, doubles);
                    return doubles;
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        private static ulong Unsigned(object value)
        {
            return value is ulong wide ? wide : value is long large ? (ulong)large : (ulong)(int)value;
        }
    }
}
