namespace System.IO.Ports
{
    /// <summary>The pause after each byte, in bits.</summary>
    public enum StopBits
    {
        /// <summary>One bit.</summary>
        One = 1,

        /// <summary>Two bits.</summary>
        Two = 2,

        /// <summary>One bit and a half; a PC's port has it with 5 data bits only.</summary>
        OnePointFive = 3,
    }
}
