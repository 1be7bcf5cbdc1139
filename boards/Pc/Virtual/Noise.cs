using System;
using System.Buffers;

namespace Nano.Pc.Virtual
{
    /// <summary>Disturbs bytes on their way: each with the same probability is flipped, dropped, doubled or preceded by a junk
    /// byte, one of the four.</summary>
    internal sealed class Noise
    {
        private readonly double _probability;
        private readonly SeededRandom _random;

        /// <summary>Sets it up.</summary>
        /// <param name="probability">0 to 1.</param>
        /// <param name="random">Where the disturbances come from.</param>
        internal Noise(double probability, SeededRandom random)
        {
            _probability = probability;
            _random = random;
        }

        /// <summary>Passes a frame on.</summary>
        /// <param name="frame">As the sensor made it.</param>
        /// <param name="wire">Takes what goes onto the line.</param>
        /// <returns>True when the frame is intact: all its bytes stand there in one piece, whatever is before and after.</returns>
        internal bool Disturb(ReadOnlySpan<byte> frame, ArrayBufferWriter<byte> wire)
        {
            int start = wire.WrittenCount;
            foreach (byte value in frame)
            {
                if (_random.NextFraction() >= _probability)
                {
                    Put(wire, value);
                    continue;
                }

                switch (_random.Next(4))
                {
                    case 0:
                        Put(wire, (byte)(value ^ (1 + _random.Next(255))));
                        break;
                    case 1:
                        break;
                    case 2:
                        Put(wire, value);
                        Put(wire, value);
                        break;
                    default:
                        Put(wire, (byte)_random.Next(256));
                        Put(wire, value);
                        break;
                }
            }

            return wire.WrittenSpan.Slice(start).IndexOf(frame) >= 0;
        }

        private static void Put(ArrayBufferWriter<byte> wire, byte value)
        {
            wire.GetSpan(1)[0] = value;
            wire.Advance(1);
        }
    }
}
