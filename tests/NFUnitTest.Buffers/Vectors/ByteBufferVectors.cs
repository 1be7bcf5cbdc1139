namespace Nano.Tests.Vectors
{
    using Nano.Buffers;

    /// <summary>What changes a ByteBuffer, with and without a view of it that lives.</summary>
    internal static class ByteBufferVectors
    {
        internal static object Execute(VectorLine line)
        {
            ByteBuffer buffer = (ByteBuffer)line.Bytes(0);
            line.Target = buffer;
            if (line.Group != "export")
            {
                return Change(line, line.Operation, buffer, 1);
            }

            ByteView[] views = new ByteView[line.Int(1)];
            for (int i = 0; i < views.Length; i++)
            {
                views[i] = i == 0 ? new ByteView(buffer) : views[0].Slice(0, 1);
            }

            for (int i = 0; i < line.Int(2); i++)
            {
                views[i].Release();
            }

            return Change(line, line.Operation, buffer, 3);
        }

        // at: the operation's first argument.
        private static object Change(VectorLine line, string operation, ByteBuffer buffer, int at)
        {
            switch (operation)
            {
                case "popat":
                    return buffer.Pop(line.Int(at));
                case "pop":
                    return buffer.Pop();
                case "append":
                    buffer.Append((byte)line.Int(at));
                    break;
                case "extend":
                    buffer.Extend(line.Bytes(at));
                    break;
                case "extend-self":
                    buffer.Extend(buffer);
                    break;
                case "insert":
                    buffer.Insert(line.Int(at), (byte)line.Int(at + 1));
                    break;
                case "remove":
                    buffer.Remove((byte)line.Int(at));
                    break;
                case "reverse":
                    buffer.Reverse();
                    break;
                case "clear":
                    buffer.Clear();
                    break;
                case "setitem":
                    buffer[line.Int(at)] = (byte)line.Int(at + 1);
                    break;
                case "setslice":
                    buffer.SetSlice(SliceArguments.Start(line, at, 1), SliceArguments.Stop(line, at + 1, 1), line.Bytes(at + 2));
                    break;
                case "setslice3":
                    int step = SliceArguments.Step(line, at + 2);
                    buffer.SetSlice(SliceArguments.Start(line, at, step), SliceArguments.Stop(line, at + 1, step), line.Bytes(at + 3), step);
                    break;
                case "setslice-self":
                    step = SliceArguments.Step(line, at + 2);
                    buffer.SetSlice(SliceArguments.Start(line, at, step), SliceArguments.Stop(line, at + 1, step), buffer, step);
                    break;
                case "delete":
                    step = SliceArguments.Step(line, at + 2);
                    buffer.DeleteSlice(SliceArguments.Start(line, at, step), SliceArguments.Stop(line, at + 1, step), step);
                    break;
                default:
                    throw VectorRunner.Unknown(line);
            }

            return null;
        }
    }
}
