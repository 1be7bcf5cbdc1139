using System;

namespace Nano.Pc.Virtual
{
    /// <summary>
    /// A sensor that is not there. Its frames are written from the maker's tables with code of their own, sharing nothing
    /// with the code that reads them, so that an error there shows here.
    /// </summary>
    internal interface IVirtualSensor
    {
        /// <summary>The bytes of a frame.</summary>
        int FrameLength { get; }

        /// <summary>Measures again and writes a whole frame, never the same as the one before.</summary>
        /// <param name="frame">Takes <see cref="FrameLength"/> bytes.</param>
        void WriteNext(Span<byte> frame);
    }
}
