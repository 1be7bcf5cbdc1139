using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Nano.Packing.Generator.Tests.Harness;

/// <summary>
/// A source in which the places of the expected diagnostics are marked: <c>{|NANO004:"I"|}</c>. Marks may stand one in another.
/// </summary>
internal sealed class MarkedSource
{
    private MarkedSource(string text, IReadOnlyList<string> expected)
    {
        Text = text;
        Expected = expected;
    }

    /// <summary>The source without the marks.</summary>
    public string Text { get; }

    /// <summary>What is expected, as <see cref="Describe"/> has it, in order.</summary>
    public IReadOnlyList<string> Expected { get; }

    /// <summary>Takes the marks out.</summary>
    public static MarkedSource Parse(string marked)
    {
        StringBuilder text = new();
        List<string> expected = new();
        Stack<(string Id, int Start)> open = new();
        for (int i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "{|", 0, 2) == 0)
            {
                int colon = marked.IndexOf(':', i);
                open.Push((marked.Substring(i + 2, colon - i - 2), text.Length));
                i = colon;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, i, "|}", 0, 2) == 0)
            {
                (string id, int start) = open.Pop();
                expected.Add(Describe(id, text.ToString(), start, text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (open.Count > 0)
        {
            throw new FormatException("A mark is not closed: " + open.Peek().Id);
        }

        return new MarkedSource(text.ToString(), expected.Order(StringComparer.Ordinal).ToList());
    }

    /// <summary>A diagnostic as the marks are: line, column, id and the text it stands at.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="trees">The files: a generator's diagnostics name theirs by path.</param>
    public static string Describe(Diagnostic diagnostic, IEnumerable<SyntaxTree> trees)
    {
        Location place = diagnostic.Location;
        SyntaxTree tree = place.SourceTree ?? trees.FirstOrDefault(candidate => candidate.FilePath == place.GetLineSpan().Path);
        if (tree == null)
        {
            return "no place: " + diagnostic.Id;
        }

        string lines = tree.GetLineSpan(place.SourceSpan).Span == place.GetLineSpan().Span ? "" : " (but its line is another)";
        return Describe(diagnostic.Id, tree.ToString(), place.SourceSpan.Start, place.SourceSpan.End) + lines;
    }

    private static string Describe(string id, string text, int start, int end)
    {
        int line = text.Take(start).Count(character => character == '\n') + 1;
        int column = start - (start == 0 ? -1 : text.LastIndexOf('\n', start - 1));
        return "line " + line.ToString("00") + ", column " + column.ToString("00") + ": " + id + " at " + text.Substring(start, end - start);
    }
}
