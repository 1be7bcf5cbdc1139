using System;
using System.IO;
using System.Reflection;

namespace Nano.Host.Tests;

/// <summary>Where the working copy stands that these tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds nfproj.props.</summary>
    public static string Root => Nano.Costs.Repository.Root;

    /// <summary>Debug or Release, as these tests were built.</summary>
    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>().Configuration;

    /// <summary>
    /// What these tests are held against but is no part of the repository (other people's captures, the lists of the device's
    /// packages): the folder ../shared beside it, or the one that the environment variable NANO_SHARED names.
    /// </summary>
    public static string Shared { get; } =
        Path.GetFullPath(Environment.GetEnvironmentVariable("NANO_SHARED") ?? Path.Combine(Root, "..", "shared"));

    /// <summary>A path below the root, shown as such in messages.</summary>
    public static string Relative(string path)
    {
        return Path.GetRelativePath(Root, path).Replace('\\', '/');
    }

    /// <summary>The assembly that a PC project's build left in its output folder.</summary>
    public static string BuiltAssembly(string projectFolder, string assemblyName)
    {
        return Path.Combine(projectFolder, "bin", Configuration, "net10.0", assemblyName + ".dll");
    }
}
