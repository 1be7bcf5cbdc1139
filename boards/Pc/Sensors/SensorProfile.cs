using System.Collections.Generic;

namespace Nano.Pc.Sensors
{
    using Nano.Frames;
    using Nano.Pc.Virtual;

    /// <summary>What the program has to know of a kind of sensor.</summary>
    internal abstract class SensorProfile
    {
        /// <summary>Its name on the command line.</summary>
        internal abstract string Name { get; }

        /// <summary>What it is, for the heading.</summary>
        internal abstract string Title { get; }

        /// <summary>Bits per second of its line.</summary>
        internal abstract int BaudRate { get; }

        /// <inheritdoc/>
        public override string ToString()
        {
            return Name;
        }

        /// <summary>What its frames look like.</summary>
        /// <returns>A new layout.</returns>
        internal abstract FrameLayout CreateLayout();

        /// <summary>Makes a sensor of this kind that is not there.</summary>
        /// <param name="random">Where its values come from.</param>
        /// <returns>The sensor.</returns>
        internal abstract IVirtualSensor CreateVirtual(SeededRandom random);

        /// <summary>Decodes a frame that was delivered.</summary>
        /// <param name="frame">Holds it.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        /// <returns>The values, valid until the next call.</returns>
        internal abstract IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length);
    }
}
