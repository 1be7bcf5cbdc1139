using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Host.Tests.Metadata;

namespace Nano.Host.Tests.PublicApi;

/// <summary>PublicApi.txt in each library folder tells the library's public surface.</summary>
[TestClass]
public class PublicApiTests
{
    private const string Switch = "NANO_UPDATE_PUBLIC_API";

    public static IEnumerable<object[]> Libraries => DeviceProject.Libraries.Select(project => new object[] { project.Name });

    [TestMethod]
    [DynamicData(nameof(Libraries))]
    public void PublicApi_txt_is_the_public_surface(string name)
    {
        DeviceProject library = DeviceProject.Libraries.Single(project => project.Name == name);
        string path = Path.Combine(library.Folder, "PublicApi.txt");
        string[] built = PublicSurface.Read(library.AssemblyPath).ToArray();
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(path, string.Concat(built.Select(line => line + "\n")));
            return;
        }

        string[] written = File.Exists(path) ? File.ReadAllLines(path) : Array.Empty<string>();
        string[] difference = written.Except(built).Select(line => "- " + line)
            .Concat(built.Except(written).Select(line => "+ " + line)).ToArray();
        Assert.IsTrue(
            difference.Length == 0 && written.SequenceEqual(built),
            Repository.Relative(path) + " is not what the library has:\n" + string.Join("\n", difference)
                + "\nIf the change is meant, run these tests once with " + Switch + "=1 and commit the file.");
    }
}
