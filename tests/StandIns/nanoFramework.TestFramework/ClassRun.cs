using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using TestFrameworkShared;
using MSTest = Microsoft.VisualStudio.TestTools.UnitTesting;

namespace nanoFramework.TestFramework
{
    /// <summary>
    /// Runs the tests of one class as the device's launcher does: its setup once before them, its cleanup once after them,
    /// each of these two reported as a result of its own. A setup that skips skips the class, one that fails does not.
    /// </summary>
    /// <remarks>
    /// MSTest has no hook around a class that an instance method without parameters could be, so the first and the last
    /// case of a class carry the results of its setup and cleanup. The last case is known by counting; where a filter left
    /// some out, the cleanup runs before the next class, or at the end of the process. Tests run one after the other.
    /// </remarks>
    internal sealed class ClassRun
    {
        private static ClassRun current;

        private readonly Type type;
        private int casesLeft;
        private bool isFinished;
        private MSTest.TestResult skip;

        private ClassRun(Type type)
        {
            this.type = type;
            casesLeft = MethodsWith<TestMethodAttribute>(type)
                .Sum(method => Math.Max(1, method.GetCustomAttributes<DataRowAttribute>(true).Count()));
        }

        static ClassRun()
        {
            AppDomain.CurrentDomain.ProcessExit += (sender, arguments) =>
            {
                foreach (MSTest.TestResult result in FinishCurrent().Where(result => result.TestFailureException != null))
                {
                    Console.Error.WriteLine(result.DisplayName + ": " + result.TestFailureException);
                }
            };
        }

        /// <summary>Runs one case, with the setup and cleanup that fall due before and after it.</summary>
        internal static async Task<MSTest.TestResult[]> ExecuteAsync(MSTest.ITestMethod testMethod, Func<Task<MSTest.TestResult[]>> runCase)
        {
            var results = new List<MSTest.TestResult>();
            Type type = testMethod.MethodInfo.ReflectedType;
            if (current?.type != type)
            {
                results.AddRange(FinishCurrent());
                current = new ClassRun(type);
                results.AddRange(current.Start());
            }

            ClassRun run = current;
            if (run.skip != null)
            {
                results.Add(new MSTest.TestResult { Outcome = run.skip.Outcome, TestFailureException = run.skip.TestFailureException });
            }
            else
            {
                results.AddRange(await runCase().ConfigureAwait(false));
            }

            foreach (MSTest.TestResult result in results.Where(result => result.Outcome == MSTest.UnitTestOutcome.Inconclusive))
            {
                ShowReason(result, testMethod.TestMethodName);
            }

            run.casesLeft--;
            if (run.casesLeft == 0)
            {
                results.AddRange(FinishCurrent());
            }

            return results.ToArray();
        }

        /// <summary>Runs the cleanup of the class that ran last, if that has not happened yet.</summary>
        internal static IReadOnlyList<MSTest.TestResult> FinishCurrent()
        {
            if (current == null || current.isFinished)
            {
                return Array.Empty<MSTest.TestResult>();
            }

            current.isFinished = true;
            return current.skip != null
                ? Array.Empty<MSTest.TestResult>()
                : MethodsWith<CleanupAttribute>(current.type).Select(method => Run(current.type, method)).ToArray();
        }

        private IEnumerable<MSTest.TestResult> Start()
        {
            foreach (MethodInfo method in MethodsWith<SetupAttribute>(type))
            {
                MSTest.TestResult result = Run(type, method);
                yield return result;
                if (result.Outcome == MSTest.UnitTestOutcome.Inconclusive)
                {
                    skip = result;
                    yield break;
                }
            }
        }

        // The console shows nothing of a skipped test but its name.
        private static void ShowReason(MSTest.TestResult result, string methodName)
        {
            result.DisplayName = (result.DisplayName ?? methodName) + " (" + result.TestFailureException?.Message + ")";
        }

        // The device has no object to call the method on; one whose constructor did not run comes nearest.
        private static MSTest.TestResult Run(Type type, MethodInfo method)
        {
            object target = type.IsAbstract ? null : RuntimeHelpers.GetUninitializedObject(type);
            string name = type.FullName + "." + method.Name;
            var result = new MSTest.TestResult { DisplayName = name, Outcome = MSTest.UnitTestOutcome.Passed };
            try
            {
                method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, null, null);
            }
            catch (SkipTestException skip)
            {
                result.Outcome = MSTest.UnitTestOutcome.Inconclusive;
                result.TestFailureException = skip;
            }
            catch (Exception thrown)
            {
                result.Outcome = MSTest.UnitTestOutcome.Failed;
                result.TestFailureException = new AssertFailedException(name + " threw " + thrown, thrown);
            }

            return result;
        }

        private static IEnumerable<MethodInfo> MethodsWith<TAttribute>(Type type)
            where TAttribute : Attribute
        {
            return type.GetMethods().Where(method => method.IsDefined(typeof(TAttribute), true));
        }
    }
}
