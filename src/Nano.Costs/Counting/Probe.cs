using System;
using System.Reflection;
using Nano.Costs.Charges;

namespace Nano.Costs.Counting;

/// <summary>
/// What the code that is counted calls while it runs. Every instruction has a number; what happens at it is added up under
/// that number. One scenario is counted at a time, on one thread.
/// </summary>
public static class Probe
{
    private const int Nobody = -1;

    private static long[] s_hits = [];
    private static long[] s_heapBytes = [];
    private static long[] s_units = [];
    private static long[] s_managed = [];
    private static long[] s_objects = [];
    private static ArrayElement[] s_elements = [];
    private static int s_dispatching = Nobody;
    private static int s_thread;
    private static bool s_isShared;

    /// <summary>True when a second thread ran counted code: the figures depend on how the two took turns.</summary>
    internal static bool IsShared => s_isShared;

    /// <summary>How often each instruction was begun.</summary>
    internal static long[] Hits => s_hits;

    /// <summary>Bytes of heap taken where only the run tells how many.</summary>
    internal static long[] HeapBytes => s_heapBytes;

    /// <summary>Objects put on the heap where only the run tells how many.</summary>
    internal static long[] Objects => s_objects;

    /// <summary>Bytes or elements that native members handled.</summary>
    internal static long[] Units => s_units;

    /// <summary>How often a call of a member of the device's packages ended in a method that overrides it.</summary>
    internal static long[] Managed => s_managed;

    /// <summary>An instruction begins.</summary>
    public static void Hit(int id)
    {
        s_hits[id]++;
        if (Environment.CurrentManagedThreadId != s_thread)
        {
            s_isShared = true;
        }

        // What comes after a call of a member that has thrown is not that member's override.
        s_dispatching = Nobody;
    }

    /// <summary>An array of this length is made.</summary>
    public static void NewArray(long length, int id)
    {
        // A length that is refused takes nothing.
        if (length >= 0)
        {
            s_heapBytes[id] += DeviceHeap.Array(length, s_elements[id]);
            s_objects[id] += 1 + length * s_elements[id].Objects;
        }
    }

    /// <summary>A member handles so many bytes or elements.</summary>
    public static void Handle(long units, int id)
    {
        s_units[id] += Math.Max(units, 0);
    }

    /// <summary>A member has returned a new object.</summary>
    public static void Result(object result, int id)
    {
        s_heapBytes[id] += result switch
        {
            string text => DeviceHeap.String(text),
            byte[] or sbyte[] or bool[] => DeviceHeap.Array(((Array)result).Length, 1),
            char[] or short[] or ushort[] => DeviceHeap.Array(((Array)result).Length, 2),
            int[] or uint[] or float[] => DeviceHeap.Array(((Array)result).Length, 4),
            long[] or ulong[] or double[] => DeviceHeap.Array(((Array)result).Length, 8),
            Array references => DeviceHeap.Array(references.Length, DeviceHeap.Block),
            _ => 0,
        };
        s_objects[id] += result == null ? 0 : 1;
    }

    /// <summary>An object has been copied, field by field.</summary>
    public static void Copy(object copy, int id)
    {
        int fields = 0;
        for (Type type = copy.GetType(); type != null; type = type.BaseType)
        {
            fields += type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Length;
        }

        s_heapBytes[id] += DeviceHeap.Object(fields);
        s_objects[id]++;
    }

    /// <summary>The same for a member that a method of ours may override, whose result is its own affair.</summary>
    public static void DispatchedResult(object result, int id)
    {
        if (s_dispatching == id)
        {
            Result(result, id);
        }
    }

    /// <summary>Array.IndexOf, which handles the elements up to the one it finds.</summary>
    public static int IndexOf(Array array, object value, int startIndex, int count, int id)
    {
        int found = Array.IndexOf(array, value, startIndex, count);
        Handle(found >= startIndex ? found - startIndex + 1 : count, id);
        return found;
    }

    /// <summary>A member is called that a method of ours may override.</summary>
    public static void Dispatch(int id)
    {
        s_dispatching = id;
    }

    /// <summary>A method of ours that overrides a member begins.</summary>
    public static void Enter()
    {
        if (s_dispatching != Nobody)
        {
            s_managed[s_dispatching]++;
            s_dispatching = Nobody;
        }
    }

    /// <summary>The call of a member has returned.</summary>
    public static void Returned()
    {
        s_dispatching = Nobody;
    }

    /// <summary>Begins to count.</summary>
    /// <param name="elements">For each instruction that makes arrays, what they hold.</param>
    internal static void Start(ArrayElement[] elements)
    {
        s_elements = elements;
        s_thread = Environment.CurrentManagedThreadId;
        s_isShared = false;
        s_hits = new long[elements.Length];
        s_heapBytes = new long[elements.Length];
        s_objects = new long[elements.Length];
        s_units = new long[elements.Length];
        s_managed = new long[elements.Length];
        s_dispatching = Nobody;
    }
}
