using System;
using System.IO;

namespace Nano.Packing.Generator.Tests.Harness;

/// <summary>Where the files of these tests stand in the working copy that they were built from.</summary>
internal static class TestFolder
{
    private static readonly string s_root = FindRoot();

    /// <summary>The path of a folder of tests/Generator.</summary>
    public static string Path(string folder)
    {
        return System.IO.Path.Combine(s_root, "tests", "Generator", folder);
    }

    private static string FindRoot()
    {
        for (DirectoryInfo folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "nfproj.props")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above " + AppContext.BaseDirectory + " holds nfproj.props.");
    }
}
