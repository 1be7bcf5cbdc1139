using Nano.Tests.TextVectors;

namespace Nano.Host.Tests.Vectors;

/// <summary>All that CPython was asked about text.</summary>
public sealed class TextVectorFile() : VectorFile("text.tsv", typeof(DeviceVectors), new TextVectorRunner())
{
    // Group and operation.
    public override string KindOf(string line) => string.Join(' ', line.Split('\t')[..2]);
}
