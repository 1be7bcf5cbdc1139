using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Nano.Costs.Bytecode;

/// <summary>
/// Chooses methods by name: * stands for any characters, ? for one, case does not matter. The name may leave out what stands
/// before a dot (TryRead, FrameReader.TryRead, Nano.Frames.FrameReader.TryRead), a type's name stands for all its methods,
/// and with a parenthesis the parameters are compared too.
/// </summary>
internal sealed class MethodPattern
{
    private readonly Regex _regex;
    private readonly bool _withParameters;

    /// <param name="pattern">As above.</param>
    public MethodPattern(string pattern)
    {
        _withParameters = pattern.Contains('(');
        string body = Regex.Escape(pattern.Trim()).Replace("\\*", ".*").Replace("\\?", ".");
        _regex = new Regex("^(.*\\.)?" + body + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking);
    }

    /// <summary>True when the method is one of those meant.</summary>
    public bool Matches(MethodReference method)
    {
        if (_withParameters)
        {
            return _regex.IsMatch(MemberName.Of(method));
        }

        string name = MemberName.QualifiedName(method);
        return _regex.IsMatch(name) || _regex.IsMatch(name[..name.LastIndexOf('.')]);
    }
}
