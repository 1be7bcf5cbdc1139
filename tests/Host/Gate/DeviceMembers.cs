using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Nano.Host.Tests.Gate;

/// <summary>
/// The list of the device's members that Nano may use, device-members.txt: one documentation ID a line, under headers
/// "# PACKAGE/ASSEMBLY". Other text after # is a comment.
/// </summary>
internal sealed class DeviceMembers
{
    private readonly Dictionary<string, Line> lines = new(StringComparer.Ordinal);

    private DeviceMembers()
    {
    }

    /// <summary>The list as it stands in the working copy.</summary>
    public static DeviceMembers Load()
    {
        return Parse(File.ReadAllLines(FilePath));
    }

    /// <summary>Where the list stands.</summary>
    public static string FilePath => Path.Combine(Repository.Root, "tests", "Host", "Gate", "device-members.txt");

    /// <summary>Every line, with the assembly that it claims to find the member in.</summary>
    public IEnumerable<Line> Lines => lines.Values;

    /// <exception cref="FormatException">A line stands under no header, or twice.</exception>
    public static DeviceMembers Parse(IEnumerable<string> text)
    {
        var members = new DeviceMembers();
        string assembly = null;
        int number = 0;
        foreach (string line in text)
        {
            number++;
            string id = line.Split(" #")[0].Trim();
            if (id.StartsWith('#'))
            {
                string[] header = id[1..].Trim().Split('/');
                assembly = header.Length == 2 && !header.Any(part => part.Contains(' ')) ? header[1] : assembly;
            }
            else if (id.Length > 0)
            {
                if (assembly == null || !members.lines.TryAdd(id, new Line(id, assembly, number)))
                {
                    throw new FormatException("Line " + number + ": " + id + (assembly == null ? " has no header." : " stands there twice."));
                }
            }
        }

        return members;
    }

    /// <summary>Whether a use is of a member on the list. Nothing generic is, whatever the list says.</summary>
    public bool Allow(MemberUse use)
    {
        return !use.IsGeneric && lines.ContainsKey(use.Id);
    }

    /// <summary>A member that may be used.</summary>
    internal sealed record Line(string Id, string Assembly, int Number);
}
