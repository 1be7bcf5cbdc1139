namespace Nano.Pc.Detecting
{
    /// <summary>How much there is to say that bytes are something.</summary>
    internal enum Verdict
    {
        /// <summary>No more than chance would give.</summary>
        Nothing,

        /// <summary>More than chance would give.</summary>
        Perhaps,

        /// <summary>Far more than chance would give.</summary>
        Likely,

        /// <summary>Chance does not do that.</summary>
        Certain,
    }
}
