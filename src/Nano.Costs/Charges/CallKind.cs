namespace Nano.Costs.Charges;

/// <summary>How the interpreter gets from an instruction to the code it names.</summary>
internal enum CallKind
{
    /// <summary>Not a call.</summary>
    None,

    /// <summary>A static method: always a new frame.</summary>
    Static,

    /// <summary>A method of an object that cannot be overridden, or is called as if it could not (base).</summary>
    Instance,

    /// <summary>A method that the object's class chooses.</summary>
    Virtual,

    /// <summary>The same through an interface.</summary>
    Interface,

    /// <summary>What a delegate points to.</summary>
    Delegate,

    /// <summary>The constructor of a new object.</summary>
    Constructor,

    /// <summary>A member of the device's packages that the firmware has in C++.</summary>
    Native,

    /// <summary>A member of the device's packages that is interpreted itself.</summary>
    ManagedMember,

    /// <summary>A member of the device's packages of which nothing is known.</summary>
    Unknown,
}
