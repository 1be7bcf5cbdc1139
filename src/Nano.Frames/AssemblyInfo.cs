using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Nano.Frames.Layouts")]
[assembly: InternalsVisibleTo("Nano.Frames.Delimited")]
[assembly: InternalsVisibleTo("Nano.Frames.Silence")]
