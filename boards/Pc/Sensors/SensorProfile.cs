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

        /// <summary>The maker's document that its frames are described in, with edition and section.</summary>
        internal abstract string Source { get; }

        /// <summary>Its frames as a table, a line for each field, for people.</summary>
        internal abstract string WireTable { get; }

        /// <inheritdoc/>
        public override string ToString()
        {
            return Name;
        }

        /// <summary>What its frames look like.</summary>
        /// <returns>A new layout.</returns>
        internal abstract FrameFormat CreateLayout();

        /// <summary>Makes a sensor of this kind that is not there.</summary>
        /// <param name="random">Where its values come from.</param>
        /// <returns>The sensor.</returns>
        internal abstract VirtualSensor CreateVirtual(SeededRandom random);

        /// <summary>Makes what asks the sensor for its readings.</summary>
        /// <returns>Null for a sensor that speaks unasked.</returns>
        internal virtual Inquiry CreateInquiry()
        {
            return null;
        }

        /// <summary>Tells which kind of frame was delivered, of a sensor that sends several.</summary>
        /// <param name="frame">Holds it.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        /// <param name="which">As for <see cref="Decode"/>.</param>
        /// <returns>Its name in the datasheet; null where there is one kind only.</returns>
        internal virtual string KindOf(byte[] frame, int offset, int length, int which)
        {
            return null;
        }

        /// <summary>Decodes a frame that was delivered.</summary>
        /// <param name="frame">Holds it.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        /// <param name="which">Where the layout is an <see cref="AnyLayout"/>, the part that it fits, else 0.</param>
        /// <returns>The values, valid until the next call; none for a frame that is no reading.</returns>
        internal abstract IReadOnlyList<Quantity> Decode(byte[] frame, int offset, int length, int which);
    }
}
