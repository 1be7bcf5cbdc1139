using System;

namespace Nano.Packing
{
    /// <summary>The layout of a format as text: for people, not for programs.</summary>
    public static class FormatTable
    {
        /// <summary>Lists field, offset, size, code and padding.</summary>
        /// <param name="format">The format.</param>
        /// <returns>A line for each.</returns>
        public static string Describe(PackedFormat format)
        {
            throw new NotImplementedException();
        }
    }
}
