namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>Integers of 0 to 8 bytes, in the middle of an array whose other bytes are to stay as they are.</summary>
    internal static class IntegerVectors
    {
        private const int Before = 2;
        private const int After = 3;
        private const byte Filler = 0xA5;

        internal static object Execute(VectorLine line)
        {
            switch (line.Operation)
            {
                case "to_bytes":
                    return Write(line, line.Int(1), line.Bool(2));
                case "from_bytes":
                    int size = line.Bytes(0).Length;
                    byte[] array = Filled(size);
                    line.Bytes(0).CopyTo(array, Before);
                    return line.Bool(2)
                        ? IntegerBytes.ReadSigned(array, Before, size, line.Bool(1))
                        : (object)IntegerBytes.ReadUnsigned(array, Before, size, line.Bool(1));
                default:
                    throw VectorRunner.Unknown(line);
            }
        }

        private static object Write(VectorLine line, int size, bool isBigEndian)
        {
            byte[] array = Filled(size < 0 ? 0 : size);
            if (line.Bool(3))
            {
                IntegerBytes.WriteSigned(array, Before, size, isBigEndian, Signed(line.Value(0)));
            }
            else
            {
                IntegerBytes.WriteUnsigned(array, Before, size, isBigEndian, Unsigned(line.Value(0)));
            }

            for (int i = 0; i < array.Length; i++)
            {
                if ((i < Before || i >= Before + size) && array[i] != Filler)
                {
                    throw new VectorException("written outside, at " + (i - Before) + ": " + line.Text);
                }
            }

            return new Bytes(array, Before, size);
        }

        private static byte[] Filled(int size)
        {
            byte[] array = new byte[Before + size + After];
            for (int i = 0; i < array.Length; i++)
            {
                array[i] = Filler;
            }

            return array;
        }

        private static long Signed(object value)
        {
            return value is int number ? number : value is long wide ? wide : throw new VectorException("no long");
        }

        private static ulong Unsigned(object value)
        {
            return value is ulong wide ? wide : (ulong)Signed(value);
        }
    }
}
