using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Nano.Costs.Bytecode;
using Nano.Costs.Charges;
using Nano.Costs.Counting;

namespace Nano.Costs.Listing;

/// <summary>
/// The IL of a method, a line for each instruction, in the manner of Python's dis: source line, what leads here, offset on the
/// device, stack depth before, opcode, operand, cost, mark.
/// </summary>
internal sealed class MethodListing
{
    private const int OperandWidth = 44;

    private readonly DeviceMethod _method;
    private readonly IReadOnlyList<Charge> _charges;
    private readonly IReadOnlyList<Allocation> _entry;

    /// <param name="definition">A method that has a body.</param>
    /// <param name="reader">Knows what instructions take.</param>
    public MethodListing(MethodDefinition definition, ChargeReader reader)
    {
        _method = new DeviceMethod(definition);
        _charges = _method.Instructions.Select(instruction => reader.Of(definition, instruction.Source)).ToList();
        _entry = ChargeReader.OfEntry(definition);
    }

    /// <summary>What explains the columns.</summary>
    public static string Legend => "line: of the source. >>: a branch leads here. at: offset on the device. in: values on the stack before.\n"
        + "cost: what one run of it takes, in plain instructions (a load, a store, an addition), without what a method that it calls\n"
        + "takes; +: and more by its data. Instructions without a mark cost 1 to 2. heap: bytes on a 32-bit device. " + Weights.Origin;

    /// <summary>The method's name among all that are listed.</summary>
    public string Name => _method.NameInSet;

    /// <summary>What tells it from all others.</summary>
    public (string Assembly, int Token) Key => (_method.Assembly, _method.Token);

    /// <summary>What stands in the method, on one line.</summary>
    public string Summary => new MethodSummary(_method, _charges, _entry).ToString();

    /// <summary>Writes it.</summary>
    /// <param name="output">Takes the lines.</param>
    /// <param name="runs">What each instruction took in a run, for three columns more; or null.</param>
    public void Write(TextWriter output, IReadOnlyList<InstructionCount> runs)
    {
        output.WriteLine(_method.NameInSet + SourceFile());
        int locals = _method.Definition.Body.Variables.Count;
        if (locals > 0)
        {
            output.WriteLine(FormattableString.Invariant($"      on entry: {locals} local{(locals == 1 ? "" : "s")}, cost {Math.Round(locals * Weights.Local)}"));
        }

        foreach (Allocation allocation in _entry)
        {
            output.WriteLine("      on entry: " + MarkText.Of(allocation));
        }

        output.WriteLine((runs == null ? "" : "     times      cost      heap") + "  line       at  in  instruction");
        int line = 0;
        for (int i = 0; i < _method.Instructions.Count; i++)
        {
            output.Write(runs == null ? "" : Columns(runs[i]));
            WriteLine(output, i, ref line);
        }

        WriteHandlers(output);
        output.WriteLine("      = " + Summary);
    }

    private void WriteLine(TextWriter output, int index, ref int line)
    {
        DeviceInstruction instruction = _method.Instructions[index];
        Charge charge = _charges[index];
        SequencePoint point = _method.Definition.DebugInformation?.GetSequencePoint(instruction.Source);
        bool isNew = point is { IsHidden: false } && point.StartLine != line;
        line = isNew ? point.StartLine : line;
        string mark = MarkText.Of(charge);
        string text = string.Format(
            CultureInfo.InvariantCulture,
            "{0,6} {1} {2,5} {3,3}  {4,-12} {5}",
            isNew ? line : "",
            instruction.IsTarget ? ">>" : "  ",
            instruction.Offset,
            instruction.Depth < 0 ? "-" : instruction.Depth,
            instruction.Source.OpCode.Name,
            mark.Length == 0 ? OperandText.Of(_method, instruction.Source) : OperandText.Of(_method, instruction.Source).PadRight(OperandWidth));
        output.WriteLine((mark.Length == 0 ? text : text + " cost " + CostOf(charge).PadLeft(4) + "  " + mark).TrimEnd());
    }

    private static string Columns(InstructionCount run)
    {
        return string.Format(CultureInfo.InvariantCulture, "{0,10}{1,10:0.#}{2,10}", run.Times, run.Cost, run.HeapBytes == 0 ? "" : run.HeapBytes);
    }

    private static string CostOf(Charge charge)
    {
        string cost = Math.Round(charge.Cost).ToString("0", CultureInfo.InvariantCulture);
        return charge.Call == CallKind.Unknown ? "?" : charge.Allocations.Any(allocation => allocation.Bytes < 0) || charge.Member is { CostPerUnit: > 0 } ? cost + "+" : cost;
    }

    private string SourceFile()
    {
        SequencePoint first = _method.Definition.DebugInformation?.SequencePoints.FirstOrDefault();
        return first == null ? "" : "   (" + first.Document.Url.Split('/', '\\')[^1] + ")";
    }

    private void WriteHandlers(TextWriter output)
    {
        foreach (ExceptionHandler handler in _method.Definition.Body.ExceptionHandlers)
        {
            output.WriteLine(string.Format(
                CultureInfo.InvariantCulture,
                "      {0}{1}: from {2} to {3}, goes to {4}",
                handler.HandlerType.ToString().ToLowerInvariant(),
                handler.CatchType == null ? "" : " " + MemberName.TypeName(handler.CatchType),
                _method.At(handler.TryStart).Offset,
                handler.TryEnd == null ? _method.CodeSize : _method.At(handler.TryEnd).Offset,
                _method.At(handler.HandlerStart).Offset));
        }
    }
}
