namespace Nano.Pc.Reading
{
    /// <summary>Why a run over a line ended.</summary>
    internal enum RunEnd
    {
        /// <summary>It had the frames asked for.</summary>
        Enough,

        /// <summary>The user stopped it.</summary>
        Stopped,

        /// <summary>The line is gone.</summary>
        LineGone,
    }
}
