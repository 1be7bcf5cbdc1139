namespace Nano.Packing.Generator.Tests.Harness;

/// <summary>What a source is compiled for: what of the attributes is left over depends on it.</summary>
public enum Target
{
    /// <summary>The PC.</summary>
    Pc,

    /// <summary>The PC, in a C# above the device's 9.</summary>
    NewerPc,

    /// <summary>A library or program for a device.</summary>
    Device,

    /// <summary>A device's assembly of tests, whose own attributes are read at run time.</summary>
    DeviceTests,
}
