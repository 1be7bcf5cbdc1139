namespace Nano.StandIns
{
    /// <summary>How a wait for received bytes ended.</summary>
    internal enum TakeResult
    {
        /// <summary>All bytes were there.</summary>
        Taken,

        /// <summary>They did not come in time.</summary>
        TimedOut,

        /// <summary>They will never come: the other end hung up.</summary>
        LineGone,

        /// <summary>This end was closed.</summary>
        Closed,
    }
}
