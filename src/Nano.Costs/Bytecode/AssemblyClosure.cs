using System;
using System.Collections.Generic;
using System.IO;
using Mono.Cecil;

namespace Nano.Costs.Bytecode;

/// <summary>Assemblies and all that they use of what lies beside them, but for the device's packages and their stand-ins.</summary>
internal static class AssemblyClosure
{
    /// <summary>The paths, those given first.</summary>
    /// <exception cref="IOException">One cannot be read.</exception>
    /// <exception cref="BadImageFormatException">One is not an assembly.</exception>
    public static IReadOnlyList<string> Of(IEnumerable<string> paths)
    {
        var all = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            Add(Path.GetFullPath(path), all, seen);
        }

        return all;
    }

    private static void Add(string path, List<string> all, HashSet<string> seen)
    {
        if (!seen.Add(path))
        {
            return;
        }

        all.Add(path);
        using ModuleDefinition module = AssemblySet.Read(path, null);
        foreach (AssemblyNameReference reference in module.AssemblyReferences)
        {
            string beside = Path.Combine(Path.GetDirectoryName(path), reference.Name + ".dll");
            if (!AssemblySet.IsDeviceLibrary(reference.Name) && File.Exists(beside))
            {
                Add(beside, all, seen);
            }
        }
    }
}
