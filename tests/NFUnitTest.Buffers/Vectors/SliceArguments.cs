namespace Nano.Tests.Vectors
{
    /// <summary>The ends and the step of a slice among a line's arguments.</summary>
    internal static class SliceArguments
    {
        /// <summary>The step, 1 where it was left out.</summary>
        internal static int Step(VectorLine line, int index)
        {
            return line.Value(index) == null ? 1 : line.Int(index);
        }

        /// <summary>Where the slice starts; where that was left out, the end that it starts from by the sign of its step.</summary>
        internal static int Start(VectorLine line, int index, int step)
        {
            return line.Value(index) == null ? (step < 0 ? int.MaxValue : int.MinValue) : line.Int(index);
        }

        /// <summary>Where the slice stops, likewise.</summary>
        internal static int Stop(VectorLine line, int index, int step)
        {
            return line.Value(index) == null ? (step < 0 ? int.MinValue : int.MaxValue) : line.Int(index);
        }
    }
}
