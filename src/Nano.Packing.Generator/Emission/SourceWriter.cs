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
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', 4 * _depth).Append(line);
            }

            _text.Append('\n');
        }
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
        if (_text.Length > 1 && _text[_text.Length - 1] == '\n' && _text[_text.Length - 2] == '\n')
        {
            _text.Length--;
        }

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

    public override string ToString() => _text.ToString();
}
