using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Nano.Frames.Delimited")]
