namespace Nano.Packing.Generator;

/// <summary>How a compilation gets rid of the attributes, which nobody reads at run time.</summary>
internal enum AttributeCost
{
    /// <summary>On a PC the compiler leaves every use out of the binary: the classes are [Conditional] on a symbol that nobody
    /// defines.</summary>
    Uses,

    /// <summary>On a device the metadata processor leaves out the classes and every use: they have [ExcludeType].</summary>
    Everything,

    /// <summary>
    /// A device's assembly whose own attributes are read at run time, as those of tests are. There no class must be left out:
    /// the metadata processor (1.17 line) counts the types before it leaves any out, and so gives the attributes of all that
    /// sort behind to others, and no test is found. Uses are left out as on a PC; the device's ConditionalAttribute being for
    /// methods only, the assembly gets one of its own.
    /// </summary>
    UsesOnDevice,
}
