using Nano.Tests.Vectors;

namespace Nano.Host.Tests.Vectors;

/// <summary>All that CPython was asked about buffers.</summary>
public sealed class BufferVectorFile() : VectorFile("buffers.tsv", typeof(DeviceVectors), new BufferVectorRunner())
{
    public override string KindOf(string line) => GroupOf(line);
}
