using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Nano.Costs.Counting;
using Nano.Frames;

namespace Nano.Host.Tests.Frames;

/// <summary>A reader of the libraries as they are counted: compiled as for a device, each instruction told to the probe. Not for
/// two threads at once.</summary>
internal sealed class CountedReader
{
    private static readonly Lazy<CountedAssemblies> Assemblies = new(() => new CountedAssemblies(Nano.Costs.Repository.CountedAssemblies));

    private delegate bool TryRead(out int offset, out int length);

    private readonly Func<byte[], int, int, int> _feed;
    private readonly TryRead _tryRead;
    private readonly Action _giveUp;
    private readonly int _burst;
    private readonly Dictionary<object, object> _twins = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<Assembly> _loaded = Assemblies.Value.Load();

    /// <param name="format">What it reads.</param>
    /// <param name="burst">How many bytes come between two silences; 0 where there are none.</param>
    public CountedReader(FrameFormat format, int burst = 0)
    {
        _burst = burst;
        Assemblies.Value.Start();
        object reader = Twin(new FrameReader(format));
        _feed = reader.GetType().GetMethod(nameof(FrameReader.Feed), [typeof(byte[]), typeof(int), typeof(int)]).CreateDelegate<Func<byte[], int, int, int>>(reader);
        _tryRead = reader.GetType().GetMethod(nameof(FrameReader.TryRead)).CreateDelegate<TryRead>(reader);
        _giveUp = reader.GetType().GetMethod(nameof(FrameReader.GiveUp)).CreateDelegate<Action>(reader);
    }

    /// <summary>Reads bytes, 64 or a burst at a time, and counts.</summary>
    /// <returns>Instructions interpreted, and the cost in plain ones, for each byte; what takes heap.</returns>
    public (double Instructions, double Cost, string Heap) Read(byte[] bytes)
    {
        // Once for what is made at first use.
        Feed(bytes, bytes.Length);
        Assemblies.Value.Start();
        Feed(bytes, bytes.Length);
        List<MethodCount> methods = Assemblies.Value.Methods.Select(method => method.Count()).Where(count => count.Instructions > 0).ToList();
        Totals all = Totals.Of(methods);
        return ((double)all.Instructions / bytes.Length, all.Cost / bytes.Length,
            string.Join(", ", methods.Where(method => method.HeapBytes > 0).Select(method => method.Name + " " + method.HeapBytes)));
    }

    private void Feed(byte[] bytes, int count)
    {
        for (int at = 0; at < count;)
        {
            at += _feed(bytes, at, Math.Min(_burst == 0 ? 64 : _burst, count - at));
            Drain();
            if (_burst != 0)
            {
                _giveUp();
                Drain();
            }
        }
    }

    private void Drain()
    {
        while (_tryRead(out _, out _))
        {
        }
    }

    // The same object of the counted libraries, field by field, with all that it refers to.
    private object Twin(object original)
    {
        if (original == null || original is string || original.GetType().IsPrimitive || original.GetType().IsEnum)
        {
            return original;
        }

        if (_twins.TryGetValue(original, out object twin))
        {
            return twin;
        }

        if (original is Array array)
        {
            Type element = array.GetType().GetElementType();
            Array copy = Array.CreateInstance(Counted(element), array.Length);
            _twins.Add(original, copy);
            for (int i = 0; i < array.Length; i++)
            {
                copy.SetValue(Twin(array.GetValue(i)), i);
            }

            return copy;
        }

        Type type = Counted(original.GetType());
        twin = RuntimeHelpers.GetUninitializedObject(type);
        _twins.Add(original, twin);
        Type other = type;
        for (Type own = original.GetType(); own != typeof(object); own = own.BaseType, other = other.BaseType)
        {
            foreach (FieldInfo field in own.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                other.GetField(field.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                    .SetValue(twin, Twin(field.GetValue(original)));
            }
        }

        return twin;
    }

    private Type Counted(Type type)
    {
        return _loaded.FirstOrDefault(assembly => assembly.GetName().Name == type.Assembly.GetName().Name)?.GetType(type.FullName, true) ?? type;
    }
}
