using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Spectre.Console;

namespace Nano.Pc.Display
{
    /// <summary>Finds out what terminal the standard output is.</summary>
    internal static class TerminalSetup
    {
        private const int StandardOutput = 1;

        /// <summary>Takes the standard output.</summary>
        /// <returns>The terminal, or null where it is none on which things can be drawn.</returns>
        internal static Terminal Open()
        {
            if (Console.IsOutputRedirected)
            {
                return null;
            }

            // On Windows this switches escape sequences on, too. NO_COLOR and the like are seen to there.
            Capabilities found = AnsiConsole.Create(new AnsiConsoleSettings()).Profile.Capabilities;
            if (!found.Ansi)
            {
                return null;
            }

            // The picture in one piece.
            TextWriter output = OperatingSystem.IsWindows()
                ? Console.Out
                : new StreamWriter(Display.StandardOutput.OpenStream(), new UTF8Encoding(false), 65536);
            TerminalKind kind = TerminalKind.Of(Environment.GetEnvironmentVariables());

            // The sixteen colours that the user has chosen, whatever more there are.
            ColorSystemSupport colors = found.ColorSystem == ColorSystem.NoColors ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard;
            return new Terminal(output, kind, colors, Size, IsInFront);
        }

        // What says nothing of its size is taken for the usual one.
        private static (int Width, int Height) Size()
        {
            int width = Console.WindowWidth;
            int height = Console.WindowHeight;
            return (width < 1 ? 80 : width, height < 1 ? 24 : height);
        }

        // Where the terminal controls no session that this program is of, nobody else can have it.
        private static bool IsInFront()
        {
            if (OperatingSystem.IsWindows())
            {
                return true;
            }

            int front = GetForegroundGroup(StandardOutput);
            return front < 0 || front == GetGroup();
        }

        [DllImport("libc", EntryPoint = "tcgetpgrp")]
        private static extern int GetForegroundGroup(int descriptor);

        [DllImport("libc", EntryPoint = "getpgrp")]
        private static extern int GetGroup();
    }
}
