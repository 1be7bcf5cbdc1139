using System;
using System.Collections.Generic;
using System.IO;

namespace Nano.StandIns
{
    using Nano.StandIns.Unix;

    /// <summary>Which ports there are, and which have an object already.</summary>
    internal static class PortNames
    {
        private static readonly HashSet<string> Taken = new HashSet<string>(StringComparer.Ordinal);

        /// <summary>Marks a port as taken. The device refuses a second object for a port, open or not, until the first is
        /// disposed.</summary>
        /// <param name="name">The port.</param>
        /// <exception cref="ArgumentException">It is taken.</exception>
        internal static void Take(string name)
        {
            lock (Taken)
            {
                if (!Taken.Add(name))
                {
                    throw new ArgumentException("The port " + name + " has a SerialPort object already that is not disposed.");
                }
            }
        }

        /// <summary>Marks a port as free.</summary>
        /// <param name="name">The port.</param>
        internal static void GiveBack(string name)
        {
            lock (Taken)
            {
                Taken.Remove(name);
            }
        }

        /// <summary>Opens the line behind a name.</summary>
        /// <param name="name">The port.</param>
        /// <param name="settings">Not checked yet.</param>
        /// <param name="received">Where the line puts what arrives.</param>
        /// <returns>The open line.</returns>
        internal static ILine Open(string name, LineSettings settings, ReceiveBuffer received)
        {
            settings.Validate();
            if (name.StartsWith(MemoryLine.NamePrefix, StringComparison.Ordinal))
            {
                return MemoryLine.OpenNearEnd(name, received);
            }

            if (name.StartsWith(LoopbackLine.NamePrefix, StringComparison.Ordinal))
            {
                return new LoopbackLine(received);
            }

            if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            {
                throw new IOException("The port " + name + " cannot be opened: on this system the stand-in for SerialPort has "
                    + "memory and loopback lines only, no real ports yet.");
            }

            return new TerminalLine(name, settings, received);
        }

        /// <summary>Lists the ports.</summary>
        /// <returns>Terminals with hardware behind them, then memory lines.</returns>
        internal static string[] List()
        {
            List<string> names = new List<string>();
            if (OperatingSystem.IsMacOS())
            {
                names.AddRange(Directory.GetFiles("/dev", "cu.*"));
            }
            else if (OperatingSystem.IsLinux() && Directory.Exists("/sys/class/tty"))
            {
                foreach (string entry in Directory.GetFileSystemEntries("/sys/class/tty"))
                {
                    if (HasHardware(entry))
                    {
                        names.Add("/dev/" + Path.GetFileName(entry));
                    }
                }
            }

            names.Sort(StringComparer.Ordinal);
            names.AddRange(MemoryLine.Names());
            return names.ToArray();
        }

        // The kernel makes a row of ttyS entries whether or not a chip is there; those without one are of type 0.
        private static bool HasHardware(string entry)
        {
            if (!Directory.Exists(Path.Combine(entry, "device")))
            {
                return false;
            }

            string type = Path.Combine(entry, "type");
            return !File.Exists(type) || File.ReadAllText(type).Trim() != "0";
        }
    }
}
