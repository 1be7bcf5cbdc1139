using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Nano.Costs;

/// <summary>The working copy this tool was built in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds nfproj.props.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>The file of the figures.</summary>
    public static string CostFile => Path.Combine(Root, "tests", "Host", "Costs", "costs.txt");

    /// <summary>The libraries and the scenarios, as they are counted.</summary>
    public static IReadOnlyList<string> CountedAssemblies =>
        Directory.GetFiles(Path.Combine(Root, "boards", "Calibration", "bin", "counted"), "Nano.*.dll").Order(StringComparer.Ordinal).ToList();

    private static string FindRoot()
    {
        for (DirectoryInfo folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "nfproj.props")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above " + AppContext.BaseDirectory + " holds nfproj.props.");
    }
}
