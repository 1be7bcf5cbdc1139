using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Nano.Host.Tests.Gate;

/// <summary>Tells the file and line of what stands in an assembly, from its debugging symbols.</summary>
internal static class SourcePositions
{
    private const string Unknown = "(no source position)";

    /// <summary>The line of an instruction.</summary>
    public static string Of(MethodDefinition method, Instruction instruction)
    {
        SequencePoint point = method.DebugInformation.SequencePoints
            .LastOrDefault(candidate => !candidate.IsHidden && candidate.Offset <= instruction.Offset);
        return point == null ? Of(method) : Show(point);
    }

    /// <summary>The first line of a method; for one without code, of its type.</summary>
    public static string Of(MethodDefinition method)
    {
        SequencePoint point = First(method);
        return point == null ? Of(method.DeclaringType) : Show(point);
    }

    /// <summary>The first line of code in a type: what is declared there has no line of its own in the symbols.</summary>
    public static string Of(TypeDefinition type)
    {
        SequencePoint point = type.Methods.Select(First).Where(candidate => candidate != null)
            .OrderBy(candidate => candidate.Document.Url).ThenBy(candidate => candidate.StartLine).FirstOrDefault();
        return point != null ? Show(point) : type.DeclaringType != null ? Of(type.DeclaringType) : Unknown;
    }

    private static SequencePoint First(MethodDefinition method)
    {
        return method.DebugInformation.SequencePoints.FirstOrDefault(point => !point.IsHidden);
    }

    private static string Show(SequencePoint point)
    {
        return Repository.Relative(point.Document.Url) + ":" + point.StartLine;
    }
}
