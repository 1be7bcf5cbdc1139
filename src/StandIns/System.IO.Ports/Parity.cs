namespace System.IO.Ports
{
    /// <summary>The parity bit of each byte on the line.</summary>
    public enum Parity
    {
        /// <summary>None is sent.</summary>
        None = 0,

        /// <summary>Makes the number of ones odd.</summary>
        Odd = 1,

        /// <summary>Makes the number of ones even.</summary>
        Even = 2,
    }
}
