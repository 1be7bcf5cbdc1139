using System;

namespace nanoFramework.TestFramework
{
    /// <summary>Writes to the output that the runner shows with a test.</summary>
    public static class OutputHelper
    {
        public static void Write(string message)
        {
            Console.Write(message);
        }

        public static void WriteLine(string message)
        {
            Console.WriteLine(message);
        }
    }
}
