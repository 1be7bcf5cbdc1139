using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Nano.Buffers")]
[assembly: InternalsVisibleTo("Nano.Buffers.Arrays")]
[assembly: InternalsVisibleTo("Nano.Checksums")]
[assembly: InternalsVisibleTo("Nano.Frames")]
[assembly: InternalsVisibleTo("Nano.Packing")]
[assembly: InternalsVisibleTo("Nano.Sensors.Messages")]
[assembly: InternalsVisibleTo("Nano.Serial")]
