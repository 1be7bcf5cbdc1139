namespace Nano.Pc.Sensors
{
    /// <summary>What is said to a sensor that has to be asked, or set up before it speaks.</summary>
    internal abstract class Inquiry
    {
        /// <summary>Milliseconds from one request to the next of a real sensor; a virtual one is asked again at once.</summary>
        internal virtual int Interval => 1000;

        /// <summary>Milliseconds after which an answer will not come any more.</summary>
        internal virtual int Patience => 500;

        /// <summary>What to say next. It is not said again when no answer comes: this is called again.</summary>
        /// <returns>The request, or null when there is nothing to say now.</returns>
        internal abstract byte[] NextRequest();

        /// <summary>Sees a frame that came, before it is decoded: an answer, or the lack of one, may change what is said next.</summary>
        /// <param name="frame">Holds it.</param>
        /// <param name="offset">Where it begins.</param>
        /// <param name="length">Its bytes.</param>
        internal virtual void Heard(byte[] frame, int offset, int length)
        {
        }
    }
}
