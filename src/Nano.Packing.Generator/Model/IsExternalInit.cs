namespace System.Runtime.CompilerServices;

/// <summary>What the compiler wants of the runtime for records; .NET Standard 2.0 has it not.</summary>
internal static class IsExternalInit
{
}
