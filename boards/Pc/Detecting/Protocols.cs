using System.Collections.Generic;
using System.Linq;

namespace Nano.Pc.Detecting
{
    /// <summary>
    /// Well-known protocols as data. What is special about each is in its layout; lengths are those of the protocol, or 4,096 where it
    /// sets none.
    /// </summary>
    internal static partial class Protocols
    {
        private const int Long = 4096;

        /// <summary>All of them.</summary>
        internal static IReadOnlyList<Protocol> All { get; } = CreateReceivers().Concat(CreateMeters()).Concat(CreateDevices()).ToArray();

        /// <summary>Finds one.</summary>
        /// <param name="name">Its name.</param>
        /// <returns>The protocol, or null.</returns>
        internal static Protocol Find(string name)
        {
            return All.FirstOrDefault(protocol => protocol.Name == name);
        }
    }
}
