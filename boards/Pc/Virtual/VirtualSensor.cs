namespace Nano.Pc.Virtual
{
    /// <summary>
    /// A sensor that is not there. Its frames are written from the maker's tables with code of their own, sharing nothing
    /// with the code that reads them, so that an error there shows here.
    /// </summary>
    internal abstract class VirtualSensor
    {
        /// <summary>False for a sensor that only speaks when it is asked.</summary>
        internal virtual bool SpeaksUnasked => true;

        /// <summary>Measures again and says so: a whole frame, never the same as the one before, and what goes with it. Of a
        /// sensor that has to be asked it is the answer to who asks for a reading.</summary>
        /// <param name="wire">Takes it.</param>
        internal abstract void WriteNext(Transmission wire);

        /// <summary>Hears what the other side says. Whatever that is, nothing is thrown.</summary>
        /// <param name="value">The next byte.</param>
        /// <param name="answer">Takes the answer, where this byte completes a request.</param>
        internal virtual void Hear(byte value, Transmission answer)
        {
        }
    }
}
