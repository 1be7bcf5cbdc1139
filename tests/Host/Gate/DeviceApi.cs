using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Nano.Host.Tests.Gate;

/// <summary>
/// The lists of every public member of the device's packages, one file for each assembly, in <see cref="Repository.Shared"/>.
/// </summary>
internal static class DeviceApi
{
    private static string Folder => Path.Combine(Repository.Shared, "device-api");

    /// <summary>Ends the test as inconclusive on a machine that has no such lists.</summary>
    public static void SkipTestWhereMissing()
    {
        if (!Directory.Exists(Folder))
        {
            Assert.Inconclusive("The lists of the device's members are not on this machine (" + Folder + "); set NANO_SHARED to the folder above device-api.");
        }
    }

    /// <summary>The documentation IDs of an assembly; none where it has no list.</summary>
    public static HashSet<string> Read(string assembly)
    {
        string path = Path.Combine(Folder, assembly + ".txt");
        return File.Exists(path)
            ? File.ReadLines(path).Select(line => line.Split(" -> ")[0].Split(" : ")[0].Split("  [")[0].Trim()).ToHashSet()
            : new HashSet<string>();
    }
}
