using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Nano.Checksums.Crc64")]
