using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Nano.Checksums.Crc")]
[assembly: InternalsVisibleTo("Nano.Checksums.Sums")]
[assembly: InternalsVisibleTo("Nano.Frames")]
[assembly: InternalsVisibleTo("Nano.Frames.Layouts")]
[assembly: InternalsVisibleTo("Nano.Frames.Delimited")]
[assembly: InternalsVisibleTo("Nano.Frames.Silence")]
