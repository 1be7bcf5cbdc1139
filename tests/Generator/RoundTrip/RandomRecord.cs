using System;
using System.Reflection;

namespace Nano.Packing.Generator.Tests.RoundTrip;

/// <summary>An object of a random declaration, with what was generated for it: called by name, because there are so many.</summary>
internal sealed class RandomRecord
{
    private readonly Type _type;
    private readonly string[] _paths;
    private readonly object _record;

    /// <summary>Makes one that nobody has read yet.</summary>
    public RandomRecord(string name, string[] paths)
    {
        _type = typeof(RandomRecord).Assembly.GetType(typeof(RandomRecord).Namespace + "." + name, throwOnError: true);
        _paths = paths;
        _record = Activator.CreateInstance(_type);
    }

    /// <summary>The constant.</summary>
    public int Size => (int)_type.GetField("Size").GetRawConstantValue();

    /// <summary>Whether there is something to check.</summary>
    public bool HasMatches => _type.GetMethod("Matches") != null;

    /// <summary>Calls it.</summary>
    public bool TryRead(byte[] buffer, int offset) => (bool)Call("TryRead", buffer, offset);

    /// <summary>Calls it.</summary>
    public void Read(byte[] buffer, int offset) => Call("Read", buffer, offset);

    /// <summary>Calls it.</summary>
    public void Write(byte[] buffer, int offset) => Call("Write", buffer, offset);

    /// <summary>Calls it.</summary>
    public bool Matches(byte[] buffer, int offset) => (bool)Call("Matches", buffer, offset);

    /// <summary>All values, as records.tsv has them.</summary>
    public string Values(string expected)
    {
        string[] wanted = expected.Split(' ');
        string[] values = new string[_paths.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Leaf.Get(_record, _paths[i], wanted.Length == values.Length ? wanted[i] : " ");
        }

        return string.Join(" ", values);
    }

    /// <summary>Puts values in, without reading.</summary>
    public void Fill(string values)
    {
        string[] texts = values.Split(' ');
        for (int i = 0; i < _paths.Length; i++)
        {
            Leaf.Set(_record, _paths[i], texts[i]);
        }
    }

    private object Call(string method, byte[] buffer, int offset)
    {
        return _type.GetMethod(method, new[] { typeof(byte[]), typeof(int) })
            .Invoke(_record, BindingFlags.DoNotWrapExceptions, null, new object[] { buffer, offset }, null);
    }
}
