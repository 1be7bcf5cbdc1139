namespace Nano.Pc.Reading
{
    using Nano.Frames;
    using Nano.Pc.Display;
    using Nano.Pc.Sensors;

    /// <summary>Makes readings of frames.</summary>
    internal static class SensorReadings
    {
        /// <summary>Decodes a frame that the reader has just delivered.</summary>
        /// <param name="sensor">Knows how.</param>
        /// <param name="reader">Holds it, and has counted it.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        /// <param name="seconds">When it came; null for unknown.</param>
        /// <returns>What it says.</returns>
        internal static SensorReading Of(SensorProfile sensor, FrameReader reader, int offset, int length, double? seconds)
        {
            byte[] frame = reader.Buffer;
            int which = reader.Which;
            string kind = sensor.KindOf(frame, offset, length, which);
            return new SensorReading(reader.Counters.Frames, seconds, kind, sensor.Decode(frame, offset, length, which));
        }
    }
}
