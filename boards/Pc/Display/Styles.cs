using Spectre.Console;

namespace Nano.Pc.Display
{
    /// <summary>How things look on a terminal; its own colours, so that they go with its background.</summary>
    internal static class Styles
    {
        internal static Style Title { get; } = new Style(decoration: Decoration.Bold);

        internal static Style Value { get; } = new Style(decoration: Decoration.Bold);

        internal static Style Aside { get; } = new Style(decoration: Decoration.Dim);

        internal static Style Plot { get; } = new Style(Color.Teal);

        internal static Style Trouble { get; } = new Style(Color.Olive);

        internal static Style Loss { get; } = new Style(Color.Maroon, decoration: Decoration.Bold);
    }
}
