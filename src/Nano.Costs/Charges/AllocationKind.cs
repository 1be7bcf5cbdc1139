namespace Nano.Costs.Charges;

/// <summary>What is put on the heap, where it makes a difference to the time.</summary>
internal enum AllocationKind
{
    /// <summary>An object of a class, or the value of a struct.</summary>
    Object,

    /// <summary>An array, or a string made at run time.</summary>
    Array,

    /// <summary>A number in an object.</summary>
    Box,

    /// <summary>The head of a string that stands in the code.</summary>
    Literal,

    /// <summary>A delegate.</summary>
    Delegate,

    /// <summary>The trace that a throw makes; its weight holds the way to the catch.</summary>
    Trace,
}
