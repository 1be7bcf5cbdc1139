using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Nano.Host.Tests.Metadata;

/// <summary>A device project and the assembly that its PC twin in the same folder builds.</summary>
internal sealed record DeviceProject(string Name, string Folder)
{
    /// <summary>Every project of the device, found from the folders so that none can be forgotten.</summary>
    public static IReadOnlyList<DeviceProject> All { get; } = Find();

    /// <summary>The libraries alone.</summary>
    public static IEnumerable<DeviceProject> Libraries => All.Where(project => Repository.Relative(project.Folder).StartsWith("src/", StringComparison.Ordinal));

    /// <summary>The PC build.</summary>
    public string AssemblyPath => Repository.BuiltAssembly(Folder, Name);

    /// <summary>The PC builds: that one, and those of a program that is another for each sensor.</summary>
    public IEnumerable<string> AssemblyPaths
    {
        get
        {
            string others = Path.Combine(Path.GetDirectoryName(AssemblyPath), "Telemetry");
            return Directory.Exists(others) ? Directory.GetFiles(others, "*.dll").Prepend(AssemblyPath) : [AssemblyPath];
        }
    }

    /// <summary>The PC project.</summary>
    public string TwinPath => Path.Combine(Folder, Name + ".csproj");

    private static List<DeviceProject> Find()
    {
        return new[] { "src", "boards", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.nfproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(path => new DeviceProject(Path.GetFileNameWithoutExtension(path), Path.GetDirectoryName(path)))
            .ToList();
    }
}
