namespace Nano.Host.Tests.StandIns;

/// <summary>A case as the test runner reported it.</summary>
internal sealed record ReportedTest(string ClassName, string Name, string Outcome, string Message, string StackTrace, string Output);
