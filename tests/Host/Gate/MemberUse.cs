namespace Nano.Host.Tests.Gate;

/// <summary>One place that uses a type or member which its assembly does not define.</summary>
/// <param name="Id">The documentation ID of what is used.</param>
/// <param name="IsGeneric">Whether it is generic, which no list can allow.</param>
/// <param name="User">The method, field or type that uses it.</param>
/// <param name="Position">File and line, from the debugging symbols.</param>
internal sealed record MemberUse(string Id, bool IsGeneric, string User, string Position)
{
    public override string ToString()
    {
        return Id + (IsGeneric ? " (generic)" : "") + " used by " + User + " at " + Position;
    }
}
