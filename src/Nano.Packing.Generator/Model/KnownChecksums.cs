namespace Nano.Packing.Generator.Model;

/// <summary>The checksums of Nano.Checksums whose size is known when a record is compiled; of others only the type of what they
/// compute is.</summary>
internal static class KnownChecksums
{
    /// <summary>What all derive from.</summary>
    public const string Base = "global::Nano.Checksums.Checksum";

    /// <summary>The one that is written in place.</summary>
    public const string Sum16 = "global::Nano.Checksums.Sum16";

    /// <summary>The bytes of a checksum, null where that is not known.</summary>
    public static int? SizeOf(string algorithm) => algorithm is Sum16 or "global::Nano.Checksums.Crc16Modbus" ? 2 : null;
}
