using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Nano.Costs.Bytecode;

/// <summary>The assemblies whose code is looked at, and the way to what they refer to.</summary>
internal sealed class AssemblySet : IDisposable
{
    // What the device's packages and their stand-ins on the PC are called; all else is code that can be looked at.
    private static readonly string[] DeviceLibraries = { "mscorlib", "netstandard", "System.", "nanoFramework.", "Windows." };

    // The strong name of nanoFramework's mscorlib; no other .NET's core library has it.
    private const string DeviceCoreToken = "C07D481E9758C731";

    private readonly Resolver _resolver = new();
    private readonly List<ModuleDefinition> _modules = new();
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);

    /// <param name="paths">The assemblies. What they refer to is looked for beside them, then in the PC's runtime.</param>
    /// <exception cref="IOException">One cannot be read.</exception>
    /// <exception cref="BadImageFormatException">One is not an assembly.</exception>
    public AssemblySet(IEnumerable<string> paths)
    {
        foreach (string folder in _resolver.GetSearchDirectories())
        {
            _resolver.RemoveSearchDirectory(folder);
        }

        string[] all = paths.Select(Path.GetFullPath).ToArray();
        foreach (string folder in all.Select(Path.GetDirectoryName).Append(Path.GetDirectoryName(typeof(object).Assembly.Location)).Distinct())
        {
            _resolver.AddSearchDirectory(folder);
        }

        foreach (string path in all)
        {
            ModuleDefinition module = Read(path, _resolver);
            _modules.Add(module);
            _resolver.Own(module.Assembly);
            _own.Add(module.Assembly.Name.Name);
        }
    }

    /// <summary>The assemblies, in the order given.</summary>
    public IReadOnlyList<ModuleDefinition> Modules => _modules;

    /// <summary>Every method that has a body, in the order of the sources.</summary>
    public IEnumerable<MethodDefinition> Methods => _modules.SelectMany(MethodsOf);

    /// <summary>Those of one assembly. Not the attributes that a declaration is written with: they never run, and the device's
    /// build leaves them out.</summary>
    public static IEnumerable<MethodDefinition> MethodsOf(ModuleDefinition module)
    {
        return module.GetTypes().Where(type => type.IsPublic || type.BaseType?.FullName != "System.Attribute")
            .SelectMany(type => type.Methods).Where(method => method.HasBody && method.Body.Instructions.Count > 0);
    }

    /// <summary>True for a type that one of the assemblies defines.</summary>
    public bool Owns(TypeReference type)
    {
        return Scope(type.GetElementType()) is string name && _own.Contains(name);
    }

    /// <summary>True for a type of the device's own packages, whose members cost what the table of members says.</summary>
    public bool IsOfDevice(TypeReference type)
    {
        return !Owns(type) && Scope(type.GetElementType()) is string name && IsDeviceLibrary(name);
    }

    /// <summary>True for the name of one of the device's packages.</summary>
    public static bool IsDeviceLibrary(string assembly)
    {
        return DeviceLibraries.Any(library => library.EndsWith('.') ? assembly.StartsWith(library, StringComparison.Ordinal) : assembly == library);
    }

    /// <summary>True for what is compiled for the device: it refers to nanoFramework's core library, or is it.</summary>
    public static bool IsForDevice(ModuleDefinition module)
    {
        return module.AssemblyReferences.Append(module.Assembly.Name)
            .Any(name => name.Name == "mscorlib" && Convert.ToHexString(name.PublicKeyToken ?? []) == DeviceCoreToken);
    }

    /// <summary>True for what is compiled without optimisation.</summary>
    public static bool IsNotOptimised(ModuleDefinition module)
    {
        const int DisableOptimizations = 0x100;
        return module.Assembly.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "DebuggableAttribute"
            && attribute.ConstructorArguments.Count == 1 && ((int)attribute.ConstructorArguments[0].Value & DisableOptimizations) != 0);
    }

    /// <summary>
    /// A member of the device's packages as it stands in the package, where that lies beside the assemblies; null where it does
    /// not, or where only the PC's stand-in does.
    /// </summary>
    public static MethodDefinition FindInPackage(MethodReference method)
    {
        return Find(method) is MethodDefinition definition && IsForDevice(definition.Module) ? definition : null;
    }

    /// <summary>What a reference means, or null where its assembly is not to be found.</summary>
    public static MethodDefinition Find(MethodReference method)
    {
        try
        {
            return method.Resolve();
        }
        catch (AssemblyResolutionException)
        {
            return null;
        }
    }

    /// <summary>What a reference means, or null where its assembly is not to be found.</summary>
    public static TypeDefinition Find(TypeReference type)
    {
        try
        {
            return type.Resolve();
        }
        catch (AssemblyResolutionException)
        {
            return null;
        }
    }

    /// <summary>Reads an assembly, with its symbols where it has any.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="BadImageFormatException">It is not an assembly.</exception>
    public static ModuleDefinition Read(string path, IAssemblyResolver resolver)
    {
        try
        {
            ModuleDefinition module = ModuleDefinition.ReadModule(path, new ReaderParameters { AssemblyResolver = resolver, InMemory = true });
            if (module.Assembly == null)
            {
                throw new BadImageFormatException("A module without an assembly.");
            }

            try
            {
                module.ReadSymbols(new DefaultSymbolReaderProvider(throwIfNoSymbol: false).GetSymbolReader(module, path), false);
            }
            catch (Exception)
            {
                // A .pdb that is broken or another build's: the listing does without source lines.
            }

            return module;
        }
        catch (Exception exception) when (exception is not (FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or PathTooLongException))
        {
            throw new BadImageFormatException(path + " is not an assembly of .NET.", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (ModuleDefinition module in _modules)
        {
            module.Dispose();
        }

        _resolver.Dispose();
    }

    private static string Scope(TypeReference type)
    {
        return type.Scope switch
        {
            AssemblyNameReference reference => reference.Name,
            ModuleDefinition module => module.Assembly.Name.Name,
            _ => null,
        };
    }

    private sealed class Resolver : DefaultAssemblyResolver
    {
        public void Own(AssemblyDefinition assembly)
        {
            RegisterAssembly(assembly);
        }
    }
}
