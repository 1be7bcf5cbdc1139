using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Nano.Costs.Bytecode;
using Nano.Costs.Charges;

namespace Nano.Costs.Counting;

/// <summary>
/// Rewrites assemblies so that each instruction, before it runs, tells the <see cref="Probe"/>. What they compute stays the
/// same.
/// </summary>
internal sealed class Instrumenter
{
    private readonly AssemblySet _assemblies;
    private readonly ChargeReader _charges;
    private readonly List<CountedMethod> _methods = new();
    private readonly List<ArrayElement> _elements = new();

    /// <param name="assemblies">Rewritten in place by <see cref="Rewrite"/>.</param>
    public Instrumenter(AssemblySet assemblies)
    {
        _assemblies = assemblies;
        _charges = new ChargeReader(assemblies);
    }

    /// <summary>All methods that tell the probe.</summary>
    public IReadOnlyList<CountedMethod> Methods => _methods;

    /// <summary>For each number what an array holds, where the instruction makes arrays.</summary>
    public ArrayElement[] Elements => _elements.ToArray();

    /// <summary>Rewrites everything. To be called once.</summary>
    public void Rewrite()
    {
        // First all is read, then all is changed: what a call costs is read off the callee as it was.
        foreach (MethodDefinition method in _assemblies.Methods)
        {
            var device = new DeviceMethod(method);
            Charge[] charges = device.Instructions.Select(instruction => _charges.Of(method, instruction.Source)).ToArray();
            int firstId = _elements.Count;
            int[] hitIds = new int[charges.Length];
            for (int i = 0; i < hitIds.Length; i++)
            {
                bool isPrefixed = i > 0 && device.Instructions[i - 1].Source.OpCode.OpCodeType == OpCodeType.Prefix;
                hitIds[i] = isPrefixed ? hitIds[i - 1] : firstId + 1 + i;
            }

            _methods.Add(new CountedMethod(device, firstId, hitIds, charges, method.Body.Variables.Count, ChargeReader.OfEntry(method)));
            _elements.Add(null);
            _elements.AddRange(charges.Select(charge => charge.Allocations.FirstOrDefault()?.Element));
        }

        foreach (CountedMethod method in _methods)
        {
            new MethodRewriter(method, _assemblies).Rewrite();
        }
    }
}
