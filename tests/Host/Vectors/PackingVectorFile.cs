using Nano.Tests.PackingVectors;

namespace Nano.Host.Tests.Vectors;

/// <summary>All that CPython's struct was asked.</summary>
public sealed class PackingVectorFile() : VectorFile("packing.tsv", typeof(DeviceVectors), new PackingVectorRunner())
{
    // Group and operation.
    public override string KindOf(string line) => string.Join(' ', line.Split('\t')[..2]);
}
