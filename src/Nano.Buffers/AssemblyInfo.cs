using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Nano.Buffers.Arrays")]
