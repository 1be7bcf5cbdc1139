using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Nano.Packing.Generator;

/// <summary>Every mistake that a declaration can have. README.md beside this file lists them for users.</summary>
internal static class Faults
{
    private const string Category = "Nano.Packing";

    public static readonly DiagnosticDescriptor NotPartial = Error("NANO001", "Not partial",
        "'{0}' must be partial: what packs it is generated into it");

    public static readonly DiagnosticDescriptor UnknownOrder = Error("NANO002", "Unknown byte order",
        "The byte order must be \">\", \"!\", \"<\", \"=\" or \"@\", not {0}");

    public static readonly DiagnosticDescriptor UnknownCode = Error("NANO003", "Unknown code",
        "{0} is no format of a field: that is one of > ! < = (optional), a count (arrays and strings), and one of b B ? h H i I l L q Q e f d s, or i8, u8, i16, u16 .. u64");

    public static readonly DiagnosticDescriptor UnknownUnit = Error("NANO028", "Unknown unit of bits",
        "Bits cannot be of {0}: the unit is an integer, one of b B h H i I l L q Q, or i8, u8, i16, u16 .. u64");

    public static readonly DiagnosticDescriptor WiderThanType = Error("NANO004", "Wider than its type",
        "'{0}' is {1}, which does not hold every \"{2}\"");

    public static readonly DiagnosticDescriptor CannotPack = Error("NANO005", "Cannot be packed",
        "'{0}' is {1}, which cannot be packed {2}");

    public static readonly DiagnosticDescriptor BitsOverlap = Error("NANO006", "Bits overlap",
        "'{0}' overlaps '{1}' in bit {2}");

    public static readonly DiagnosticDescriptor BitsOutside = Error("NANO007", "Bits outside their unit",
        "'{0}': {1}");

    public static readonly DiagnosticDescriptor BitsWiderThanType = Error("NANO008", "More bits than the type has",
        "'{0}' is {1}, which does not hold {2} bits");

    public static readonly DiagnosticDescriptor Cycle = Error("NANO009", "Record within itself",
        "'{0}' makes '{1}' contain {2}");

    public static readonly DiagnosticDescriptor LengthTooNarrow = Error("NANO010", "Length field too narrow",
        "'{0}' has to say {1}, and \"{2}\" holds {3}");

    public static readonly DiagnosticDescriptor WrongLength = Error("NANO011", "Wrong length",
        "'{0}' must be {1}, what it counts, not {2}");

    public static readonly DiagnosticDescriptor ConstantDoesNotFit = Error("NANO012", "Constant does not fit",
        "'{0}' is {1}, and \"{2}\" holds {3}");

    public static readonly DiagnosticDescriptor BadRange = Error("NANO013", "No such range",
        "The range of '{0}': {1}");

    public static readonly DiagnosticDescriptor NoCompute = Error("NANO014", "Cannot compute a checksum",
        "{0} has no accessible static method Compute(byte[], int, int) that returns an integer, and is no Checksum that can be made without arguments");

    public static readonly DiagnosticDescriptor ChecksumSize = Error("NANO015", "Size of the checksum",
        "The field '{0}' has size {1}, what {2} computes has size {3}");

    public static readonly DiagnosticDescriptor NotFixed = Error("NANO016", "Not of fixed size",
        "'{0}': {1}");

    public static readonly DiagnosticDescriptor CannotScale = Error("NANO017", "Cannot be scaled",
        "'{0}': {1}");

    public static readonly DiagnosticDescriptor CannotSet = Error("NANO018", "Cannot be set",
        "'{0}' {1}, so that reading cannot set it; [NotPacked] leaves it out");

    public static readonly DiagnosticDescriptor SeveralParts = Error("NANO019", "Members in several parts",
        "'{0}' stands in another part of the class than '{1}': the order of packed members would not be defined");

    public static readonly DiagnosticDescriptor NameTaken = Error("NANO020", "Name taken",
        "'{0}' is the name of a member that is generated; give it another one");

    public static readonly DiagnosticDescriptor NoLayout = Error("NANO021", "No frame layout",
        "'{0}' cannot have a frame layout: {1}");

    public static readonly DiagnosticDescriptor NothingToPack = Error("NANO022", "Nothing to pack",
        "'{0}' has no member to pack");

    public static readonly DiagnosticDescriptor Contradiction = Error("NANO023", "Attributes contradict",
        "'{0}': {1}");

    public static readonly DiagnosticDescriptor KindOfClass = Error("NANO024", "Kind of class",
        "'{0}' is {1}");

    public static readonly DiagnosticDescriptor NeedsByteOrder = Error("NANO025", "Reference missing",
        "'{0}' needs a reference to Nano.Buffers.ByteOrder");

    public static readonly DiagnosticDescriptor NoEffect = Warning("NANO026", "No effect",
        "The attribute has no effect: '{0}' is not [Packed]");

    public static readonly DiagnosticDescriptor LosesDigits = Warning("NANO027", "Loses digits",
        "'{0}' is a float: it has 24 bits and cannot keep all scaled {1}-bit numbers apart, so that what is read may be written as another number, or refused; a double can");

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = typeof(Faults).GetFields()
        .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().ToDictionary(descriptor => descriptor.Id);

    public static DiagnosticDescriptor ById(string id) => s_byId[id];

    private static DiagnosticDescriptor Error(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity)
    {
        return new DiagnosticDescriptor(id, title, message, Category, severity, isEnabledByDefault: true);
    }
}
