namespace System.IO.Ports
{
    /// <summary>How the ends of a line hold each other back. The stand-in knows <see cref="None"/> only.</summary>
    public enum Handshake
    {
        /// <summary>They do not.</summary>
        None = 0,

        /// <summary>By characters in the stream.</summary>
        XOnXOff = 1,

        /// <summary>By wires.</summary>
        RequestToSend = 2,

        /// <summary>By both.</summary>
        RequestToSendXOnXOff = 3,
    }
}
