namespace Nano.Packing.Generator.Emission;

/// <summary>Names as they are written in code, and as people read them.</summary>
internal static class Names
{
    public const string Argument = "global::System.ArgumentOutOfRangeException";
    public const string ArgumentNull = "global::System.ArgumentNullException";
    public const string BitConverter = "global::System.BitConverter";

    /// <summary>A member's bare name.</summary>
    public static string Plain(string inCode)
    {
        string name = inCode.StartsWith("this.", System.StringComparison.Ordinal) ? inCode.Substring(5) : inCode;
        return name.TrimStart('@');
    }

    /// <summary>A type's name without its namespace.</summary>
    public static string Short(string type)
    {
        return Plain(type.Substring(type.LastIndexOfAny(new[] { '.', ':' }) + 1));
    }

    public static string ByteOrder(bool bigEndian) => "global::Nano.Buffers." + (bigEndian ? "BigEndian" : "LittleEndian");
}
