namespace Nano.Costs.Calibration;

/// <summary>A scenario's count beside its time.</summary>
/// <param name="Scenario">The name.</param>
/// <param name="Instructions">Interpreted instructions, the scenario's own among them, for they took time too.</param>
/// <param name="Cost">The same with calls, native members and allocations, in plain instructions.</param>
/// <param name="Nanoseconds">For one run on the board.</param>
internal sealed record CalibrationRow(string Scenario, long Instructions, double Cost, double Nanoseconds);
