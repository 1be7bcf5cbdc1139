using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Nano.Tests;

namespace Nano.Host.Tests.Vectors;

/// <summary>A file of tests/Vectors, the lines of it that run on the device too, and what runs them.</summary>
public abstract class VectorFile
{
    /// <param name="name">The file's name.</param>
    /// <param name="deviceVectors">The generated class with the device's lines.</param>
    /// <param name="runner">What runs a line.</param>
    protected VectorFile(string name, Type deviceVectors, VectorRunner runner)
    {
        Runner = runner;
        Lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Vectors", name)).Where(line => line[0] != '#').ToArray();
        DeviceLines = deviceVectors
            .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .SelectMany(method => (string[])method.Invoke(null, null))
            .ToArray();
    }

    public VectorRunner Runner { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<string> DeviceLines { get; }

    /// <summary>Of each kind of lines the device runs some.</summary>
    public abstract string KindOf(string line);

    public static string GroupOf(string line) => line[..line.IndexOf('\t')];

    public static string OutcomeOf(string line)
    {
        string[] fields = line.Split('\t');
        return fields[Array.IndexOf(fields, "=") + 1];
    }

    public static bool IsError(string outcome) => outcome[0] == '!';
}
