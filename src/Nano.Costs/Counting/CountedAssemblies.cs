using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Nano.Costs.Bytecode;
using Nano.Costs.Charges;

namespace Nano.Costs.Counting;

/// <summary>Assemblies that tell the <see cref="Probe"/>, ready to be loaded as often as wanted, each time as good as new.</summary>
internal sealed class CountedAssemblies
{
    private readonly Dictionary<string, byte[]> _images = new(StringComparer.Ordinal);
    private readonly string[] _folders;
    private readonly ArrayElement[] _elements;

    // Held, or the collector ends it while its code still runs, and then it loads nothing more.
    private Context _context;

    /// <param name="paths">The assemblies that are counted, with those that they use of what lies beside them.</param>
    /// <exception cref="IOException">One cannot be read.</exception>
    /// <exception cref="BadImageFormatException">One is not an assembly.</exception>
    /// <exception cref="InvalidDataException">One cannot run here.</exception>
    public CountedAssemblies(IEnumerable<string> paths)
    {
        Paths = AssemblyClosure.Of(paths);
        _folders = Paths.Select(Path.GetDirectoryName).Distinct().ToArray();
        using var assemblies = new AssemblySet(Paths);
        foreach (ModuleDefinition module in assemblies.Modules)
        {
            Refuse(module, AssemblySet.IsForDevice(module), "is compiled for the device; what is counted runs here, so build it for the PC");
            Refuse(module, module.Assembly.Name.Name == typeof(Probe).Assembly.GetName().Name, "is this tool itself");
            Refuse(module, (module.Attributes & ModuleAttributes.ILOnly) == 0, "holds machine code");
        }

        NotOptimised = assemblies.Modules.Where(AssemblySet.IsNotOptimised).Select(module => module.FileName).ToList();
        IlBytes = assemblies.Modules.ToDictionary(
            module => module.Assembly.Name.Name,
            module => AssemblySet.MethodsOf(module).Sum(method => DeviceEncoding.SizeOf(method.Body)));
        var instrumenter = new Instrumenter(assemblies);
        instrumenter.Rewrite();
        Methods = instrumenter.Methods;
        _elements = instrumenter.Elements;
        foreach (ModuleDefinition module in assemblies.Modules)
        {
            using var image = new MemoryStream();
            module.Write(image);
            _images.Add(module.Assembly.Name.Name, image.ToArray());
        }
    }

    /// <summary>All that are counted.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Those that were compiled without optimisation.</summary>
    public IReadOnlyList<string> NotOptimised { get; }

    /// <summary>Their methods.</summary>
    public IReadOnlyList<CountedMethod> Methods { get; }

    /// <summary>Bytes of IL of each assembly in its .pe.</summary>
    public IReadOnlyDictionary<string, int> IlBytes { get; }

    /// <summary>Sets everything that is counted to 0.</summary>
    public void Start()
    {
        Probe.Start(_elements);
    }

    /// <summary>Loads them anew, with static fields as at start-up.</summary>
    public IReadOnlyList<Assembly> Load()
    {
        _context = new Context(this);
        return _images.Keys.Select(name => _context.LoadFromAssemblyName(new AssemblyName(name))).ToList();
    }

    private static void Refuse(ModuleDefinition module, bool condition, string because)
    {
        if (condition)
        {
            throw new InvalidDataException(module.FileName + " " + because + ".");
        }
    }

    private sealed class Context(CountedAssemblies owner) : AssemblyLoadContext("counted", true)
    {
        protected override Assembly Load(AssemblyName name)
        {
            if (owner._images.TryGetValue(name.Name, out byte[] image))
            {
                return LoadFromStream(new MemoryStream(image));
            }

            string path = owner._folders.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists);
            return path != null && name.Name != typeof(Probe).Assembly.GetName().Name ? LoadFromAssemblyPath(path) : null;
        }
    }
}
