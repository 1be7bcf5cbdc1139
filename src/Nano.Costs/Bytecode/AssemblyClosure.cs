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
        var seen = new Dictionary<string, (string Path, Guid Version)>(StringComparer.OrdinalIgnoreCase);
        foreach (string path in paths)
        {
            Add(Path.GetFullPath(path), all, seen);
        }

        return all;
    }

    private static void Add(string path, List<string> all, Dictionary<string, (string Path, Guid Version)> seen)
    {
        using ModuleDefinition module = AssemblySet.Read(path, null);
        string name = module.Assembly.Name.Name;
        if (seen.TryGetValue(name, out (string Path, Guid Version) before))
        {
            // Every project has a copy of what it uses beside its own assembly.
            if (before.Version != module.Mvid)
            {
                throw new InvalidDataException(path + " and " + before.Path + " are both called " + name + ", but are not the same build.");
            }

            return;
        }

        seen.Add(name, (path, module.Mvid));
        all.Add(path);
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
