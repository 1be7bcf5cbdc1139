using System;
using System.Text;

namespace Nano.Packing.Generator.Emission;

/// <summary>Lines of source, indented by the blocks they stand in.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', 4 * _depth).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>A line, and a block that it heads.</summary>
    public void Block(string head, Action body)
    {
        if (head.Length > 0)
        {
            Line(head);
        }

        Line("{");
        _depth++;
        body();
        _depth--;
        Line("}");
    }

    /// <summary>Lines of another writer, indented as here.</summary>
    public void Append(SourceWriter other)
    {
        foreach (string line in other._text.ToString().TrimEnd('\n').Split('\n'))
        {
            Line(line);
        }
    }

    public bool Contains(string text) => _text.ToString().Contains(text);

    public bool IsEmpty => _text.Length == 0;

    public override string ToString() => _text.ToString();
}
