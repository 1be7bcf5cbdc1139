namespace Nano.Costs.Charges;

/// <summary>Where the number of bytes or elements that a member handles is to be had.</summary>
internal enum UnitSource
{
    /// <summary>It does not matter.</summary>
    None,

    /// <summary>It is the last argument.</summary>
    Last,

    /// <summary>It is the result.</summary>
    Result,

    /// <summary>It is the way to the element found, or to the end of the search.</summary>
    Found,
}
